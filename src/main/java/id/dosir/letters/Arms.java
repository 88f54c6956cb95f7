package id.dosir.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The arms at the left of the letterhead: the office's own picture, else a plain shield that belongs to nobody. */
public final class Arms {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    /** Pixels of a picture's longer side: about 25 mm in print. */
    public static final int LONGEST_SIDE = 600;

    private static final String PNG = "data:image/png;base64,";

    private final Optional<String> dataUri;

    private Arms(Optional<String> dataUri) {
        this.dataUri = dataUri;
    }

    /** @return an invented shield, drawn as lines */
    public static Arms plain() {
        return new Arms(Optional.empty());
    }

    /**
     * @param picture bytes of a PNG or JPEG up to 4 MiB; made smaller if a side is longer than 600 pixels (about 25 mm in
     *     print), and laid on white, since PDF/A wants no surprises from transparency or colour profiles
     * @throws IllegalArgumentException when it is no such picture
     */
    public static Arms of(byte[] picture) {
        if (picture.length > LARGEST_FILE) {
            throw new IllegalArgumentException("arms: larger than " + LARGEST_FILE + " bytes");
        }
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
            if (read == null) {
                throw new IllegalArgumentException("arms: neither PNG nor JPEG");
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(onWhite(read), "png", png);
            return new Arms(Optional.of(PNG + Base64.getEncoder().encodeToString(png.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException("arms cannot be read", e);
        }
    }

    /** @return the picture as {@link #kept} takes it; empty for the plain shield */
    Optional<String> picture() {
        return dataUri.map(uri -> uri.substring(PNG.length()));
    }

    /** @param base64 of a PNG that {@link #of} made */
    static Arms kept(String base64) {
        return new Arms(Optional.of(PNG + base64));
    }

    Element in(Document document) {
        Element element = document.createElement(dataUri.isPresent() ? "img" : "object");
        dataUri.ifPresentOrElse(
                uri -> element.setAttribute("src", uri), () -> element.setAttribute("type", Drawings.SHIELD));
        element.setAttribute("class", "lambang");
        element.setAttribute("alt", Wording.of("arms.alt"));
        element.setAttribute("title", Wording.of("arms.alt"));
        return element;
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = flat.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return flat;
    }
}
