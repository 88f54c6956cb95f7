package id.dosir.worker;

import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG or PNG whose header was read and nothing else.
 *
 * @param width in pixels as stored, before turning
 * @param height likewise
 */
record PictureFile(Path file, String type, int width, int height, Orientation orientation) {

    /** @throws Unreadable TOO_LARGE by the size in the header: not one pixel is decoded before */
    static PictureFile open(Path file, String type) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(type, in);
            try {
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > Limits.PIXELS) {
                    throw new Unreadable(Cause.TOO_LARGE, width + " x " + height + " pixels");
                }
                Orientation orientation = type.equals(FileTypes.JPEG) ? Orientation.of(file) : Orientation.UPRIGHT;
                return new PictureFile(file, type, width, height, orientation);
            } finally {
                reader.dispose();
            }
        }
    }

    /** @return one page, sized as it is seen */
    Reading reading() {
        boolean lying = orientation.turnsSides();
        return new Reading(type, 1, List.of(""), lying ? height : width, lying ? width : height, Set.of());
    }

    /** @param wanted width in pixels of the picture as it is seen; smaller pictures are not blown up */
    void scaleTo(int wanted, Path out) throws IOException {
        Pictures.write(scaled(wanted), out);
    }

    /** @return the same in memory */
    BufferedImage scaled(int wanted) throws IOException {
        int seen = orientation.turnsSides() ? height : width;
        double scale = Math.min(1, (double) wanted / seen);
        if (width * scale * height * scale > Limits.DRAWN_PIXELS) {
            throw new Unreadable(Cause.TOO_LARGE, "picture beyond " + Limits.DRAWN_PIXELS + " pixels");
        }
        BufferedImage coarse = decode((int) Math.max(1, Math.floor(1 / scale / 2)));
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        boolean lying = orientation.turnsSides();
        BufferedImage picture = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
        AffineTransform way = orientation.upright(w, h);
        way.scale((double) w / coarse.getWidth(), (double) h / coarse.getHeight());
        Graphics2D canvas = picture.createGraphics();
        canvas.setBackground(Color.WHITE);
        canvas.clearRect(0, 0, picture.getWidth(), picture.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(coarse, way, null);
        canvas.dispose();
        return picture;
    }

    /** Every n-th pixel only: a photo of 100 million pixels would not fit into the heap. */
    private BufferedImage decode(int n) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(type, in);
            try {
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(n, n, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(String type, ImageInputStream in) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type).next();
        reader.setInput(in, true, true);
        return reader;
    }
}
