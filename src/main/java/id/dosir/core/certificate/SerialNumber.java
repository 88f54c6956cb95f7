package id.dosir.core.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serial number of a certificate (RFC 5280, 4.1.2.2): positive, at most 20 octets.
 *
 * @param value the number itself
 */
public record SerialNumber(BigInteger value) {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,49}");
    /** Viewers put a leading zero octet before a first digit of 8 or more. */
    private static final Pattern HEX = Pattern.compile("[0-9A-F]{1,42}");

    private static final Pattern SEPARATORS = Pattern.compile("(?<=[0-9A-F])[:\\s-]+(?=[0-9A-F])");

    public SerialNumber {
        if (value.signum() <= 0 || value.bitLength() > 160) {
            throw new IllegalArgumentException("serial number out of range, bits: " + value.bitLength());
        }
    }

    /**
     * Reads what people type or copy: decimal, or hexadecimal with colons, blanks or {@code 0x}. Only digits without any
     * separator count as decimal, as BSrE's service prints them.
     *
     * @param text as typed
     * @return the number, or empty if the text is none
     */
    public static Optional<SerialNumber> parse(String text) {
        String typed = text.strip().toUpperCase(Locale.ROOT);
        String packed = SEPARATORS.matcher(typed.replaceFirst("^0X", "")).replaceAll("");
        BigInteger value;
        if (DECIMAL.matcher(typed).matches()) {
            value = new BigInteger(typed);
        } else if (HEX.matcher(packed).matches()) {
            value = new BigInteger(packed, 16);
        } else {
            return Optional.empty();
        }
        return value.signum() > 0 && value.bitLength() <= 160 ? Optional.of(new SerialNumber(value)) : Optional.empty();
    }

    public String decimal() {
        return value.toString();
    }

    /** @return pairs of upper-case hex digits with colons, as certificate viewers print them */
    public String hex() {
        String digits = value.toString(16).toUpperCase(Locale.ROOT);
        if (digits.length() % 2 == 1) {
            digits = "0" + digits;
        }
        return digits.replaceAll("(..)(?!$)", "$1:");
    }

    @Override
    public String toString() {
        return decimal();
    }
}
