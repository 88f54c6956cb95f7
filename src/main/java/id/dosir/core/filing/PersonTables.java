package id.dosir.core.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tables of persons, as appendices of letters and decrees have them: a line of labels, a row for each person. Columns are told by the
 * white between them, rows by their numbers.
 */
final class PersonTables {

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern END = Pattern.compile(
            "(?i)(demikian|sebagai kelengkapan|kepala|bupati|wali ?kota|gubernur|ditetapkan|sekretaris daerah|camat|a\\.n\\.|plt|mengetahui|jumlah)\\b.*");
    private static final int STEPS = 500;

    /** @param lines of one page, the header first */
    private record Table(List<Column> columns, List<PaperLine> rows) {}

    private record Column(String title, double left, double right) {}

    private final PaperRole role;
    private final PersonFields fields;
    private final boolean position;

    /** @param position whether what decrees call the new post is the holder's */
    PersonTables(PaperRole role, PersonFields fields, boolean position) {
        this.role = role;
        this.fields = fields;
        this.position = position;
    }

    /** @return statements of each row about a person, over all tables */
    List<List<Proposal>> persons(List<PaperLine> lines, LabelledLines labels) {
        List<List<Proposal>> persons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine header = lines.get(i);
            if (!labels.isHeader(i)) {
                continue;
            }
            Table table = table(lines, i, labels);
            for (List<Piece> row : rows(table)) {
                List<Proposal> person = person(header.page(), table, row);
                if (person.stream()
                        .anyMatch(p -> p.field().equals("name") || p.field().equals("nip"))) {
                    persons.add(person);
                }
            }
        }
        return persons;
    }

    private static Table table(List<PaperLine> lines, int header, LabelledLines labels) {
        PaperLine head = lines.get(header);
        List<PaperLine> rows = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            PaperLine upper = rows.isEmpty() ? head : rows.get(rows.size() - 1);
            boolean far = line.page() != head.page() || line.top() - upper.bottom() > 1.8 * head.height();
            if (far
                    || labels.isHeader(i)
                    || END.matcher(line.text()).matches()
                            && line.pieces().get(0).edge() > 0.4) {
                break;
            }
            rows.add(line);
        }
        return new Table(columns(head, rows), rows);
    }

    /** Titles that stand apart; between two titles, the widest stripe that the fewest words touch parts the columns. */
    private static List<Column> columns(PaperLine head, List<PaperLine> rows) {
        List<List<Piece>> titles = new ArrayList<>();
        for (int i = 0; i < head.pieces().size(); i++) {
            if (head.begins(i) || i == 1 && head.pieces().get(0).text().matches("(?i)no\\.?")) {
                titles.add(new ArrayList<>());
            }
            titles.get(titles.size() - 1).add(head.pieces().get(i));
        }
        List<Piece> words =
                rows.stream().flatMap(line -> line.pieces().stream()).toList();
        List<Column> columns = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < titles.size(); i++) {
            double right = i + 1 == titles.size() ? 1 : border(titles.get(i), titles.get(i + 1), words);
            columns.add(new Column(Piece.text(titles.get(i)), left, right));
            left = right;
        }
        return columns;
    }

    private static double border(List<Piece> title, List<Piece> next, List<Piece> words) {
        double from = title.get(0).edge();
        double to = next.get(next.size() - 1).right();
        double nearest = title.get(title.size() - 1).right();
        double border = (nearest + next.get(0).edge()) / 2;
        int fewest = Integer.MAX_VALUE;
        int longest = 0;
        int start = 0;
        for (int step = 0; step <= STEPS; ) {
            int touched = touched(at(from, to, step), words, title, next);
            start = step;
            while (step <= STEPS && touched(at(from, to, step), words, title, next) == touched) {
                step++;
            }
            if (touched < fewest || touched == fewest && step - start > longest) {
                fewest = touched;
                longest = step - start;
                border = at(from, to, (start + step) / 2);
            }
        }
        return border;
    }

    private static double at(double from, double to, int step) {
        return from + (to - from) * step / STEPS;
    }

    /** Titles count many times: no border runs through one. */
    private static int touched(double x, List<Piece> words, List<Piece> title, List<Piece> next) {
        boolean inTitle =
                x <= title.get(title.size() - 1).right() || x >= next.get(0).edge();
        return (inTitle ? 1000 : 0)
                + (int) words.stream()
                        .filter(word -> word.edge() < x && x < word.right())
                        .count();
    }

    private static List<List<Piece>> rows(Table table) {
        List<Piece> words =
                table.rows().stream().flatMap(line -> line.pieces().stream()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        double first = table.columns().get(0).right();
        List<Piece> numbers = words.stream()
                .filter(word ->
                        word.edge() < first && ORDINAL.matcher(word.text()).matches())
                .sorted(Comparator.comparing(Piece::middle))
                .toList();
        List<Double> borders = new ArrayList<>(List.of(-1.0));
        double height = table.rows().get(0).height();
        double top = words.stream().mapToDouble(Piece::middle).min().orElse(0);
        boolean above = numbers.isEmpty() || numbers.get(0).middle() - top < 0.8 * height;
        for (int i = 1; i < numbers.size(); i++) {
            borders.add(
                    above
                            ? numbers.get(i).middle() - 0.7 * height
                            : band(numbers.get(i - 1).middle(), numbers.get(i).middle(), words));
        }
        borders.add(2.0);
        List<List<Piece>> rows = new ArrayList<>();
        for (int i = 1; i < borders.size(); i++) {
            double from = borders.get(i - 1);
            double to = borders.get(i);
            rows.add(words.stream()
                    .filter(word -> word.middle() >= from && word.middle() < to)
                    .toList());
        }
        return rows;
    }

    /** @return the middle of the widest white between two heights */
    private static double band(double from, double to, List<Piece> words) {
        List<Double> middles = words.stream()
                .map(Piece::middle)
                .filter(middle -> middle >= from && middle <= to)
                .sorted()
                .toList();
        double border = (from + to) / 2;
        double widest = 0;
        for (int i = 1; i < middles.size(); i++) {
            double white = middles.get(i) - middles.get(i - 1);
            if (white > widest) {
                widest = white;
                border = (middles.get(i) + middles.get(i - 1)) / 2;
            }
        }
        return border;
    }

    private List<Proposal> person(int page, Table table, List<Piece> row) {
        List<Proposal> person = new ArrayList<>();
        for (Column column : table.columns()) {
            List<Piece> cell = row.stream()
                    .filter(piece -> {
                        double middle = (piece.edge() + piece.right()) / 2;
                        return middle >= column.left() && middle < column.right();
                    })
                    .toList();
            if (!cell.isEmpty()) {
                cell(person, page, column.title().toLowerCase(Locale.ROOT), cell);
            }
        }
        return person;
    }

    private void cell(List<Proposal> person, int page, String title, List<Piece> cell) {
        if (title.contains("nama") && !title.matches(".*nama (jabatan|instansi|unit|opd|skpd).*")) {
            add(person, "name", page, untilNumber(cell), PersonFields::name);
        }
        if (title.matches(".*(nama|nip|nik|induk|identitas).*")) {
            numbers(person, page, cell);
        }
        if (title.contains("lahir")) {
            add(person, "birthDate", page, cell, text -> Shapes.date(text.replaceAll("\\d{8} \\d{6} \\d \\d{3}", " ")));
        }
        if (title.matches(".*(e-?mail|surel|pos-?el).*")) {
            add(person, "email", page, letters(cell), text -> Shapes.email(joined(text)));
        }
        if (title.matches(".*(hp|telp|telepon|wa|ponsel|handphone).*")) {
            add(person, "phone", page, untilLetters(cell), Shapes::phone);
        }
        if (title.startsWith("pangkat") || title.startsWith("gol")) {
            add(person, "rank", page, cell, PersonFields::text);
        }
        boolean newPost = title.matches(".*jabatan (baru|menjadi).*");
        if (title.startsWith("jabatan")
                && (role != PaperRole.DECREE || position && (newPost || title.equals("jabatan")))) {
            post(person, page, cell);
        }
        if (role != PaperRole.DECREE && title.matches("(nama )?(instansi|skpd|opd|perangkat daerah|unit kerja).*")) {
            add(person, "agency", page, cell, PersonFields::text);
        }
    }

    /** Decrees write post and office in one: {@code Camat pada Kecamatan Lolak}. */
    private void post(List<Proposal> person, int page, List<Piece> cell) {
        int pada = -1;
        for (int i = 1; i + 1 < cell.size(); i++) {
            pada = cell.get(i).text().equalsIgnoreCase("pada") ? i : pada;
        }
        add(person, "position", page, pada < 0 ? cell : cell.subList(0, pada), PersonFields::text);
        if (pada > 0) {
            add(person, "agency", page, cell.subList(pada + 1, cell.size()), PersonFields::text);
        }
    }

    /** Both may stand in one cell, each on lines of its own. */
    private void numbers(List<Proposal> person, int page, List<Piece> cell) {
        for (int from = 0; from < cell.size(); from++) {
            List<Piece> line = new ArrayList<>();
            double middle = cell.get(from).middle();
            for (Piece piece : cell.subList(from, cell.size())) {
                boolean same = Math.abs(piece.middle() - middle) < 0.006;
                boolean digits = piece.text().matches("[\\dOoIlSB.'-]+");
                if (same && digits) {
                    line.add(piece);
                } else if (!line.isEmpty() || !same) {
                    break;
                }
            }
            if (!line.isEmpty()) {
                add(person, "nip", page, line, Shapes::nip);
                add(person, "nik", page, line, Shapes::nik);
            }
        }
    }

    private void add(List<Proposal> person, String field, int page, List<Piece> pieces, PersonFields.Parser parser) {
        if (!pieces.isEmpty() && person.stream().noneMatch(done -> done.field().equals(field))) {
            fields.proposal(field, page, pieces, parser).ifPresent(person::add);
        }
    }

    private static List<Piece> untilNumber(List<Piece> cell) {
        int end = 0;
        while (end < cell.size()
                && !cell.get(end).text().matches(".*\\d.*")
                && !cell.get(end).text().matches("(?i)nip|nik|nip\\.")) {
            end++;
        }
        return cell.subList(0, end);
    }

    /** An address that is broken over two lines has its @ on one of them; the phone below has none. */
    private static List<Piece> letters(List<Piece> cell) {
        return cell.stream().filter(piece -> piece.text().matches(".*\\p{L}.*")).toList();
    }

    private static List<Piece> untilLetters(List<Piece> cell) {
        return cell.stream()
                .filter(piece -> !piece.text().matches(".*\\p{L}.*"))
                .toList();
    }

    private static String joined(String text) {
        return text.replaceAll("\\s", "");
    }
}
