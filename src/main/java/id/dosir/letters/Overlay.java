package id.dosir.letters;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws between places of a paper once it is known where they came to lie. */
interface Overlay {

    /** Nothing to draw. */
    Overlay NONE = new Overlay() {
        @Override
        public Pattern places() {
            return Pattern.compile("-");
        }

        @Override
        public void draw(PDDocument document, List<? extends PagePosition<?>> places) {
            // nothing joins them
        }
    };

    /** @return pattern of the ids whose places it needs */
    Pattern places();

    /** @param places in points from the lower left corner */
    void draw(PDDocument document, List<? extends PagePosition<?>> places) throws IOException;
}
