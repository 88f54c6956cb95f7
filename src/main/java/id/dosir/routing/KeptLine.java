package id.dosir.routing;

import id.dosir.core.retention.KeptDossier;
import java.time.LocalDate;

/**
 * A line of the lists of records.
 *
 * @param dossier how it is kept
 * @param sop code of its SOP
 * @param sopVersion of it
 * @param name of the holder of the certificate
 * @param opened first day of its period (kurun waktu), the last being that of the closing
 * @param items papers in it
 */
public record KeptLine(KeptDossier dossier, String sop, int sopVersion, String name, LocalDate opened, int items) {}
