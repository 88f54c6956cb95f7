package id.dosir.worker;

import id.dosir.core.document.Reading.Warning;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.xml.sax.ContentHandler;

/**
 * Notes that something is embedded and never opens it.
 *
 * @param warnings that get the note
 */
record LeftClosed(Set<Warning> warnings) implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        boolean shownOnThePage =
                EmbeddedResourceType.INLINE.toString().equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        String type = metadata.get(Metadata.CONTENT_TYPE);
        if (!shownOnThePage && (type == null || !type.startsWith("image/"))) {
            warnings.add(Warning.EMBEDDED_FILE);
        }
        return false;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
        // left closed
    }
}
