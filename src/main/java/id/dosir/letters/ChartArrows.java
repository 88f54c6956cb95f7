package id.dosir.letters;

import com.openhtmltopdf.pdfboxout.PagePosition;
import id.dosir.core.dossier.SopChart.Arrow;
import id.dosir.core.dossier.SopChart.Shape;
import id.dosir.core.dossier.SopChart.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Arrows between the symbols of a SOP's chart. Marked as artifacts (ISO 14289-1, 7.1): what leads where is also said in words,
 * and rows stand in order.
 *
 * @param sheets of the chart, each on a page of its own
 */
record ChartArrows(List<Sheet> sheets) implements Overlay {

    private static final float POINTS = 72 / 25.4f;
    private static final float HEAD = 5f;
    private static final float HALF_HEAD = 1.9f;
    /** Distance of the two lines of a way there and back, and of lanes from the straight ways. */
    private static final float APART = 3f;

    private static final float ASIDE = 5f;
    private static final float LANE = 3.4f;

    /** @return id of the place of a symbol */
    static String place(int sheet, int row, int column) {
        return "simbol-" + sheet + "-" + row + "-" + column;
    }

    @Override
    public Pattern places() {
        return Pattern.compile("simbol-\\d+-\\d+-\\d+");
    }

    @Override
    public void draw(PDDocument document, List<? extends PagePosition<?>> places) throws IOException {
        Map<String, PagePosition<?>> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.getId(), place));
        for (int number = 0; number < sheets.size(); number++) {
            for (Arrow arrow : sheets.get(number).arrows()) {
                PagePosition<?> from = byId.get(place(number, arrow.fromRow(), arrow.fromColumn()));
                PagePosition<?> to = byId.get(place(number, arrow.toRow(), arrow.toColumn()));
                // rows that ran over to a further page are joined by their order only
                if (from != null && to != null && from.getPageNo() == to.getPageNo()) {
                    boolean free =
                            !sheets.get(number).rows().get(arrow.fromRow()).has(arrow.toColumn());
                    try (PDPageContentStream pen = new PDPageContentStream(
                            document, document.getPage(from.getPageNo()), AppendMode.APPEND, true, true)) {
                        pen.beginMarkedContent(COSName.ARTIFACT);
                        draw(
                                pen,
                                arrow,
                                Box.of(from, shape(number, arrow.fromRow(), arrow.fromColumn())),
                                Box.of(to, shape(number, arrow.toRow(), arrow.toColumn())),
                                free);
                        pen.endMarkedContent();
                    }
                }
            }
        }
    }

    private Shape shape(int sheet, int row, int column) {
        return sheets.get(sheet).rows().get(row).symbols().stream()
                .filter(s -> s.column() == column)
                .findFirst()
                .orElseThrow()
                .shape();
    }

    private static void draw(PDPageContentStream pen, Arrow arrow, Box from, Box to, boolean free) throws IOException {
        pen.setLineWidth(0.8f);
        switch (arrow.way()) {
            case ONWARD -> onward(pen, from, to, free);
            case WITHIN -> across(pen, from, to, 0);
            case THERE_AND_BACK -> {
                across(pen, from, to, APART);
                across(pen, to, from, -APART);
            }
            case BACK -> far(pen, from, to, arrow.toColumn() < arrow.fromColumn() ? -1 : 1, -1);
            case SKIPPING -> far(pen, from, to, -1, 1);
        }
    }

    private static void onward(PDPageContentStream pen, Box from, Box to, boolean free) throws IOException {
        if (Math.abs(from.x() - to.x()) < 1) {
            arrow(pen, from.x(), from.bottom(), to.x(), to.top());
        } else if (free) {
            arrow(pen, from.side(to.x()), from.y(), to.x(), from.y(), to.x(), to.top());
        } else {
            float middle = to.top() + 8;
            arrow(pen, from.x(), from.bottom(), from.x(), middle, to.x(), middle, to.x(), to.top());
        }
    }

    private static void across(PDPageContentStream pen, Box from, Box to, float up) throws IOException {
        arrow(pen, from.side(to.x()), from.y() + up, to.side(from.x()), from.y() + up);
    }

    /**
     * @param side 1 for a lane at the right of the target, -1 at its left
     * @param up 1 to leave and arrive above the straight ways, -1 below them
     */
    private static void far(PDPageContentStream pen, Box from, Box to, int side, int up) throws IOException {
        float edge = to.x() + side * to.half();
        float lane = edge + side * LANE;
        float leaving = from.y() + up * 2;
        float arriving = to.y() + up * ASIDE;
        // a rhombus is narrower there
        arrow(
                pen,
                from.side(lane) + Math.signum(from.x() - lane),
                leaving,
                lane,
                leaving,
                lane,
                arriving,
                edge,
                arriving);
    }

    /** A line through the points, with a head at its end. */
    private static void arrow(PDPageContentStream pen, float... points) throws IOException {
        int last = points.length - 2;
        List<Float> path = new ArrayList<>();
        for (float point : points) {
            path.add(point);
        }
        float dx = Math.signum(points[last] - points[last - 2]);
        float dy =
                Math.abs(points[last] - points[last - 2]) > 0.5 ? 0 : Math.signum(points[last + 1] - points[last - 1]);
        dx = dy == 0 ? dx : 0;
        pen.moveTo(path.get(0), path.get(1));
        for (int i = 2; i < last; i += 2) {
            pen.lineTo(path.get(i), path.get(i + 1));
        }
        float x = points[last];
        float y = points[last + 1];
        pen.lineTo(x - dx * HEAD, y - dy * HEAD);
        pen.stroke();
        pen.moveTo(x, y);
        pen.lineTo(x - dx * HEAD - dy * HALF_HEAD, y - dy * HEAD - dx * HALF_HEAD);
        pen.lineTo(x - dx * HEAD + dy * HALF_HEAD, y - dy * HEAD + dx * HALF_HEAD);
        pen.fill();
    }

    /** A symbol's place, by its middle. */
    private record Box(float x, float y, float half, float high) {

        /** The place is as wide as its cell. */
        static Box of(PagePosition<?> place, Shape shape) {
            return new Box(
                    place.getX() + place.getWidth() / 2,
                    place.getY() + place.getHeight() / 2,
                    ChartSymbols.halfWidth(shape) * POINTS,
                    place.getHeight() / 2);
        }

        float top() {
            return y + high;
        }

        float bottom() {
            return y - high;
        }

        /** @return the edge that looks there */
        float side(float there) {
            return there > x ? x + half : x - half;
        }
    }
}
