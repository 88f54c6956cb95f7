package id.dosir.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds the text at which a signature is to be drawn. */
final class TagSearch extends PDFTextStripper {

    private final SigningOrder.Tag tag;
    private final List<Placement> found = new ArrayList<>();

    private TagSearch(SigningOrder.Tag tag) {
        this.tag = tag;
        setSortByPosition(true);
    }

    /** @return every place, in reading order */
    static List<Placement> in(byte[] pdf, SigningOrder.Tag tag) throws IOException {
        TagSearch search = new TagSearch(tag);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            search.getText(document);
        }
        return search.found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        for (int at = text.indexOf(tag.text()); at >= 0; at = text.indexOf(tag.text(), at + 1)) {
            TextPosition first = positions.get(Math.min(at, positions.size() - 1));
            found.add(new Placement(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    first.getPageHeight() - first.getYDirAdj(),
                    tag.width(),
                    tag.height(),
                    false));
        }
        super.writeString(text, positions);
    }
}
