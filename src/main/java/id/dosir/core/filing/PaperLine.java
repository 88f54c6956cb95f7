package id.dosir.core.filing;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside each other on a page, over all columns.
 *
 * @param page counted from 1
 * @param ocr whether it was read off a picture
 * @param pieces from left to right, at least one
 */
record PaperLine(int page, boolean ocr, List<Piece> pieces) {

    /** Blanks of justified lines stay below this part of a letter's height, gaps between columns do not. */
    private static final double GAP = 1.1;

    PaperLine {
        pieces = List.copyOf(pieces);
    }

    boolean placed() {
        return !pieces.get(0).word().box().isNone();
    }

    /** @return whether something else begins with this piece: the line itself, or a column */
    boolean begins(int index) {
        return index == 0 || gap(index) > GAP * height();
    }

    /** @return whether so much is free before the piece that it hardly belongs to what stands before it */
    boolean faraway(int index) {
        return index > 0 && gap(index) > 3 * GAP * height();
    }

    /** Pages are higher than wide: a height in fractions of the height is about 1.4 times wider in those of the width. */
    private double gap(int index) {
        if (!placed()) {
            return 0;
        }
        return (pieces.get(index).edge() - pieces.get(index - 1).right()) / 1.41;
    }

    /** @return what stands together without a gap */
    List<List<Piece>> cells() {
        List<List<Piece>> cells = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (begins(i)) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).add(pieces.get(i));
        }
        return cells;
    }

    double top() {
        return pieces.stream().mapToDouble(p -> p.word().box().top()).min().orElse(0);
    }

    double bottom() {
        return pieces.stream()
                .mapToDouble(p -> p.word().box().top() + p.word().box().height())
                .max()
                .orElse(0);
    }

    /** @return middle height of its words; stains that OCR takes for words are higher or lower */
    double height() {
        List<Double> heights =
                pieces.stream().map(p -> p.word().box().height()).sorted().toList();
        return heights.get(heights.size() / 2);
    }

    String text() {
        return Piece.text(pieces);
    }
}
