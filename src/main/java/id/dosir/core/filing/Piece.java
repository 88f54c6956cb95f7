package id.dosir.core.filing;

import id.dosir.core.document.Box;
import id.dosir.core.document.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a word that stands by itself for a reader: {@code NIP:} is a label and a colon.
 *
 * @param text without white space
 * @param word it stands in
 * @param edge where it begins, as a fraction of the page's width
 */
record Piece(String text, Word word, double edge) {

    boolean isColon() {
        return text.equals(":");
    }

    double right() {
        return word.box().left() + word.box().width();
    }

    double middle() {
        return word.box().top() + word.box().height() / 2;
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    static Box box(List<Piece> pieces) {
        return Box.around(pieces.stream().map(piece -> piece.word().box()).toList());
    }

    static int confidence(List<Piece> pieces) {
        return pieces.stream()
                .mapToInt(piece -> piece.word().confidence())
                .min()
                .orElse(0);
    }
}
