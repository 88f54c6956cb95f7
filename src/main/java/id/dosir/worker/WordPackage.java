package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.w3c.dom.Element;

/** The parts of a Word file by what they are, not by their names. Nothing that a part points at outside of the file is followed. */
final class WordPackage implements AutoCloseable {

    /** As a tree it takes ten times as much; a letter of ten pages has 200 kB. */
    private static final int LARGEST_PART = 8 << 20;

    private static final String MACROS = "application/vnd.ms-office.vbaProject";
    /** As {@link FileTypes} calls a document with macros. */
    private static final String MACRO_DOCUMENT = "application/vnd.ms-word.document.macroenabled.12";

    static {
        // ZipGuard has judged the file by then, and lets small ones pass whose paragraphs are all alike
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final OPCPackage parts;

    private WordPackage(OPCPackage parts) {
        this.parts = parts;
    }

    /** @throws Unreadable UNKNOWN_TYPE for a document with macros, whatever it calls itself */
    static WordPackage open(Path file) throws IOException {
        try {
            OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
            if (!parts.getPartsByContentType(MACROS).isEmpty()) {
                parts.revert();
                throw new Unreadable(Cause.UNKNOWN_TYPE, MACRO_DOCUMENT);
            }
            return new WordPackage(parts);
        } catch (InvalidFormatException e) {
            throw new IOException("no package of parts", e);
        }
    }

    /** @throws Unreadable BROKEN when there is none */
    Element document() throws IOException {
        return one("document.main").orElseThrow(() -> new Unreadable(Cause.BROKEN, "no main document"));
    }

    Optional<Element> one(String kind) throws IOException {
        return all(kind).stream().findFirst();
    }

    /** @param kind such as {@code styles} or {@code header} */
    List<Element> all(String kind) throws IOException {
        List<Element> found = new ArrayList<>();
        for (PackagePart part : parts.getPartsByContentType(
                "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml")) {
            try (InputStream in = part.getInputStream()) {
                byte[] bytes = in.readNBytes(LARGEST_PART + 1);
                if (bytes.length > LARGEST_PART) {
                    throw new Unreadable(Cause.TOO_LARGE, "a part beyond " + LARGEST_PART + " bytes");
                }
                found.add(WordXml.parse(bytes));
            }
        }
        return found;
    }

    @Override
    public void close() {
        parts.revert(); // closes without writing
    }
}
