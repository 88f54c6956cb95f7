package id.dosir.letters;

import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopChart;
import id.dosir.core.dossier.SopChart.Row;
import id.dosir.core.dossier.SopChart.Sheet;
import id.dosir.core.dossier.SopStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The SOP in its official form (Permenpan RB 35/2012), A4 landscape: identity box, then a page for each sheet of its chart. */
@ApplicationScoped
public class SopWriter {

    private LetterWriter writer;

    /** For the container's proxy only. */
    protected SopWriter() {}

    @Inject
    public SopWriter(LetterWriter writer) {
        this.writer = writer;
    }

    /**
     * What the form says besides the SOP's own words; lists by step.
     *
     * @param columns titles of the actors' columns
     * @param times standard times
     * @param remarks keterangan
     * @param states {@code done}, {@code now} or {@code later}
     * @param about which dossier, and where it is; empty without one
     */
    public record Words(
            List<String> columns, List<String> times, List<String> remarks, List<String> states, String about) {}

    /** @return PDF/A-2a; letters shrink down to 70 % until each sheet has its page */
    public byte[] write(Sop sop, Words words) {
        SopChart chart = SopChart.of(sop);
        SopMarkup markup = new SopMarkup();
        markup.head(sop, words.about());
        for (int number = 0; number < chart.sheets().size(); number++) {
            if (number == 0) {
                markup.identity(sop);
            }
            sheet(markup, chart, number, words);
        }
        Template template = Template.of("sop", markup.source(style()));
        return writer.write(
                template, markup.values(), WriteOptions.FINAL, chart.sheets().size(), new ChartArrows(chart.sheets()));
    }

    private static void sheet(SopMarkup markup, SopChart chart, int number, Words words) {
        Sheet sheet = chart.sheets().get(number);
        markup.openTable(words.columns(), number > 0);
        for (int index = 0; index < sheet.rows().size(); index++) {
            Row row = sheet.rows().get(index);
            if (row.step().isEmpty()) {
                boolean from = index == 0;
                markup.joint(
                        row,
                        number,
                        index,
                        words.columns(),
                        Wording.of(from ? "sop.from" : "sop.to", String.valueOf(number + (from ? 0 : 2))));
            } else {
                SopStep step = row.step().get();
                int place = step.number() - 1;
                markup.step(
                        row,
                        number,
                        index,
                        words.columns(),
                        words.times().get(place),
                        words.remarks().get(place),
                        words.states().get(place));
            }
        }
        markup.closeTable();
    }

    private static String style() {
        try (InputStream in = SopWriter.class.getResourceAsStream("sop.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("style of the SOP's form missing in the WAR", e);
        }
    }
}
