package id.dosir.core.oldregister;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.NikMask;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rows of an old register: each is an entry, with what is wrong with it, or no entry at all. */
public final class RowReader {

    /** What a note says of people who have no NIP: village officials, honorary staff. */
    private static final Pattern NO_NIP = Pattern.compile(
            ".*\\b(non[ -]?(nip|asn|pns)|(tidak|tdk|belum) (ada|punya|memiliki) nip|tanpa nip|honorer|perangkat desa|ptt|thl|tenaga kontrak|bukan (asn|pns))\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+");
    private static final Pattern SUM = Pattern.compile("(jumlah|total|sub ?total)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_VALUES = 2;

    private final Mapping mapping;
    private final LocalDate today;

    /** @param today no date of an old register lies after it */
    public RowReader(Mapping mapping, LocalDate today) {
        this.mapping = mapping;
        this.today = today;
    }

    /**
     * @param entry what could be understood
     * @param faults none when the row is in order
     */
    public record Read(OldEntry entry, List<RowFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /** @return empty for what is no entry: titles, heads (also those of a later page), sums, remarks, counted columns */
    public Optional<Read> read(SheetRow row) {
        if (row.number() <= mapping.headRow() || isNoEntry(row)) {
            return Optional.empty();
        }
        List<RowFault> faults = new ArrayList<>();
        String name = needed(row, Column.NAME, faults);
        String note = text(row, Column.NOTE, faults);
        Optional<Nip> nip = nip(row, note, faults);
        String email = email(row, faults);
        String letter = needed(row, Column.LETTER, faults);
        Optional<LocalDate> letterDate = date(row, Column.LETTER_DATE, faults);
        Optional<LocalDate> revoked = date(row, Column.REVOKED, faults);
        if (letterDate.isPresent() && revoked.isPresent() && revoked.get().isBefore(letterDate.get())) {
            faults.add(new RowFault(
                    Column.REVOKED, Fault.REVOKED_BEFORE_LETTER, plain(mapping.cell(row, Column.REVOKED))));
        }
        OldEntry entry = new OldEntry(
                text(row, Column.OLD_NUMBER, faults),
                OldName.of(name),
                nip,
                text(row, Column.AGENCY, faults),
                text(row, Column.POSITION, faults),
                email,
                text(row, Column.REASON, faults),
                letter,
                letterDate,
                revoked,
                serial(row, faults),
                note);
        return Optional.of(new Read(entry, faults));
    }

    private boolean isNoEntry(SheetRow row) {
        String name = plain(mapping.cell(row, Column.NAME));
        if (Column.ofHead(name).filter(Column.NAME::equals).isPresent()
                || SUM.matcher(name).matches()) {
            return true;
        }
        long values = mapping.columns().keySet().stream()
                .filter(column -> column != Column.OLD_NUMBER)
                .filter(column -> !plain(mapping.cell(row, column)).isEmpty())
                .count();
        return values < FEWEST_VALUES || isCounted(row);
    }

    /** Under the heads of Indonesian forms the columns are counted: (1) (2) (3). */
    private boolean isCounted(SheetRow row) {
        return mapping.columns().entrySet().stream()
                .map(e -> plain(row.cell(e.getValue())))
                .filter(text -> !text.isEmpty())
                .allMatch(text -> text.matches("\\(?\\d{1,2}\\)?"));
    }

    private Optional<Nip> nip(SheetRow row, String note, List<RowFault> faults) {
        SheetCell cell = mapping.cell(row, Column.NIP);
        String text = plain(cell);
        OldNip read = OldNip.of(cell.kind(), text);
        read.fault().ifPresent(fault -> faults.add(new RowFault(Column.NIP, fault, NikMask.hide(text))));
        boolean explained = !mapping.has(Column.NIP)
                || NO_NIP.matcher(note).matches()
                || NO_NIP.matcher(text).matches();
        if (read.nip().isEmpty() && read.fault().isEmpty() && !explained) {
            faults.add(new RowFault(Column.NIP, Fault.MISSING, ""));
        }
        return read.nip();
    }

    private String email(SheetRow row, List<RowFault> faults) {
        String text = text(row, Column.EMAIL, faults);
        if (text.isEmpty() || text.equals("-")) {
            return "";
        }
        Optional<EmailAddress> address = EmailAddress.parse(text);
        if (address.isEmpty()) {
            faults.add(new RowFault(Column.EMAIL, Fault.EMAIL_FORM, text));
        }
        return address.map(EmailAddress::value).orElse("");
    }

    private Optional<LocalDate> date(SheetRow row, Column column, List<RowFault> faults) {
        SheetCell cell = mapping.cell(row, column);
        String text = plain(cell);
        OldDate read = OldDate.of(cell.kind(), text, today);
        read.fault().ifPresent(fault -> faults.add(new RowFault(column, fault, cut(NikMask.hide(text), column))));
        if (text.isEmpty() && mapping.has(column)) {
            faults.add(new RowFault(column, Fault.MISSING, ""));
        }
        return read.date();
    }

    private Optional<SerialNumber> serial(SheetRow row, List<RowFault> faults) {
        SheetCell cell = mapping.cell(row, Column.SERIAL);
        String text = plain(cell);
        if (text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        Optional<SerialNumber> serial = cell.kind() == SheetCell.Kind.NUMBER && text.length() > 15
                ? Optional.empty()
                : SerialNumber.parse(text);
        if (serial.isEmpty()) {
            faults.add(new RowFault(Column.SERIAL, Fault.SERIAL_FORM, cut(NikMask.hide(text), Column.SERIAL)));
        }
        return serial;
    }

    private String needed(SheetRow row, Column column, List<RowFault> faults) {
        String text = text(row, column, faults);
        if (text.isEmpty() && mapping.has(column)) {
            faults.add(new RowFault(column, Fault.MISSING, ""));
        }
        return text;
    }

    /** A NIK may stand in any text; it stays outside. */
    private String text(SheetRow row, Column column, List<RowFault> faults) {
        String text = NikMask.hide(plain(mapping.cell(row, column)));
        if (text.length() <= column.longest()) {
            return text;
        }
        faults.add(new RowFault(column, Fault.TOO_LONG, cut(text, column)));
        return cut(text, column);
    }

    private static String cut(String text, Column column) {
        return text.substring(0, Math.min(text.length(), column.longest()));
    }

    private static String plain(SheetCell cell) {
        return BLANKS.matcher(cell.text()).replaceAll(" ").strip();
    }
}
