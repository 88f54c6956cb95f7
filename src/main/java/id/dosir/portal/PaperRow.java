package id.dosir.portal;

import id.dosir.core.dossier.SopPaper;

/**
 * A row of the list of papers as it is shown.
 *
 * @param line what is there
 * @param paper what the SOP says of its kind
 * @param byReason whether the chosen reason asks for it
 */
public record PaperRow(FiledPaper line, SopPaper paper, boolean byReason) {}
