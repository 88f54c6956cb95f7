package id.dosir.desk;

import id.dosir.core.template.PaperForm;

/**
 * Which wording a dossier's letter has.
 *
 * @param form whose template it was made with
 * @param version of that template
 * @param open whether this person may look at it there
 */
public record LetterOrigin(PaperForm form, int version, boolean open) {}
