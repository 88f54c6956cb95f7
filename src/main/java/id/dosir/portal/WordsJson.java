package id.dosir.portal;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Words of a page as the viewer's script takes them: {@code {"page":1,"ocr":false,"lines":[[["Nama",0.1,0.2,0.05,0.01], ...], ...]}}, each
 * word with left edge, upper edge, width and height in fractions of the page; a word without a place is alone.
 */
final class WordsJson {

    /** A hundred thousandth of a page is a 50th of a pixel. */
    private static final int DIGITS = 5;

    private WordsJson() {}

    static JsonObject of(PageWords page) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        page.lines().forEach(line -> lines.add(line(line)));
        return Json.createObjectBuilder()
                .add("page", page.page())
                .add("ocr", page.ocr())
                .add("lines", lines)
                .build();
    }

    private static JsonArray line(List<Word> words) {
        JsonArrayBuilder line = Json.createArrayBuilder();
        words.forEach(word -> line.add(word(word)));
        return line.build();
    }

    private static JsonArray word(Word word) {
        JsonArrayBuilder parts = Json.createArrayBuilder().add(word.text());
        Box box = word.box();
        if (!box.isNone()) {
            parts.add(rounded(box.left()))
                    .add(rounded(box.top()))
                    .add(rounded(box.width()))
                    .add(rounded(box.height()));
        }
        return parts.build();
    }

    private static BigDecimal rounded(double fraction) {
        return BigDecimal.valueOf(fraction).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
