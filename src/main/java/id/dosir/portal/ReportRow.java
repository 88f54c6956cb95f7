package id.dosir.portal;

/**
 * One step in the monthly report, in words and as lengths of bars.
 *
 * @param step from 1
 * @param name of the step
 * @param standard time in words
 * @param count stays that ended
 * @param median in words
 * @param slowest 95th percentile in words
 * @param percentWithin share within the standard
 * @param medianLength of its bar, 0 to 100; the standard stands at {@link ReportChart#STANDARD}
 * @param slowestLength likewise
 * @param beyond whether the slowest is longer than the chart is wide
 */
public record ReportRow(
        int step,
        String name,
        String standard,
        int count,
        String median,
        String slowest,
        int percentWithin,
        int medianLength,
        int slowestLength,
        boolean beyond) {

    /** @return whether the standard was kept often enough: by nine of ten */
    public String tone() {
        return percentWithin >= 90 ? "ok" : percentWithin >= 75 ? "soon" : "over";
    }
}
