package id.dosir.core.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number, date and sender of a letter, from its first page: what stands in appendices repeats them. */
final class LetterHead {

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)(?=.*[/.-])[\\p{L}\\d][\\p{L}\\d/.\\-()]{2,59}");
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?:\\p{L}[\\p{L}.' -]{2,40})[,.]\\s*(?:tanggal\\s+)?\\d{1,2}[ .-].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD =
            Pattern.compile("(?i)pemerintah (kabupaten|kota|provinsi|daerah|kab\\.).*|pemprov .*|pemkab .*|pemkot .*");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)(dinas|badan|bagian|sekretariat|inspektorat|kecamatan|kelurahan|desa|pemerintah desa|satuan|rumah sakit|rsud|puskesmas|uptd|unit|kantor|kementerian|dewan)\\b.*");

    private final List<PaperLine> lines;
    private final LabelledLines labels;
    private final PersonFields fields;

    LetterHead(List<PaperLine> lines, LabelledLines labels, PersonFields fields) {
        this.lines = lines;
        this.labels = labels;
        this.fields = fields;
    }

    List<Proposal> read() {
        List<Proposal> head = new ArrayList<>();
        number().ifPresent(head::add);
        date().ifPresent(head::add);
        sender().ifPresent(head::add);
        return head;
    }

    private Optional<Proposal> number() {
        for (Labelled label : labels.all()) {
            if (label.page() == 1 && label.label() == Label.NUMBER && label.colon()) {
                List<Piece> value = untilDate(label);
                Optional<Proposal> number = fields.proposal("letterNumber", 1, value, LetterHead::number);
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> number(String printed) {
        String packed = printed.replaceAll("\\s", "").replaceAll("[.,;]+$", "");
        return NUMBER.matcher(packed).matches() ? Optional.of(packed) : Optional.empty();
    }

    /** Place and date may stand at the right of the number, with nothing but a gap between. */
    private List<Piece> untilDate(Labelled label) {
        List<Piece> value = label.value();
        PaperLine line = lines.get(label.line());
        for (int i = 1; i < value.size(); i++) {
            int at = line.pieces().indexOf(value.get(i));
            boolean place = value.get(i).text().matches("\\p{L}{3,}[,.]");
            if (place || at > 0 && line.begins(at)) {
                return value.subList(0, i);
            }
        }
        return value;
    }

    /** Two places with different dates name none: one of them is of something else. */
    private Optional<Proposal> date() {
        List<Proposal> dates = new ArrayList<>();
        for (PaperLine line : lines) {
            for (List<Piece> part : line.cells()) {
                if (line.page() == 1
                        && part.size() <= 8
                        && PLACE_AND_DATE.matcher(Piece.text(part)).matches()) {
                    fields.proposal("letterDate", line.page(), afterPlace(part), Shapes::date)
                            .ifPresent(dates::add);
                }
            }
        }
        if (dates.isEmpty()) {
            labels.all().stream()
                    .filter(label -> label.label() == Label.DATE && label.colon())
                    .findFirst()
                    .flatMap(label -> fields.proposal("letterDate", label.page(), label.value(), Shapes::date))
                    .ifPresent(dates::add);
        }
        boolean one = dates.stream().map(Proposal::value).distinct().count() == 1;
        return one ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private static List<Piece> afterPlace(List<Piece> part) {
        int from = 0;
        while (from + 1 < part.size() && !part.get(from).text().matches(".*\\d.*")) {
            from++;
        }
        return part.subList(from, part.size());
    }

    /** The office below the name of the regency; without such a head, nothing. */
    private Optional<Proposal> sender() {
        for (int i = 0; i + 1 < Math.min(lines.size(), 8); i++) {
            if (HEAD.matcher(lines.get(i).text()).matches()) {
                return office(i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Proposal> office(int from) {
        Optional<Proposal> office = Optional.empty();
        for (int i = from; i < Math.min(lines.size(), from + 5) && lines.get(i).page() == 1; i++) {
            PaperLine line = lines.get(i);
            boolean shouted = line.text().equals(line.text().toUpperCase(Locale.ROOT));
            if (OFFICE.matcher(line.text()).matches() && shouted) {
                office = fields.proposal("letterFrom", line.page(), line.pieces(), LetterHead::spoken);
            } else if (!shouted) {
                break;
            }
        }
        return office;
    }

    private static Optional<String> spoken(String printed) {
        return PersonFields.text(PersonFields.upright(printed.replace(",", " ")).replaceAll("\\bDan\\b", "dan"));
    }
}
