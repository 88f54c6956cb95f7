package id.dosir.portal;

import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import id.dosir.routing.SopCatalogue;
import id.dosir.routing.StepFigures;
import id.dosir.routing.StepReport;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** {@code /laporan?bulan=2026-11}: how long the steps took that ended in a month. */
@Named
@RequestScoped
public class ReportPage {

    private static final int MOST_MONTHS = 60;

    @Inject
    NothingHere none;

    @Inject
    StepReport report;

    @Inject
    SopCatalogue sops;

    @Inject
    Clocks clocks;

    @Inject
    OfficeTime time;

    @Inject
    Places places;

    private String code;
    private YearMonth month;
    private List<ReportRow> rows;

    @PostConstruct
    void read() {
        String asked = Objects.toString(Faces.getRequestParameter("sop"), "");
        code = getSops().contains(asked) ? asked : SopCatalogue.REVOCATION;
        String of = Objects.toString(Faces.getRequestParameter("bulan"), "");
        YearMonth present = YearMonth.from(time.today());
        month = of.matches("20\\d{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(of) : present;
    }

    public void hide() throws IOException {
        if (!places.isReport()) {
            none.answer("laporan");
        }
    }

    public List<ReportRow> getRows() {
        if (rows == null) {
            rows = report.of(code, month).stream().map(this::row).toList();
        }
        return rows;
    }

    private ReportRow row(StepFigures figures) {
        List<SopStep> steps = getSop().steps();
        SopStep step = steps.get(Math.min(figures.step(), steps.size()) - 1);
        TimeWords words = clocks.words();
        return new ReportRow(
                figures.step(),
                step.name(),
                words.standard(step.time()),
                figures.count(),
                words.words(figures.median(), step.time()),
                words.words(figures.slowest(), step.time()),
                figures.percentWithin(),
                ReportChart.length(figures.median(), words.limit(step.time())),
                ReportChart.length(figures.slowest(), words.limit(step.time())),
                ReportChart.beyond(figures.slowest(), words.limit(step.time())));
    }

    public Sop getSop() {
        return sops.newest(code);
    }

    /** @return codes of all procedures */
    public List<String> getSops() {
        return report.sops().stream().filter(c -> sops.newest(c) != null).toList();
    }

    public String name(String sop) {
        return sops.newest(sop).name();
    }

    public YearMonth getMonth() {
        return month;
    }

    /** @return months to choose from, newest first */
    public List<YearMonth> getMonths() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth first = report.first(code).orElse(month);
        for (YearMonth each = YearMonth.from(time.today());
                !each.isBefore(first) && months.size() < MOST_MONTHS;
                each = each.minusMonths(1)) {
            months.add(each);
        }
        return months.contains(month) ? months : withChosen(months);
    }

    private List<YearMonth> withChosen(List<YearMonth> months) {
        months.add(month);
        return months;
    }
}
