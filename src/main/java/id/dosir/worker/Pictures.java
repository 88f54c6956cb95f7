package id.dosir.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes pictures: PNG when the name ends so, else JPEG. */
final class Pictures {

    private Pictures() {}

    static void write(BufferedImage picture, Path out) throws IOException {
        String format = out.getFileName().toString().endsWith(".png") ? "png" : "jpeg";
        if (!ImageIO.write(picture, format, out.toFile())) {
            throw new IOException("no writer for " + format);
        }
    }
}
