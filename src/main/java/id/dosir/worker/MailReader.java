package id.dosir.worker;

import id.dosir.core.document.Reading;
import id.dosir.core.document.Reading.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Text of a mail that was saved as a file (RFC 5322): who wrote to whom, when, about what, and its words. Attachments stay closed. */
final class MailReader {

    private static final Map<String, Property> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put("From", Property.internalText(Message.MESSAGE_FROM));
        HEADERS.put("To", Property.internalText(Message.MESSAGE_TO));
        HEADERS.put("Date", TikaCoreProperties.CREATED);
        HEADERS.put("Subject", TikaCoreProperties.SUBJECT);
    }

    private MailReader() {}

    static Reading read(Path file) throws IOException {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        BodyContentHandler words = new BodyContentHandler(Limits.TEXT_CHARACTERS);
        ParseContext context = new ParseContext();
        context.set(
                Parser.class,
                new CompositeParser(
                        MediaTypeRegistry.getDefaultRegistry(), List.of(new TXTParser(), new JSoupParser())));
        context.set(EmbeddedDocumentExtractor.class, new LeftClosed(warnings));
        Metadata headers = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            new RFC822Parser().parse(in, words, headers, context);
        } catch (TikaException | SAXException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw new IOException(e);
            }
            warnings.add(Warning.CUT_SHORT);
        }
        String text =
                String.join("\n", lines(headers)) + "\n\n" + words.toString().strip();
        return new Reading(FileTypes.MAIL, 0, List.of(text), 0, 0, warnings);
    }

    private static List<String> lines(Metadata headers) {
        List<String> lines = new ArrayList<>();
        HEADERS.forEach((name, property) -> {
            String[] values = headers.getValues(property);
            if (values.length > 0) {
                lines.add(name + ": " + String.join(", ", Arrays.asList(values)));
            }
        });
        return lines;
    }
}
