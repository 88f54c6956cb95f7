package id.dosir.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Large papers as a scanner makes them that nobody has set: colour, noise, no compression to speak of. */
public final class Scans {

    private Scans() {}

    /** @return a page of text at 150 dpi with the noise of a scanner, some 5 MB as PNG */
    public static BufferedImage page(int number) {
        BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = page.createGraphics();
        canvas.setBackground(new Color(246, 244, 238));
        canvas.clearRect(0, 0, page.getWidth(), page.getHeight());
        canvas.setColor(Color.BLACK);
        canvas.setFont(new Font(Font.SERIF, Font.PLAIN, 24));
        for (int line = 0; line < 40; line++) {
            canvas.drawString(
                    "Halaman " + number + " baris " + line + " SURAT PERMOHONAN PENCABUTAN", 120, 160 + line * 38);
        }
        canvas.dispose();
        Random noise = new Random(number);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                page.setRGB(x, y, page.getRGB(x, y) ^ noise.nextInt(8) * 0x010101);
            }
        }
        return page;
    }

    public static Path png(Path file) throws IOException {
        ImageIO.write(page(1), "png", file.toFile());
        return file;
    }

    public static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(document, page(number)),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static Path pdf(Path file, int pages) throws IOException {
        return Files.write(file, pdf(pages));
    }
}
