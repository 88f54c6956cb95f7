package id.dosir.worker;

import id.dosir.core.document.Box;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Turns places in the space of a PDF page into places on the page as a viewer shows it, whichever way its text runs. */
final class GlyphPlaces {

    /** The library's height of a glyph is half of its font's box: capitals are higher, and some letters hang down. */
    private static final double ASCENT = 1.3;

    private static final double DESCENT = 0.35;

    /** A sixth, some ten degrees: a page that was scanned crookedly still has lines. */
    private static final float SLANT = 1 / 6f;

    private final float width;
    private final float height;
    private final int rotation;

    GlyphPlaces(PDPage page) {
        PDRectangle crop = page.getCropBox();
        width = crop.getWidth();
        height = crop.getHeight();
        rotation = page.getRotation();
    }

    /** @return whether it runs along the page or across it */
    static boolean straight(TextPosition glyph) {
        Matrix matrix = glyph.getTextMatrix();
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) <= SLANT * Math.max(along, across);
    }

    /** @return the place that holds them all; nothing when no part of it is to be seen, or their font says nothing about it */
    Optional<Box> box(List<TextPosition> glyphs) {
        double[] edges = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        glyphs.forEach(glyph -> widen(edges, glyph));
        boolean seen = edges[0] < 1 && edges[1] < 1 && edges[2] > 0 && edges[3] > 0;
        return seen ? Optional.of(Box.between(edges[0], edges[1], edges[2], edges[3])) : Optional.empty();
    }

    private void widen(double[] edges, TextPosition glyph) {
        Matrix matrix = glyph.getTextMatrix();
        double em = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double upX = matrix.getShearX() / em * glyph.getHeight();
        double upY = matrix.getScaleY() / em * glyph.getHeight();
        double[][] baseline = {{matrix.getTranslateX(), matrix.getTranslateY()}, {glyph.getEndX(), glyph.getEndY()}};
        for (double[] end : baseline) {
            take(edges, end[0] + ASCENT * upX, end[1] + ASCENT * upY);
            take(edges, end[0] - DESCENT * upX, end[1] - DESCENT * upY);
        }
    }

    /** @param x points from the left of the crop box, before it is turned */
    private void take(double[] edges, double x, double y) {
        double across = x / width;
        double down = 1 - y / height;
        double shownX;
        double shownY;
        switch (rotation) {
            case 90 -> {
                shownX = 1 - down;
                shownY = across;
            }
            case 180 -> {
                shownX = 1 - across;
                shownY = 1 - down;
            }
            case 270 -> {
                shownX = down;
                shownY = 1 - across;
            }
            default -> {
                shownX = across;
                shownY = down;
            }
        }
        edges[0] = Math.min(edges[0], shownX);
        edges[1] = Math.min(edges[1], shownY);
        edges[2] = Math.max(edges[2], shownX);
        edges[3] = Math.max(edges[3], shownY);
    }
}
