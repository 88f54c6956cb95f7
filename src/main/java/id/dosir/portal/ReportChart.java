package id.dosir.portal;

import java.time.Duration;

/** Places in the charts of the monthly report, which are drawn on the server: bars as wide as the time was long. */
final class ReportChart {

    /** Where the standard time stands, of 100: bars reach to twice the standard. */
    static final int STANDARD = 50;

    private ReportChart() {}

    /** @return length of a bar, 1 to 100 */
    static int length(Duration used, Duration standard) {
        long share = used.toSeconds() * STANDARD / Math.max(1, standard.toSeconds());
        return (int) Math.max(1, Math.min(100, share));
    }

    static boolean beyond(Duration used, Duration standard) {
        return used.toSeconds() * STANDARD > standard.toSeconds() * 100;
    }
}
