package id.dosir.portal;

import id.dosir.core.dossier.SopChart.Arrow;
import id.dosir.core.dossier.SopChart.Row;
import id.dosir.core.dossier.SopChart.Shape;
import id.dosir.core.dossier.SopChart.Sheet;
import id.dosir.core.dossier.SopChart.Symbol;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts the arrows of a page into pieces, one for each cell that they pass. Each piece is drawn from the cell's middle and runs
 * far beyond its edge, where the cell cuts it off.
 */
final class SopTiles {

    private static final int FAR = 400;
    private static final int HALF_HEIGHT = 12;
    private static final int PEAK = 15;
    /** Lanes of long ways lie beside the straight ones. */
    private static final int ASIDE = 7;

    private static final int APART = 4;

    private final Sheet sheet;
    private final int halfWidth;
    private final int lane;
    private final StringBuilder[][] lines;
    private final StringBuilder[][] heads;

    /** @param width of a column, in pixels */
    SopTiles(Sheet sheet, int columns, double width) {
        this.sheet = sheet;
        this.halfWidth = (int) Math.min(23, width / 2 - 8);
        this.lane = (int) (width / 2 - 4);
        this.lines = empty(sheet.rows().size(), columns);
        this.heads = empty(sheet.rows().size(), columns);
        sheet.arrows().forEach(this::draw);
    }

    private static StringBuilder[][] empty(int rows, int columns) {
        StringBuilder[][] cells = new StringBuilder[rows][columns];
        for (StringBuilder[] row : cells) {
            for (int i = 0; i < columns; i++) {
                row[i] = new StringBuilder();
            }
        }
        return cells;
    }

    /** @param alt symbol in words */
    SopCell cell(int row, int column, String alt) {
        String symbol = symbol(row, column).map(s -> path(s.shape())).orElse("");
        return new SopCell(lines[row][column].toString(), heads[row][column].toString(), symbol, alt);
    }

    Optional<Symbol> symbol(int row, int column) {
        return sheet.rows().get(row).symbols().stream()
                .filter(s -> s.column() == column)
                .findFirst();
    }

    private String path(Shape shape) {
        int w = halfWidth;
        int h = HALF_HEIGHT;
        return switch (shape) {
            case CAPSULE -> "M%d %dH%dA%d %d 0 0 1 %d %dH%dA%d %d 0 0 1 %d %dz"
                    .formatted(h - w, -h, w - h, h, h, w - h, h, h - w, h, h, h - w, -h);
            case BOX -> "M%d %dH%dV%dH%dz".formatted(-w, -h, w, h, -w);
            case RHOMBUS -> "M0 %dL%d 0L0 %dL%d 0z".formatted(-PEAK, w + 2, PEAK, -w - 2);
            case PENTAGON -> "M-13 -10H13V3L0 12L-13 3z";
        };
    }

    private void draw(Arrow a) {
        switch (a.way()) {
            case ONWARD -> onward(a);
            case WITHIN -> across(a.fromRow(), a.fromColumn(), a.toColumn(), 0);
            case THERE_AND_BACK -> {
                across(a.fromRow(), a.fromColumn(), a.toColumn(), -APART);
                across(a.fromRow(), a.toColumn(), a.fromColumn(), APART);
            }
            case BACK -> far(a, a.toColumn() < a.fromColumn() ? -lane : lane, ASIDE);
            case SKIPPING -> far(a, -lane, -ASIDE);
        }
    }

    /** Sideways and down where the way is free, else down and sideways just above the next symbol. */
    private void onward(Arrow a) {
        Row from = sheet.rows().get(a.fromRow());
        int row = a.fromRow();
        int to = a.toColumn();
        if (a.fromColumn() == to) {
            line(row, to, "M0 0V" + FAR);
        } else if (!from.has(to)) {
            int turn = passing(row, a.fromColumn(), to, 0);
            line(row, to, "M%d 0H0V%d".formatted(-turn * FAR, FAR));
        } else {
            int strip = -HALF_HEIGHT - 10;
            int turn = Integer.signum(to - a.fromColumn());
            line(row, a.fromColumn(), "M0 0V" + FAR);
            line(row + 1, a.fromColumn(), "M0 %dV%dH%d".formatted(-FAR, strip, turn * FAR));
            between(row + 1, a.fromColumn(), to, strip);
            line(row + 1, to, "M%d %dH0V%d".formatted(-turn * FAR, strip, -HALF_HEIGHT));
            down(row + 1, to);
            return;
        }
        line(row + 1, to, "M0 %dV%d".formatted(-FAR, -HALF_HEIGHT));
        down(row + 1, to);
    }

    private void across(int row, int from, int to, int y) {
        int turn = passing(row, from, to, y);
        line(row, to, "M%d %dH%d".formatted(-turn * FAR, y, -turn * halfWidth));
        sideways(row, to, -turn * halfWidth, y, turn);
    }

    /** In a lane of the target's column, up or down over the rows between. */
    private void far(Arrow a, int x, int y) {
        int turn = Integer.signum(a.toColumn() - a.fromColumn());
        int heading = Integer.signum(a.toRow() - a.fromRow());
        if (turn == 0) {
            line(a.fromRow(), a.toColumn(), "M0 %dH%dV%d".formatted(y, x, heading * FAR));
        } else {
            passing(a.fromRow(), a.fromColumn(), a.toColumn(), y);
            line(a.fromRow(), a.toColumn(), "M%d %dH%dV%d".formatted(-turn * FAR, y, x, heading * FAR));
        }
        for (int row = a.fromRow() + heading; row != a.toRow(); row += heading) {
            line(row, a.toColumn(), "M%d %dV%d".formatted(x, -FAR, FAR));
        }
        int edge = Integer.signum(x) * halfWidth;
        line(a.toRow(), a.toColumn(), "M%d %dV%dH%d".formatted(x, -heading * FAR, y, edge));
        sideways(a.toRow(), a.toColumn(), edge, y, -Integer.signum(x));
    }

    /** @return direction, after the line has left its column and passed those between */
    private int passing(int row, int from, int to, int y) {
        int turn = Integer.signum(to - from);
        line(row, from, "M0 %dH%d".formatted(y, turn * FAR));
        between(row, from, to, y);
        return turn;
    }

    private void between(int row, int from, int to, int y) {
        for (int column = Math.min(from, to) + 1; column < Math.max(from, to); column++) {
            line(row, column, "M%d %dH%d".formatted(-FAR, y, FAR));
        }
    }

    private void line(int row, int column, String path) {
        lines[row][column].append(path);
    }

    private void down(int row, int column) {
        int y = -(symbol(row, column).filter(s -> s.shape() == Shape.RHOMBUS).isPresent() ? PEAK : HALF_HEIGHT);
        heads[row][column].append("M-3.5 %dH3.5L0 %dz".formatted(y - 7, y));
    }

    private void sideways(int row, int column, int x, int y, int turn) {
        heads[row][column].append(
                String.format(Locale.ROOT, "M%d %.1fV%.1fL%d %dz", x - turn * 7, y - 3.5, y + 3.5, x, y));
    }
}
