package id.dosir.core.filing;

import id.dosir.core.document.PaperKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of labels as the form takes them. What cannot be a value of its field is left out: nothing is better than something wrong. */
final class PersonFields {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}.,' ’()-]{2,79}");
    private static final Pattern TEXT = Pattern.compile("(?=.*\\p{L}{2})[^@:_]{3,140}");
    private static final Pattern EMPTY = Pattern.compile("[\\s.…_:-]*|(?i)(tidak ada|nihil|kosong)\\b.*");
    private static final Pattern BROAD_AGENCY =
            Pattern.compile("(?i)pemerintah (daerah |kabupaten |kota |provinsi |kab\\.? ).*");

    /** No value is longer; patterns that run over endless text would fill the stack. */
    private static final int LONGEST = 300;

    private final PaperKind kind;
    private final String token;
    private final boolean ocr;

    PersonFields(PaperKind kind, String token, boolean ocr) {
        this.kind = kind;
        this.token = token;
        this.ocr = ocr;
    }

    /** @return proposals of one person's labels, at most one for each field */
    List<Proposal> of(List<Labelled> labels) {
        Map<Label, Labelled> first = new EnumMap<>(Label.class);
        labels.stream()
                .filter(label -> !EMPTY.matcher(label.text()).matches())
                .forEach(label -> first.putIfAbsent(label.label(), label));
        List<Proposal> fields = new ArrayList<>();
        add(fields, first, "name", Label.NAME, PersonFields::name);
        add(fields, first, "nip", Label.NIP, Shapes::nip);
        add(fields, first, "nik", Label.NIK, Shapes::nik);
        add(fields, first, "nip", Label.NIP_NIK, Shapes::nip);
        add(fields, first, "nik", Label.NIP_NIK, Shapes::nik);
        add(fields, first, "birthDate", Label.BIRTH, Shapes::date);
        add(fields, first, "sex", Label.SEX, Shapes::sex);
        add(fields, first, "rank", Label.RANK, PersonFields::text);
        add(fields, first, "position", Label.POSITION, PersonFields::text);
        agency(first).ifPresent(label -> add(fields, "agency", label, PersonFields::text));
        add(fields, first, "email", Label.EMAIL, Shapes::email);
        add(fields, first, "email", Label.MAIL_AND_PHONE, Shapes::email);
        add(fields, first, "phone", Label.PHONE, Shapes::phone);
        add(fields, first, "phone", Label.MAIL_AND_PHONE, Shapes::phone);
        add(fields, first, "serial", Label.SERIAL, Shapes::serial);
        return fields;
    }

    /** Some print the regency as Instansi and the office as Unit Kerja. */
    private static Optional<Labelled> agency(Map<Label, Labelled> first) {
        Labelled agency = first.get(Label.AGENCY);
        Labelled unit = first.get(Label.UNIT);
        return agency == null
                        || unit != null && BROAD_AGENCY.matcher(agency.text()).matches()
                ? Optional.ofNullable(unit)
                : Optional.of(agency);
    }

    private void add(List<Proposal> fields, Map<Label, Labelled> first, String field, Label label, Parser parser) {
        Optional.ofNullable(first.get(label)).ifPresent(labelled -> add(fields, field, labelled, parser));
    }

    private void add(List<Proposal> fields, String field, Labelled labelled, Parser parser) {
        if (fields.stream().noneMatch(done -> done.field().equals(field))) {
            proposal(field, labelled.page(), labelled.value(), parser).ifPresent(fields::add);
        }
    }

    /** @return what these words say for the field; empty when they say nothing of its kind */
    Optional<Proposal> proposal(String field, int page, List<Piece> pieces, Parser parser) {
        String printed = Piece.text(pieces);
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        return parser.parse(printed)
                .map(value -> new Proposal(
                        field,
                        value,
                        printed,
                        new Source(token, kind, page, Piece.box(pieces), Piece.confidence(pieces), ocr)));
    }

    /** Turns what is printed into what the form takes. */
    interface Parser {
        Optional<String> parse(String printed);
    }

    /** @return a name with its titles, capitals made small where there is nothing else */
    static Optional<String> name(String printed) {
        String plain = printed.replaceAll("[\\d/:;|*_=].*", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        String whole = plain.replaceAll("[,;:'’ (-]+$", "");
        boolean person = NAME.matcher(whole).matches()
                && whole.split(" ").length <= 10
                && whole.replaceAll("[^\\p{L}]", "").length() > 2;
        return person ? Optional.of(upright(whole)) : Optional.empty();
    }

    static String upright(String text) {
        String names = text.split(",", 2)[0];
        if (!names.equals(names.toUpperCase(Locale.ROOT))) {
            return text;
        }
        String small = Arrays.stream(names.split(" "))
                .map(word -> word.isEmpty()
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return small + text.substring(names.length());
    }

    static Optional<String> text(String printed) {
        String plain = printed.replaceAll("[\\s\\u00a0]+", " ").replaceAll("^[\\s.:;|-]+|[\\s.;,:|-]+$", "");
        boolean whole = plain.replaceAll("[^(]", "").length()
                == plain.replaceAll("[^)]", "").length();
        return whole && TEXT.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
