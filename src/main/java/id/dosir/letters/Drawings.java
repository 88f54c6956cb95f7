package id.dosir.letters;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import id.dosir.core.dossier.SopChart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Line drawings in a paper: QR codes (ISO/IEC 18004, level M), ticks and the plain shield. Lines print sharper. */
final class Drawings implements FSObjectDrawerFactory {

    static final String QR = "app/qr";
    /** Modules left white around a code; the standard asks for four, and the paper around it gives the rest. */
    private static final int QUIET = 2;

    /** In the pixels of the renderer. */
    private static final double MILLIMETRE = 96 / 25.4;

    static final String TICK = "app/centang";
    static final String SHIELD = "app/lambang";

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && Set.of(QR, TICK, SHIELD).contains(element.getAttribute("type"))
                || ChartSymbols.of(element.getAttribute("type")).isPresent();
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Optional<SopChart.Shape> symbol = ChartSymbols.of(element.getAttribute("type"));
        if (symbol.isPresent()) {
            return symbol(symbol.get());
        }
        return switch (element.getAttribute("type")) {
            case QR -> drawer((pen, e) -> qr(pen, e.getAttribute("data-isi")));
            case TICK -> drawer((pen, e) -> tick(pen));
            case SHIELD -> drawer((pen, e) -> shield(pen));
            default -> null;
        };
    }

    /** Not stretched into the unit square, so that all lines have one width. */
    private static FSObjectDrawer symbol(SopChart.Shape shape) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            float wide = (float) (width / dotsPerPixel);
            float high = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, wide, high, pen -> {
                pen.scale(MILLIMETRE, MILLIMETRE);
                ChartSymbols.draw(
                        pen,
                        shape,
                        wide / MILLIMETRE,
                        high / MILLIMETRE,
                        !element.getAttribute("data-kini").isEmpty());
            });
            return Map.<Shape, String>of();
        };
    }

    private static FSObjectDrawer drawer(Drawing drawing) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            float wide = (float) (width / dotsPerPixel);
            float high = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, wide, high, pen -> {
                pen.scale(wide, high);
                pen.setColor(Color.BLACK);
                drawing.draw(pen, element);
            });
            return Map.<Shape, String>of();
        };
    }

    private static void qr(Graphics2D pen, String content) {
        BitMatrix matrix;
        try {
            Map<EncodeHintType, Object> hints =
                    Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            matrix = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content.length() + " characters", e);
        }
        // one path, runs of modules merged: no hairlines between neighbours in print
        Path2D modules = new Path2D.Double();
        int side = matrix.getWidth();
        for (int row = 0; row < side; row++) {
            for (int from = 0, to; from < side; from = to + 1) {
                for (to = from; to < side && matrix.get(to, row); ) {
                    to++;
                }
                if (to > from) {
                    modules.append(new Rectangle2D.Double(from, row, to - from, 1), false);
                }
            }
        }
        pen.fill(AffineTransform.getScaleInstance(1.0 / side, 1.0 / side).createTransformedShape(modules));
    }

    private static void tick(Graphics2D pen) {
        Path2D line = new Path2D.Double();
        line.moveTo(0.12, 0.52);
        line.lineTo(0.40, 0.82);
        line.lineTo(0.90, 0.14);
        pen.setStroke(new BasicStroke(0.14f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
    }

    private static void shield(Graphics2D pen) {
        pen.scale(1 / 40.0, 1 / 48.0);
        pen.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        Path2D edge = new Path2D.Double();
        edge.moveTo(20, 1.5);
        edge.lineTo(37, 6.5);
        edge.lineTo(37, 24.5);
        edge.curveTo(37, 35.5, 30, 42, 20, 46.5);
        edge.curveTo(10, 42, 3, 35.5, 3, 24.5);
        edge.lineTo(3, 6.5);
        edge.closePath();
        pen.draw(edge);
        Path2D hillAndSea = new Path2D.Double();
        hillAndSea.moveTo(8, 27);
        hillAndSea.curveTo(12, 22, 15, 18, 20, 10);
        hillAndSea.curveTo(25, 18, 28, 22, 32, 27);
        hillAndSea.moveTo(8, 32);
        hillAndSea.lineTo(32, 32);
        hillAndSea.moveTo(11, 36.5);
        hillAndSea.lineTo(29, 36.5);
        pen.draw(hillAndSea);
    }

    /** Draws into the unit square. */
    private interface Drawing {
        void draw(Graphics2D pen, Element element);
    }
}
