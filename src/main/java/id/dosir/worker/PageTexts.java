package id.dosir.worker;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Text of the first pages, page by page, in the order of lines on the paper, in one walk through the document. */
final class PageTexts extends PDFTextStripper {

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int characters;
    private int glyphs;
    private boolean cutShort;

    PageTexts() {
        setSortByPosition(true);
        setEndPage(Limits.TEXT_PAGES);
        setPageEnd("");
    }

    void readFrom(PDDocument document) throws IOException {
        cutShort = document.getNumberOfPages() > Limits.TEXT_PAGES;
        try {
            writeText(document, new PageWriter());
        } catch (Full e) {
            cutShort = true;
            pages.add(page.toString());
        }
        fillTo(Math.min(document.getNumberOfPages(), Limits.TEXT_PAGES));
    }

    List<String> pages() {
        return pages;
    }

    boolean cutShort() {
        return cutShort;
    }

    @Override
    protected void startPage(PDPage started) throws IOException {
        fillTo(getCurrentPageNo() - 1); // pages without content are passed over by the library
        page.setLength(0);
        glyphs = 0;
        super.startPage(started);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (++glyphs > Limits.PAGE_GLYPHS) {
            cutShort = true;
        } else {
            super.processTextPosition(glyph);
        }
    }

    @Override
    protected void endPage(PDPage ended) throws IOException {
        super.endPage(ended);
        pages.add(page.toString());
    }

    private void fillTo(int count) {
        while (pages.size() < count) {
            pages.add("");
        }
    }

    private final class PageWriter extends Writer {
        @Override
        public void write(char[] from, int offset, int length) throws IOException {
            characters += length;
            if (characters > Limits.TEXT_CHARACTERS) {
                throw new Full();
            }
            page.append(from, offset, length);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing to let go of
        }
    }

    private static final class Full extends IOException {}
}
