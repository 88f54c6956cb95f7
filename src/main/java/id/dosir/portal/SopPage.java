package id.dosir.portal;

import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopChart;
import id.dosir.desk.ChartWords;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.ReadingRoom;
import id.dosir.desk.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /sop?layanan=}: a SOP as the official form draws it; {@code /sop/{number}}: with a dossier's place and times. */
@Named
@RequestScoped
public class SopPage {

    @Inject
    @Param(pathIndex = 0)
    String number;

    /** Nothing stands behind a dossier's number. */
    @Inject
    @Param(pathIndex = 1)
    String beyond;

    @Inject
    @Param(name = "layanan")
    String service;

    @Inject
    DraftDesk desk;

    @Inject
    ReadingRoom room;

    @Inject
    CurrentActor actor;

    @Inject
    SopWords wording;

    private Sop sop;
    private SopChart chart;
    private ChartWords words;

    /** Whoever may not read the dossier is told the same as if there were none. */
    public void open() {
        Optional<Dossier> dossier = number == null || beyond != null || !DossierNumber.isOne(number)
                ? Optional.empty()
                : room.read(new DossierNumber(number), actor.get()).map(Sheet::dossier);
        Optional<Sop> found = number == null ? desk.sop(service) : dossier.map(Dossier::sop);
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        sop = found.get();
        chart = SopChart.of(sop);
        words = wording.of(sop, chart.columns(), dossier);
    }

    /** @return for each page its rows */
    public List<List<SopLine>> getSheets() {
        return chart.sheets().stream().map(this::lines).toList();
    }

    /** @return every step, for narrow screens */
    public List<SopLine> getSteps() {
        return getSheets().stream()
                .flatMap(List::stream)
                .filter(line -> line.number() > 0)
                .toList();
    }

    private List<SopLine> lines(SopChart.Sheet sheet) {
        int columns = chart.columns().size();
        SopTiles tiles = new SopTiles(sheet, columns, getColumnWidth() * 96 / 25.4);
        List<SopLine> lines = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            lines.add(line(sheet.rows().get(row), row, tiles));
        }
        return lines;
    }

    private SopLine line(SopChart.Row row, int index, SopTiles tiles) {
        List<SopCell> cells = IntStream.range(0, chart.columns().size())
                .mapToObj(c -> tiles.cell(
                        index,
                        c,
                        tiles.symbol(index, c).isPresent() ? words.columns().get(c) : ""))
                .toList();
        return row.step()
                .map(step -> new SopLine(
                        step.number(),
                        step.activity(),
                        wording.actors(step),
                        cells,
                        String.join(", ", step.needs()),
                        words.times().get(step.number() - 1),
                        step.output(),
                        words.remarks().get(step.number() - 1),
                        words.states().get(step.number() - 1)))
                .orElseGet(() -> new SopLine(0, "", "", cells, "", "", "", "", index == 0 ? "from" : "to"));
    }

    /** @return millimetres; the form gives its actors 99 of them, and not more than 16.5 each */
    public double getColumnWidth() {
        return Math.min(16.5, 99.0 / chart.columns().size());
    }

    public double getActivityWidth() {
        return 50 + 99 - getColumnWidth() * chart.columns().size();
    }

    public Sop getSop() {
        return sop;
    }

    /** @return the office, as the identity box names it before its address */
    public String getUnit() {
        return sop.identity().unit().split(",", 2)[0];
    }

    public String getAddress() {
        String[] parts = sop.identity().unit().split(",", 2);
        return parts.length > 1 ? parts[1].strip() : "";
    }

    public ChartWords getWords() {
        return words;
    }

    public String getNumber() {
        return number;
    }

    public List<Sop> getServices() {
        return desk.services();
    }
}
