package id.dosir.portal;

import id.dosir.archive.RevocationMonth;
import id.dosir.archive.RevocationTimes;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** The chart of hours from the request to the proven revocation, in the year that ends with the month of the report. */
@Named
@RequestScoped
public class RevocationHours {

    private static final int MONTHS = 12;

    @Inject
    RevocationTimes times;

    @Inject
    ReportPage report;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    private List<RevocationMonth> months;

    /**
     * A line of the chart.
     *
     * @param month in words
     * @param count how many certificates, in words
     * @param median hours in words, empty without any
     * @param slowest the 95th percentile likewise
     * @param medianLength of its bar, 0 to 100
     * @param slowestLength likewise
     */
    public record Bar(String month, String count, String median, String slowest, int medianLength, int slowestLength) {}

    /** @return whether there is anything to draw */
    public boolean isShown() {
        return report.getSop().code().equals(SopCatalogue.REVOCATION)
                && months().stream().anyMatch(month -> month.count() > 0);
    }

    /** @return oldest month first; the longest bar of all is as wide as the chart */
    public List<Bar> getBars() {
        Duration longest = months().stream()
                .map(RevocationMonth::slowest)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return months().stream().map(month -> bar(month, longest)).toList();
    }

    private Bar bar(RevocationMonth month, Duration longest) {
        String name = moments.month(month.month());
        if (month.count() == 0) {
            return new Bar(name, texts.get("report.hoursNone"), "", "", 0, 0);
        }
        return new Bar(
                name,
                texts.with("report.hoursCount", month.count()),
                texts.with("report.hoursValue", month.median().toHours()),
                texts.with("report.hoursValue", month.slowest().toHours()),
                length(month.median(), longest),
                length(month.slowest(), longest));
    }

    private static int length(Duration time, Duration longest) {
        return (int) Math.max(1, time.toSeconds() * 100 / Math.max(1, longest.toSeconds()));
    }

    private List<RevocationMonth> months() {
        if (months == null) {
            months = times.until(report.getMonth(), MONTHS);
        }
        return months;
    }
}
