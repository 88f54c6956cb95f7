package id.dosir.letters;

import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopChart.Row;
import id.dosir.core.dossier.SopChart.Shape;
import id.dosir.core.dossier.SopChart.Symbol;
import id.dosir.core.dossier.SopIdentity;
import id.dosir.core.dossier.SopStep;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Writes the form of a SOP as a template: every word of the SOP becomes a token's value, so that none of it is markup. */
final class SopMarkup {

    private static final double ACTORS = 99;
    private static final double WIDEST = 16.5;
    private static final double ACTIVITY = 50;

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> values = new HashMap<>();
    private String head = "";

    String source(String style) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\" xml:lang=\"id\"><head>" + head + "<style>"
                + style + "</style></head><body>" + body + "</body></html>";
    }

    Map<String, String> values() {
        return values;
    }

    void head(Sop sop, String about) {
        head = "<title>SOP " + token(sop.name()) + "</title><meta name=\"description\" content=\""
                + token("SOP " + sop.name() + (about.isEmpty() ? "" : ", " + about)) + "\" />";
        body.append("<div id=\"kaki\">")
                .append(token(Wording.of("sop.symbols")))
                .append(about.isEmpty() ? "" : " " + token(about))
                .append("</div>");
    }

    void identity(Sop sop) {
        SopIdentity box = sop.identity();
        String[] unit = box.unit().split(",", 2);
        body.append(
                        "<table class=\"identitas\"><tr><td class=\"unit\" rowspan=\"6\">${lambang}<div class=\"kantor\"><b>")
                .append(token(unit[0].toUpperCase(Locale.ROOT)))
                .append("</b><br />")
                .append(unit.length > 1 ? token(unit[1].strip()) : "")
                .append("</div></td>");
        fact("sop.number", orOpen(box.number()), true);
        fact("sop.created", orOpen(box.created()), false);
        fact("sop.revised", box.revised().isBlank() ? "-" : box.revised(), false);
        fact("sop.effective", orOpen(box.effective()), false);
        fact("sop.approved", orOpen(box.approvedBy()), false);
        fact("sop.name", sop.name().toUpperCase(Locale.ROOT), false);
        pair("sop.legalBasis", box.legalBasis(), "sop.qualifications", box.qualifications());
        pair("sop.related", box.related(), "sop.equipment", box.equipment());
        pair("sop.warnings", box.warnings(), "sop.records", box.records());
        body.append("</table>");
    }

    private void fact(String key, String value, boolean first) {
        body.append(first ? "" : "<tr>")
                .append("<th scope=\"row\">")
                .append(token(Wording.of(key)))
                .append("</th><td class=\"isi\">")
                .append(token(value))
                .append("</td></tr>");
    }

    private void pair(String left, List<String> leftTexts, String right, List<String> rightTexts) {
        body.append("<tr><td>");
        texts(left, leftTexts);
        body.append("</td><td colspan=\"2\">");
        texts(right, rightTexts);
        body.append("</td></tr>");
    }

    private void texts(String key, List<String> texts) {
        body.append("<b>").append(token(Wording.of(key))).append("</b>");
        if (!texts.isEmpty()) {
            body.append("<ul>");
            texts.stream()
                    .filter(t -> !t.isBlank())
                    .forEach(t -> body.append("<li>").append(token(t)).append("</li>"));
            body.append("</ul>");
        }
    }

    void openTable(List<String> columns, boolean newPage) {
        double column = Math.min(WIDEST, ACTORS / columns.size());
        body.append("<table class=\"bagan").append(newPage ? " baru" : "").append("\"><colgroup>");
        column(7);
        column(ACTIVITY + ACTORS - column * columns.size());
        columns.forEach(title -> column(column));
        DoubleStream.of(35, 16, 33, 37).forEach(this::column);
        body.append("</colgroup><thead><tr>");
        heading("sop.no", "rowspan=\"2\"");
        heading("sop.activity", "rowspan=\"2\"");
        heading("sop.actors", "colspan=\"" + columns.size() + "\"");
        heading("sop.standard", "colspan=\"3\"");
        heading("sop.remark", "rowspan=\"2\"");
        body.append("</tr><tr>");
        columns.forEach(title -> body.append("<th scope=\"col\" class=\"jabatan\">")
                .append(token(title))
                .append("</th>"));
        heading("sop.needs", "");
        heading("sop.time", "");
        heading("sop.output", "");
        body.append("</tr></thead><tbody>");
    }

    private void column(double millimetres) {
        body.append(String.format(Locale.ROOT, "<col style=\"width: %.2fmm\" />", millimetres));
    }

    private void heading(String key, String span) {
        body.append("<th scope=\"col\" ")
                .append(span)
                .append(">")
                .append(token(Wording.of(key)))
                .append("</th>");
    }

    void closeTable() {
        body.append("</tbody></table>");
    }

    void step(Row row, int sheet, int index, List<String> columns, String time, String remark, String state) {
        SopStep step = row.step().orElseThrow();
        body.append("<tr class=\"langkah ")
                .append(state)
                .append("\"><td class=\"tengah\">")
                .append(token(String.valueOf(step.number())))
                .append("</td><td>")
                .append(token(step.activity()))
                .append("</td>");
        symbols(row, sheet, index, columns, state.equals("now"));
        body.append("<td>")
                .append(token(String.join(", ", step.needs())))
                .append("</td><td class=\"tengah\">")
                .append(token(time))
                .append("</td><td>")
                .append(token(step.output()))
                .append("</td><td class=\"ket\">")
                .append(token(remark))
                .append("</td></tr>");
    }

    void joint(Row row, int sheet, int index, List<String> columns, String remark) {
        body.append("<tr class=\"sambung\"><td></td><td></td>");
        symbols(row, sheet, index, columns, false);
        body.append("<td></td><td></td><td></td><td>").append(token(remark)).append("</td></tr>");
    }

    private void symbols(Row row, int sheet, int index, List<String> columns, boolean now) {
        for (int column = 0; column < columns.size(); column++) {
            int place = column;
            body.append("<td class=\"simbol\">");
            row.symbols().stream()
                    .filter(s -> s.column() == place)
                    .findFirst()
                    .ifPresent(s -> symbol(s, ChartArrows.place(sheet, index, place), columns.get(place), now));
            body.append("</td>");
        }
    }

    private void symbol(Symbol symbol, String id, String actor, boolean now) {
        Shape shape = symbol.shape();
        String name = "simbol_" + id.replace("-", "_");
        values.put(name, shape.name() + (now ? " x " : " - ") + Wording.of("sop." + shape.name()) + ": " + actor);
        body.append("<div id=\"")
                .append(id)
                .append("\" class=\"bentuk ")
                .append(shape.name().toLowerCase(Locale.ROOT))
                .append("\">${")
                .append(name)
                .append("}</div>");
    }

    private static String orOpen(String text) {
        return text.isBlank() ? Wording.of("sop.open") : text;
    }

    /** @return a token that stands for the text; nothing for an empty one, which no form may have to ask for */
    private String token(String text) {
        if (text.isBlank()) {
            return "";
        }
        String name = "t" + values.size();
        values.put(name, text);
        return "${" + name + "}";
    }
}
