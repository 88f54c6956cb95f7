package id.dosir.core.template;

/**
 * A line of two texts laid side by side.
 *
 * @param how whether it is in both, or only in one
 * @param before its number in the older text; 0 when it is not there
 * @param after its number in the newer text; 0 when it is not there
 * @param text the line
 */
public record ChangedLine(How how, int before, int after, String text) {

    /** What became of a line. */
    public enum How {
        SAME,
        REMOVED,
        ADDED,
        /** Lines that are in both and are left out here; the text is their count. */
        SKIPPED
    }
}
