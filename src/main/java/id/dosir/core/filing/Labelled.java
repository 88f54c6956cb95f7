package id.dosir.core.filing;

import java.util.List;

/**
 * A label with what stands beside or below it.
 *
 * @param line where the label stands, counted over all pages
 * @param page counted from 1
 * @param left edge of the label
 * @param value may be empty
 */
record Labelled(Label label, int line, int page, double left, boolean colon, List<Piece> value) {

    String text() {
        return Piece.text(value);
    }
}
