package id.dosir.reading;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * What Tesseract writes as TSV: a row for the page, each block, paragraph, line and word. Columns: level, page_num, block_num, par_num,
 * line_num, word_num, left, top, width, height, conf, text; level 1 is the page, level 5 a word.
 */
final class TesseractTable {

    private static final int COLUMNS = 12;
    private static final String PAGE = "1";
    private static final String WORD = "5";

    private final int page;
    private final List<Word> words = new ArrayList<>();
    private double width;
    private double height;
    private int line = -1;
    private String lineKey = "";

    private TesseractTable(int page) {
        this.page = page;
    }

    /**
     * @param page of the paper, from 1
     * @throws OcrFailed when it is no such table
     */
    static PageWords read(String tsv, int page) throws OcrFailed {
        TesseractTable table = new TesseractTable(page);
        try {
            tsv.lines().skip(1).map(row -> row.split("\t", -1)).forEach(table::row);
        } catch (IllegalArgumentException e) { // a number that is none, or beyond its bounds
            throw new OcrFailed("TABLE " + e.getClass().getSimpleName());
        }
        return new PageWords(page, true, table.words);
    }

    private void row(String[] cells) {
        if (cells.length < COLUMNS) {
            return;
        }
        if (cells[0].equals(PAGE)) {
            width = Math.max(1, number(cells[8]));
            height = Math.max(1, number(cells[9]));
        } else if (cells[0].equals(WORD)) {
            word(cells);
        }
    }

    private void word(String[] cells) {
        String text = cells[11].replaceAll("[\\s\\p{Cntrl}]", "");
        double confidence = number(cells[10]);
        if (text.isBlank() || confidence < 0) {
            return;
        }
        String key = cells[2] + "/" + cells[3] + "/" + cells[4];
        if (!key.equals(lineKey)) {
            lineKey = key;
            line++;
        }
        double left = number(cells[6]);
        double top = number(cells[7]);
        Box box = Box.between(
                left / width, top / height, (left + number(cells[8])) / width, (top + number(cells[9])) / height);
        words.add(new Word(text, box, line, (int) Math.min(100, Math.round(confidence))));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
