package id.dosir.routing;

import java.time.LocalDate;

/**
 * A paper of a dossier, as the list of active records has it.
 *
 * @param dossier number
 * @param ordinal nomor item
 * @param kind code
 * @param day on which it came into the dossier
 * @param scanned whether it is a picture of paper (kopi), not a file that was born digital
 */
public record KeptItem(String dossier, int ordinal, String kind, LocalDate day, boolean scanned) {}
