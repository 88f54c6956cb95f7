package id.dosir.letters;

import id.dosir.core.dossier.SopChart.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Symbols of the official form of a SOP (Permenpan RB 35/2012), in millimetres of their own size. */
final class ChartSymbols {

    private static final String PREFIX = "app/simbol-";
    private static final Color HERE = new Color(0x1f, 0x4b, 0x9b);
    private static final float LINE = 0.3f;

    private ChartSymbols() {}

    static String type(Shape shape) {
        return PREFIX + shape.name().toLowerCase(Locale.ROOT);
    }

    /** @return half the width in millimetres, as the style sheet of the form says */
    static float halfWidth(Shape shape) {
        return switch (shape) {
            case BOX, CAPSULE -> 6;
            case RHOMBUS -> 6.5f;
            case PENTAGON -> 3.5f;
        };
    }

    /** @return the shape of that type, if it is one */
    static Optional<Shape> of(String type) {
        return Arrays.stream(Shape.values()).filter(s -> type(s).equals(type)).findFirst();
    }

    /**
     * @param pen scaled to millimetres
     * @param here whether the dossier is at this step
     */
    static void draw(Graphics2D pen, Shape shape, double width, double height, boolean here) {
        java.awt.Shape outline = outline(shape, width - 2 * LINE, height - 2 * LINE);
        pen.translate(LINE, LINE); // the pen is cut off at whole pixels
        pen.setColor(here ? HERE : Color.WHITE);
        pen.fill(outline);
        pen.setColor(here ? HERE : Color.BLACK);
        pen.setStroke(new BasicStroke(LINE));
        pen.draw(outline);
    }

    private static java.awt.Shape outline(Shape shape, double w, double h) {
        return switch (shape) {
            case BOX -> new Rectangle2D.Double(0, 0, w, h);
            case CAPSULE -> new RoundRectangle2D.Double(0, 0, w, h, h, h);
            case RHOMBUS -> polygon(w / 2, 0, w, h / 2, w / 2, h, 0, h / 2);
            case PENTAGON -> polygon(0, 0, w, 0, w, h * 0.6, w / 2, h, 0, h * 0.6);
        };
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
