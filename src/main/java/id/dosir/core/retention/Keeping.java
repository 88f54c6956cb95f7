package id.dosir.core.retention;

import java.time.LocalDate;

/**
 * How long a closed dossier is kept. Reckoned once, when it is closed, by the schedule of that day (UU 43/2009 art. 40; the clock
 * starts with the closing of the dossier).
 *
 * @param closed day on which it was closed, in the office's zone
 * @param activeUntil last day on which it is active
 * @param keepUntil last day on which it must be kept
 * @param action what follows then
 */
public record Keeping(LocalDate closed, LocalDate activeUntil, LocalDate keepUntil, RetentionAction action) {

    /** Where in its life a record is. */
    public enum Phase {
        ACTIVE,
        INACTIVE,
        /** Its time is over. */
        DUE
    }

    public Keeping {
        if (activeUntil.isBefore(closed) || keepUntil.isBefore(activeUntil)) {
            throw new IllegalArgumentException(
                    "days of keeping out of order: " + closed + ", " + activeUntil + ", " + keepUntil);
        }
    }

    /** @return the days of a dossier of that series; the same day some years later, 28 February for a 29 that the year has not */
    public static Keeping of(Series series, LocalDate closed) {
        LocalDate active = closed.plusYears(series.activeYears());
        // both from the closing: a 29 February would otherwise lose its day twice
        LocalDate all = closed.plusYears((long) series.activeYears() + series.inactiveYears());
        return new Keeping(closed, active, all, series.action());
    }

    public Phase phaseOn(LocalDate today) {
        if (!today.isAfter(activeUntil)) {
            return Phase.ACTIVE;
        }
        return today.isAfter(keepUntil) ? Phase.DUE : Phase.INACTIVE;
    }
}
