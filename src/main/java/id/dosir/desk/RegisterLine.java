package id.dosir.desk;

import id.dosir.archive.RegisterEntry;

/**
 * A line of the register for people.
 *
 * @param entry as it was written
 * @param reason in the words of the dossier's SOP; the code where that has none
 */
public record RegisterLine(RegisterEntry entry, String reason) {}
