package id.dosir.core.filing;

import id.dosir.core.document.Reading;
import java.util.List;
import java.util.stream.IntStream;

/** Which pages of a file are pictures of text. */
public final class ScannedPages {

    /** A page with fewer letters and digits than this holds a stamp or a number, and its text is in the picture. */
    private static final int FEW = 30;

    private ScannedPages() {}

    /**
     * @param most pages
     * @return their numbers, from 1; none for files that hold their text
     */
    public static List<Integer> of(Reading reading, int most) {
        if (reading.mediaType().startsWith("image/")) {
            return List.of(1);
        }
        if (!reading.mediaType().equals("application/pdf")) {
            return List.of();
        }
        return IntStream.range(0, reading.pageTexts().size())
                .filter(i -> letters(reading.pageTexts().get(i)) < FEW)
                .mapToObj(i -> i + 1)
                .limit(most)
                .toList();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).limit(FEW).count();
    }
}
