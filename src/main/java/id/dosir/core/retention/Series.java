package id.dosir.core.retention;

/**
 * A line of the schedule (JRA).
 *
 * @param code of the classification, such as {@code 000.6.5.2}
 * @param name what belongs to it
 * @param activeYears from the closing of a dossier
 * @param inactiveYears after them
 * @param action what follows then
 */
public record Series(String code, String name, int activeYears, int inactiveYears, RetentionAction action) {

    /** Longer than any schedule has it. */
    public static final int MOST_YEARS = 100;

    public Series {
        if (!code.matches("\\d{3}(\\.\\d{1,3}){0,5}")) {
            throw new IllegalArgumentException("not a classification: " + code);
        }
        if (activeYears < 0 || activeYears > MOST_YEARS || inactiveYears < 0 || inactiveYears > MOST_YEARS) {
            throw new IllegalArgumentException("years of " + code + ": " + activeYears + ", " + inactiveYears);
        }
    }
}
