package id.dosir.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Papers to read, and readers to read them. */
final class Papers {

    static final Duration PATIENT = Duration.ofSeconds(60);

    private Papers() {}

    static Readers readers(Path scratch, int workers, Duration limit) {
        ReaderSettings settings = new ReaderSettings(workers, limit, 384, scratch.resolve("trust"));
        return new Readers(settings, new WorkerCommand(System.getProperty("java.class.path"), 384, scratch));
    }

    /** One worker, and a spare one beside it. */
    static Readers readersWithSpare(Path scratch, Duration limit) {
        ReaderSettings settings = new ReaderSettings(1, 1, limit, 384, scratch.resolve("trust"));
        return new Readers(settings, new WorkerCommand(System.getProperty("java.class.path"), 384, scratch));
    }

    static Path sample(String name) {
        return Path.of("src/test/resources/papers", name);
    }

    /** A page with one line, not compressed, so that a test can find its bytes. */
    static Path pdf(Path file, String line) {
        try (PDDocument document = onePage(line)) {
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument onePage(String line) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 720);
            content.showText(line);
            content.endText();
        }
        return document;
    }

    /** Form XObject that draws itself twice: 2 to the power of the nesting depth for any parser that follows. */
    static Path selfDrawing(Path file) throws IOException {
        String draw = "/X Do /X Do";
        return Files.writeString(
                file,
                """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>endobj
                4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 4 0 R>>>>/Length %d>>stream
                %s
                endstream endobj
                5 0 obj<</Length %d>>stream
                %s
                endstream endobj
                trailer<</Root 1 0 R>>
                """
                        .formatted(draw.length(), draw, draw.length(), draw));
    }
}
