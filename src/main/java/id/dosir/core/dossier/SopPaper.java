package id.dosir.core.dossier;

import id.dosir.core.document.PaperKind;

/**
 * A paper that applicants file under a SOP.
 *
 * @param kind its code
 * @param name what people read
 * @param required whether a request cannot be filed without it
 */
public record SopPaper(PaperKind kind, String name, boolean required) {}
