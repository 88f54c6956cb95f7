package id.dosir.core.oldregister;

import id.dosir.core.certificate.Nip;
import id.dosir.core.oldregister.SheetCell.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A NIP as a table holds it.
 *
 * @param nip empty when nothing stands there, or nothing that is a NIP
 * @param fault why it is none
 */
record OldNip(Optional<Nip> nip, Optional<Fault> fault) {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE][+]?\\d{1,2}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\u00a0'’`,/-]");
    private static final Pattern NOTHING = Pattern.compile("[-–—.]*|tidak ada|non ?nip|n/?a", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LENGTH = 18;

    static OldNip of(SheetCell.Kind kind, String text) {
        if (NOTHING.matcher(text).matches()) {
            return new OldNip(Optional.empty(), Optional.empty());
        }
        String packed = BETWEEN.matcher(text).replaceAll("");
        if (kind == Kind.NUMBER && packed.length() > 15
                || SCIENTIFIC.matcher(text).matches()) {
            return none(Fault.NIP_DIGITS_LOST);
        }
        if (!DIGITS.matcher(packed).matches() || packed.length() != LENGTH) {
            return none(Fault.NIP_LENGTH);
        }
        if (!startsWithDate(packed)) {
            return none(Fault.NIP_BIRTH_DATE);
        }
        Optional<Nip> nip = Nip.parse(packed);
        return nip.isPresent() ? new OldNip(nip, Optional.empty()) : none(Fault.NIP_FORM);
    }

    private static boolean startsWithDate(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static OldNip none(Fault fault) {
        return new OldNip(Optional.empty(), Optional.of(fault));
    }
}
