package id.dosir.worker;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.Word;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Words of one page of a PDF and where a viewer shows them, in the order of lines on the paper. What lies beyond the cropped page is left
 * out, and what runs slantwise: letters round a stamp and of a watermark would fall into the lines that they cross.
 */
final class PageWordsReader extends PDFTextStripper {

    /** Ligatures such as fi, which nobody types: the library's text has them apart, too. */
    private static final Pattern JOINED_LETTERS = Pattern.compile("[\\ufb00-\\ufb06]");

    private final List<Word> words = new ArrayList<>();
    private final GlyphPlaces places;
    private int line = -1;
    private boolean lineEnded = true;
    private int glyphs;
    private long characters;

    private PageWordsReader(PDPage page) {
        places = new GlyphPlaces(page);
        setSortByPosition(true);
    }

    /**
     * @param page counted from 1
     * @return its first words, at most {@link Limits#PAGE_WORDS}
     * @throws Unreadable BROKEN when there is no such page
     */
    static PageWords read(Path file, int page) throws IOException {
        try (PDDocument document = PdfReader.open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new Unreadable(Cause.BROKEN, "no page " + page);
            }
            PageWordsReader reader = new PageWordsReader(document.getPage(page - 1));
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.writeText(document, Writer.nullWriter());
            return new PageWords(page, false, reader.words);
        }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (++glyphs <= Limits.PAGE_GLYPHS && GlyphPlaces.straight(glyph)) {
            super.processTextPosition(glyph);
        }
    }

    @Override
    protected void startArticle(boolean fromLeft) throws IOException {
        lineEnded = true;
        super.startArticle(fromLeft);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        lineEnded = true;
        super.writeLineSeparator();
    }

    /** The library parts words at gaps only: blanks that the file itself holds stand within. */
    @Override
    protected void writeString(String text, List<TextPosition> run) throws IOException {
        int start = 0;
        for (int end = 0; end <= run.size(); end++) {
            if (end == run.size() || isBlank(run.get(end).getUnicode())) {
                add(run.subList(start, end));
                start = end + 1;
            }
        }
        super.writeString(text, run);
    }

    private void add(List<TextPosition> word) {
        String text = text(word);
        Optional<Box> box = places.box(word);
        characters += text.length();
        if (text.isBlank()
                || box.isEmpty()
                || words.size() >= Limits.PAGE_WORDS
                || characters > Limits.TEXT_CHARACTERS) {
            return;
        }
        if (lineEnded) {
            line++;
            lineEnded = false;
        }
        words.add(new Word(text, box.get(), line, 100));
    }

    /** @return whether it is white space, such that does not break a line included */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(PageWordsReader::isBlank);
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static String text(List<TextPosition> word) {
        String text = word.stream()
                .flatMapToInt(glyph -> glyph.getUnicode().codePoints())
                .filter(letter -> !Character.isISOControl(letter) && !isBlank(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return JOINED_LETTERS.matcher(text).replaceAll(joined -> Normalizer.normalize(joined.group(), Form.NFKC));
    }
}
