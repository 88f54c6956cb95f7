package id.dosir.core.oldregister;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of an old register as a careful reader understands it. Texts are empty where nothing stood.
 *
 * @param oldNumber in the old register
 * @param name of the holder
 * @param nip empty for people who have none
 * @param agency instansi
 * @param position jabatan
 * @param email in lower case
 * @param reason as written
 * @param letter number of the recommendation
 * @param letterDate of the recommendation
 * @param revoked day of the revocation
 * @param serial of the certificate, where the old register had it
 * @param note keterangan
 */
public record OldEntry(
        String oldNumber,
        String name,
        Optional<Nip> nip,
        String agency,
        String position,
        String email,
        String reason,
        String letter,
        Optional<LocalDate> letterDate,
        Optional<LocalDate> revoked,
        Optional<SerialNumber> serial,
        String note) {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /**
     * What makes two rows tell of the same revocation, however they are written: who, by which letter, when, and which certificate.
     * Words that may be worded anew (reason, position, note) do not count.
     *
     * @return a text that is equal for them
     */
    public String key() {
        return Stream.of(
                        nip.map(Nip::digits).orElseGet(() -> plain(name) + "@" + plain(agency)),
                        plain(letter),
                        letterDate.map(LocalDate::toString).orElse(""),
                        revoked.map(LocalDate::toString).orElse(""),
                        serial.map(SerialNumber::decimal).orElse(""))
                .collect(Collectors.joining("|"));
    }

    /** @return the letter's number without its signs: equal however it is written, also where a file's name must do without a slash */
    public String letterKey() {
        return plain(letter);
    }

    static String plain(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
