package id.dosir.worker;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** One page as a JPEG of at most so many bytes, as good as that allows. */
final class JpegPage {

    /** From good to just readable: share of the width, and quality. At 200 dpi the last is 90 dpi, in which 11 points can be read. */
    private static final List<double[]> RUNGS = List.of(
            new double[] {1, .75},
            new double[] {1, .5},
            new double[] {.75, .6},
            new double[] {.75, .4},
            new double[] {.6, .5},
            new double[] {.48, .4},
            new double[] {.45, .25});

    /** A page of text takes at least a fifth of a bit for each pixel: rungs that cannot do are not tried. */
    private static final double PIXELS_PER_BYTE = 40;

    private JpegPage() {}

    /**
     * @param page in colour, without transparency
     * @param most bytes
     * @return the best that keeps the limit; the smallest where none does
     */
    static byte[] of(BufferedImage page, long most) throws IOException {
        byte[] last = new byte[0];
        BufferedImage scaled = page;
        double width = 1;
        double least = (double) page.getWidth() * page.getHeight() / PIXELS_PER_BYTE;
        for (double[] rung : RUNGS) {
            if (least * rung[0] * rung[0] > most && rung != RUNGS.get(RUNGS.size() - 1)) {
                continue;
            }
            if (rung[0] != width) {
                width = rung[0];
                scaled = scaled(page, width);
            }
            last = written(scaled, (float) rung[1]);
            if (last.length <= most) {
                return last;
            }
        }
        return last;
    }

    private static BufferedImage scaled(BufferedImage page, double by) {
        int w = Math.max(1, (int) Math.round(page.getWidth() * by));
        int h = Math.max(1, (int) Math.round(page.getHeight() * by));
        BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(page, 0, 0, w, h, null);
        canvas.dispose();
        return small;
    }

    private static byte[] written(BufferedImage page, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.write(null, new IIOImage(page, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
