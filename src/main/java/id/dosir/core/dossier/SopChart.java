package id.dosir.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A SOP as the official form draws it (Permenpan RB 35/2012): a column for each actor, a row for each step, five symbols. Says
 * what stands where and what leads where; how it looks is up to whoever draws.
 *
 * @param columns actors, in the order in which the steps name them
 * @param sheets pages, at least one
 */
public record SopChart(List<Post> columns, List<Sheet> sheets) {

    /** Rows beside the identity box, and on a page of their own, where the file does not say where pages end. */
    private static final int FIRST_PAGE = 6;

    private static final int NEXT_PAGES = 9;

    /** Symbols of the form; the fifth is the arrow. */
    public enum Shape {
        /** Kapsul: begin and end. */
        CAPSULE,
        /** Kotak: work. */
        BOX,
        /** Belah ketupat: more than one way leads on. */
        RHOMBUS,
        /** Segilima: goes on, or comes from, another page. */
        PENTAGON
    }

    /** Why an arrow is drawn. */
    public enum Way {
        /** To the row below. */
        ONWARD,
        /** From one actor of a step to the next. */
        WITHIN,
        /** The same in both directions. */
        THERE_AND_BACK,
        /** To a row further below. */
        SKIPPING,
        /** To a row above. */
        BACK
    }

    /** @param column from 0 */
    public record Symbol(int column, Shape shape) {}

    /**
     * @param step what the row tells; empty for a row that only joins pages
     * @param symbols in it
     */
    public record Row(Optional<SopStep> step, List<Symbol> symbols) {

        public Row {
            symbols = List.copyOf(symbols);
        }

        public boolean has(int column) {
            return symbols.stream().anyMatch(s -> s.column() == column);
        }
    }

    /** Rows and columns from 0, rows within the page. */
    public record Arrow(int fromRow, int fromColumn, int toRow, int toColumn, Way way) {}

    /** One page. */
    public record Sheet(List<Row> rows, List<Arrow> arrows) {

        public Sheet {
            rows = List.copyOf(rows);
            arrows = List.copyOf(arrows);
        }
    }

    public SopChart {
        columns = List.copyOf(columns);
        sheets = List.copyOf(sheets);
    }

    public static SopChart of(Sop sop) {
        Set<Post> actors = new LinkedHashSet<>();
        sop.steps().forEach(step -> actors.addAll(step.actors()));
        return new Drawing(sop, List.copyOf(actors)).chart();
    }

    /** Puts rows on pages, and arrows between them. */
    private record Drawing(Sop sop, List<Post> columns) {

        SopChart chart() {
            List<Sheet> sheets = new ArrayList<>();
            int from = 1;
            for (int last : ends()) {
                sheets.add(sheet(from, last));
                from = last + 1;
            }
            return new SopChart(columns, sheets);
        }

        /** @return the last step of each page */
        private List<Integer> ends() {
            int steps = sop.steps().size();
            List<Integer> ends = new ArrayList<>(sop.pageBreaks());
            if (ends.isEmpty()) {
                for (int end = FIRST_PAGE; end < steps; end += NEXT_PAGES) {
                    ends.add(end);
                }
            }
            ends.add(steps);
            return ends;
        }

        private Sheet sheet(int from, int last) {
            List<Row> rows = new ArrayList<>();
            List<Arrow> arrows = new ArrayList<>();
            if (from > 1) {
                int column = exit(from - 1);
                rows.add(joint(column));
                arrows.add(new Arrow(0, column, 1, entry(from), Way.ONWARD));
            }
            int above = rows.size();
            for (int number = from; number <= last; number++) {
                int row = above + number - from;
                rows.add(row(sop.step(number)));
                within(arrows, row, number);
                if (number < last && sop.step(number).next().contains(number + 1)) {
                    arrows.add(new Arrow(row, exit(number), row + 1, entry(number + 1), Way.ONWARD));
                }
                far(arrows, row, number, from, last);
            }
            if (last < sop.steps().size()) {
                int column = exit(last);
                rows.add(joint(column));
                arrows.add(new Arrow(rows.size() - 2, column, rows.size() - 1, column, Way.ONWARD));
            }
            return new Sheet(rows, arrows);
        }

        /** Ways over more than one row are drawn on one page only; over two pages the remarks tell them. */
        private void far(List<Arrow> arrows, int row, int number, int from, int last) {
            for (int next : sop.step(number).next()) {
                if (next > number + 1 && next <= last) {
                    arrows.add(new Arrow(row, exit(number), row + next - number, entry(next), Way.SKIPPING));
                }
            }
            sop.step(number)
                    .back()
                    .filter(back -> back >= from && back < number)
                    .ifPresent(back ->
                            arrows.add(new Arrow(row, exit(number), row + back - number, exit(back), Way.BACK)));
        }

        private void within(List<Arrow> arrows, int row, int number) {
            List<Post> actors = sop.step(number).actors();
            boolean back = actors.size() > 1 && exit(number) == entry(number);
            for (int i = 1; i < actors.size(); i++) {
                boolean both = back && i == actors.size() - 1;
                arrows.add(new Arrow(
                        row,
                        column(actors.get(i - 1)),
                        row,
                        column(actors.get(i)),
                        both ? Way.THERE_AND_BACK : Way.WITHIN));
            }
        }

        private static Row joint(int column) {
            return new Row(Optional.empty(), List.of(new Symbol(column, Shape.PENTAGON)));
        }

        private Row row(SopStep step) {
            List<Symbol> symbols = new ArrayList<>();
            for (Post actor : step.actors()) {
                symbols.add(new Symbol(column(actor), shape(step, column(actor))));
            }
            return new Row(Optional.of(step), symbols);
        }

        private Shape shape(SopStep step, int column) {
            boolean begins = step.number() == 1 && column == entry(1);
            boolean ends =
                    step.next().contains(SopStep.END) && step.next().size() == 1 && column == exit(step.number());
            if (begins || ends) {
                return Shape.CAPSULE;
            }
            return step.decides() && column == exit(step.number()) ? Shape.RHOMBUS : Shape.BOX;
        }

        private int entry(int number) {
            return column(sop.step(number).actors().get(0));
        }

        /** Work that two do goes on from the last, unless the next step is again the first one's. */
        private int exit(int number) {
            List<Post> actors = sop.step(number).actors();
            int next = sop.step(number).next().get(0);
            boolean returns = next != SopStep.END && entry(next) == entry(number) && actors.size() == 2;
            return returns ? entry(number) : column(actors.get(actors.size() - 1));
        }

        private int column(Post actor) {
            return columns.indexOf(actor);
        }
    }
}
