package id.dosir.core.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels of a paper with their values: behind a colon, in the next column, after a blank, on the lines below. */
final class LabelledLines {

    private static final Pattern ORDINAL = Pattern.compile("\\(?(?:\\d{1,2}[.)]?|[a-z][.)])|[-•*]");

    /** Values that are often too long for a line. */
    private static final Set<Label> LONG =
            Set.of(Label.NAME, Label.POSITION, Label.AGENCY, Label.UNIT, Label.EMAIL, Label.SERIAL, Label.OLD_POSITION);

    private static final Pattern PERSON = Pattern.compile("(?i)\\b(nama|nip|nik)\\b");
    private static final Pattern NUMBERED = Pattern.compile("(?i)(no|nomor|nmr|no urut)\\.?(?= |$)");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b(nama|nip|nik|jabatan|pangkat|gol|golongan|skpd|opd|instansi|perangkat daerah|unit kerja|e-?mail|surel|hp|telp|telepon|lahir|keterangan|ket|semula|menjadi)\\b");

    private static final double TOLERANCE = 0.015;

    private final List<PaperLine> lines;
    private final List<List<Label.Found>> found;

    LabelledLines(List<PaperLine> lines) {
        this.lines = lines;
        found = lines.stream().map(LabelledLines::labels).toList();
    }

    /** @return labels of the line, from left to right */
    List<Label.Found> in(int line) {
        return found.get(line);
    }

    /** @return whether the line names columns of a table, and its values stand below */
    boolean isHeader(int line) {
        PaperLine here = lines.get(line);
        String text = here.text();
        if (!here.placed() || !PERSON.matcher(text).find() || text.matches(".*[:\\d].*")) {
            return false;
        }
        long titles = here.cells().stream()
                .filter(cell -> TITLE.matcher(Piece.text(cell)).find())
                .count();
        boolean numbered = NUMBERED.matcher(text).lookingAt();
        return titles > 2 || numbered && titles > 1;
    }

    private static List<Label.Found> labels(PaperLine line) {
        List<Label.Found> labels = new ArrayList<>();
        int i = 0;
        while (i < line.pieces().size()) {
            boolean listed =
                    i == 1 && ORDINAL.matcher(line.pieces().get(0).text()).matches();
            Optional<Label.Found> label = line.begins(i) && (i == 0 || line.placed()) || listed
                    ? Label.at(line, i)
                    : Optional.<Label.Found>empty();
            // two columns without much of a gap: the second label is known by its colon
            if (label.isEmpty() && i > 0) {
                label = Label.at(line, i).filter(l -> l.colon() && !labels.isEmpty());
            }
            label.ifPresent(labels::add);
            i = label.map(Label.Found::end).orElse(i + 1);
        }
        return labels;
    }

    /** @return all of them, in the order of the paper */
    List<Labelled> all() {
        List<Labelled> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            for (Label.Found label : isHeader(i) ? List.<Label.Found>of() : found.get(i)) {
                List<Piece> value = own(i, label);
                if (value.isEmpty()) {
                    value = below(i, label);
                } else if (LONG.contains(label.label())) {
                    value = continued(i, label, value);
                }
                double left = line.pieces().get(label.start()).edge();
                all.add(new Labelled(label.label(), i, line.page(), left, label.colon(), value));
            }
        }
        return all;
    }

    /** @return what stands on the label's own line */
    private List<Piece> own(int index, Label.Found label) {
        PaperLine line = lines.get(index);
        int end = label.end();
        int next = next(index, label);
        while (end < next && !(end > label.end() && line.faraway(end))) {
            end++;
        }
        return line.pieces().subList(label.end(), end);
    }

    private int next(int index, Label.Found label) {
        return found.get(index).stream()
                .mapToInt(Label.Found::start)
                .filter(start -> start >= label.end())
                .min()
                .orElse(lines.get(index).pieces().size());
    }

    /** Long values go on below their beginning, where no label stands on their left. */
    private List<Piece> continued(int index, Label.Found label, List<Piece> value) {
        List<Piece> whole = new ArrayList<>(value);
        double left = value.get(0).edge() - TOLERANCE;
        double right = right(index, label);
        for (int i = index + 1; i < lines.size() && follows(i); i++) {
            List<Piece> here = lines.get(i).pieces().stream()
                    .filter(piece -> piece.edge()
                            >= lines.get(index).pieces().get(label.start()).edge() - TOLERANCE)
                    .filter(piece -> piece.edge() < right)
                    .toList();
            if (here.isEmpty()
                    || here.get(0).edge() < left
                    || here.get(0).edge() > left + 6 * TOLERANCE
                    || !in(i).isEmpty()) {
                break;
            }
            whole.addAll(here);
        }
        return whole;
    }

    private double right(int index, Label.Found label) {
        int next = next(index, label);
        List<Piece> pieces = lines.get(index).pieces();
        return next < pieces.size() ? pieces.get(next).edge() - TOLERANCE : 1.01;
    }

    /** @return the line below the label, as far as it lies in its column */
    private List<Piece> below(int index, Label.Found label) {
        if (index + 1 >= lines.size() || !follows(index + 1) || !in(index + 1).isEmpty()) {
            return List.of();
        }
        double left = lines.get(index).pieces().get(label.start()).edge() - TOLERANCE;
        double right = right(index, label);
        List<Piece> here = new ArrayList<>();
        for (Piece piece : lines.get(index + 1).pieces()) {
            boolean apart =
                    !here.isEmpty() && piece.edge() - here.get(here.size() - 1).right() > 0.05;
            if (piece.edge() >= left && piece.edge() < right && !apart) {
                here.add(piece);
            }
        }
        return here;
    }

    /** @return whether the line stands close below the one before it */
    private boolean follows(int index) {
        PaperLine upper = lines.get(index - 1);
        PaperLine line = lines.get(index);
        return line.placed()
                && upper.placed()
                && upper.page() == line.page()
                && line.top() - upper.bottom() < 1.3 * line.height();
    }
}
