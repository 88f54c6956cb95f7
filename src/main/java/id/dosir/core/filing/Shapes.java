package id.dosir.core.filing;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.certificate.Sex;
import id.dosir.core.document.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that are known by their form, wherever they stand in a text. */
final class Shapes {

    /** Letters that OCR takes for digits are allowed; digits may be parted by blanks, dots and hyphens, not more than one. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\d])[\\dOoIlSB|](?:[ .\\u00a0'-]?[\\dOoIlSB|])*(?![\\p{L}\\d])");

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+\\s?@\\s?[A-Za-z0-9-]+(?:\\s?\\.\\s?[A-Za-z0-9-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:\\+|#)?\\(?(?:62|0)\\)?(?:[\\s.()/-]{0,2}\\d){7,13}(?!\\d)");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:[ .-]| ?- ?)?\\s?(\\p{L}{3,10})\\.?[ .-]?\\s?(\\d{4})(?!\\d)");
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DECIMAL_SERIAL = Pattern.compile("(?<!\\d)\\d{30,49}(?!\\d)");
    private static final Pattern HEX_SERIAL =
            Pattern.compile("(?i)(?<![0-9a-f])(?:0x)?[0-9a-f]{2}(?:[: ]?[0-9a-f]{2}){9,20}(?![0-9a-f])");
    private static final int NIP_DIGITS = 18;
    private static final int NIK_DIGITS = 16;

    private Shapes() {}

    static Optional<String> nip(String text) {
        return number(text, NIP_DIGITS).flatMap(Nip::parse).map(Nip::digits);
    }

    static Optional<String> nik(String text) {
        return number(text, NIK_DIGITS).flatMap(Nik::parse).map(Nik::digits);
    }

    /** @return the only run of so many digits in the text */
    private static Optional<String> number(String text, int length) {
        return DIGITS.matcher(text)
                .results()
                .map(found -> asDigits(found.group()))
                .filter(digits -> digits.length() == length)
                .findFirst();
    }

    private static String asDigits(String text) {
        return text.replaceAll("[ .\\u00a0'-]", "")
                .replaceAll("[Oo]", "0")
                .replaceAll("[Il|]", "1")
                .replace('S', '5')
                .replace('B', '8');
    }

    static Optional<String> email(String text) {
        Matcher matcher = EMAIL.matcher(text);
        return matcher.find()
                ? EmailAddress.parse(matcher.group().replaceAll("\\s", "")).map(EmailAddress::value)
                : Optional.empty();
    }

    /** @return as {@code 08...} */
    static Optional<String> phone(String text) {
        Matcher matcher = PHONE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String digits = matcher.group().replaceAll("\\D", "");
        String national = digits.startsWith("62") ? "0" + digits.substring(2).replaceFirst("^0", "") : digits;
        return Optional.of(national).filter(number -> number.matches("0[1-9]\\d{7,12}"));
    }

    static Optional<String> date(String text) {
        Matcher words = IN_WORDS.matcher(text);
        while (words.find()) {
            Matcher found = words;
            Optional<String> date = MonthNames.of(words.group(2))
                    .flatMap(month -> day(found.group(3), month.getValue(), found.group(1)));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher figures = IN_FIGURES.matcher(text);
        if (figures.find()) {
            return day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.find() ? day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)) : Optional.empty();
    }

    private static Optional<String> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A serial in a narrow cell goes on in the next line, sometimes behind a hyphen. */
    static Optional<String> serial(String text) {
        String joined = text.replaceAll("(?<=\\d)[\\s|-]+(?=\\d)", "");
        Matcher decimal = DECIMAL_SERIAL.matcher(joined);
        if (decimal.find()) {
            return SerialNumber.parse(decimal.group()).map(SerialNumber::decimal);
        }
        Matcher hex = HEX_SERIAL.matcher(text.replaceAll("\\s*-\\s+", ""));
        return hex.find() ? SerialNumber.parse(hex.group()).map(SerialNumber::decimal) : Optional.empty();
    }

    static Optional<String> sex(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (plain.startsWith("laki") || plain.startsWith("pria")) {
            return Optional.of(Sex.MAN.digit());
        }
        return plain.startsWith("perempuan") || plain.startsWith("wanita")
                ? Optional.of(Sex.WOMAN.digit())
                : Optional.empty();
    }
}
