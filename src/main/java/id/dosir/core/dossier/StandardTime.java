package id.dosir.core.dossier;

/**
 * Standard time of a step (mutu baku, Permenpan RB 35/2012).
 *
 * @param least lower figure, in units
 * @param most upper figure; the same where the SOP gives one
 * @param unit what is counted
 */
public record StandardTime(int least, int most, Unit unit) {

    /** What a figure counts. Minutes run in office hours. */
    public enum Unit {
        MINUTES,
        WORKING_DAYS,
        CALENDAR_DAYS,
        /** Days of which the SOP does not say whether working or calendar ones; {@link WorkCalendar#counted} does. */
        DAYS
    }

    public StandardTime {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("standard time out of order: " + least + " to " + most);
        }
    }
}
