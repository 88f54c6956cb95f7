package id.dosir.worker;

import id.dosir.core.document.Reading;
import id.dosir.core.document.Reading.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Text of a docx. It has no pages until somebody lays it out, so it is one text and no page picture. */
final class DocxReader {

    private DocxReader() {}

    static Reading read(Path file) throws IOException {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        BodyContentHandler text = new BodyContentHandler(Limits.TEXT_CHARACTERS);
        if (!parse(file, text, warnings)) {
            warnings.add(Warning.CUT_SHORT);
        }
        return new Reading(FileTypes.DOCX, 0, List.of(text.toString()), 0, 0, warnings);
    }

    /** @return its lines as {@link DocxLines} makes them, up to the limit of text */
    static List<String> lines(Path file) throws IOException {
        DocxLines lines = new DocxLines();
        WriteOutContentHandler limited = new WriteOutContentHandler(lines, Limits.TEXT_CHARACTERS);
        parse(file, new BodyContentHandler(limited), EnumSet.noneOf(Warning.class));
        return lines.lines();
    }

    /** @return whether the whole text was taken */
    private static boolean parse(Path file, ContentHandler text, Set<Warning> warnings) throws IOException {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true); // the other one builds the whole document in memory
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new LeftClosed(warnings));
        try (TikaInputStream in = TikaInputStream.get(file)) {
            new OOXMLParser().parse(in, text, new Metadata(), context);
            return true;
        } catch (TikaException | SAXException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw new IOException(e);
            }
            return false;
        }
    }
}
