package id.dosir.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One volume of the register of revoked certificates.
 *
 * @param search what was asked for, as typed; empty for the whole register
 * @param volume from 1
 * @param volumes how many there are
 * @param keeper name and post of who prints it
 * @param entries in the register's order
 */
public record RegisterBook(String search, int volume, int volumes, String keeper, List<Entry> entries) {

    public RegisterBook {
        entries = List.copyOf(entries);
    }

    /**
     * @param number in the register, as printed
     * @param name of the holder
     * @param nip as people write it; empty for who has none
     * @param nikMasked first four and last two digits
     * @param position jabatan
     * @param agency instansi
     * @param serialHex of the certificate, where known
     * @param serialDecimal the same
     * @param reason in words
     * @param crlReason code of RFC 5280, 5.3.1
     * @param letter number of the recommendation
     * @param requested when the request came
     * @param signed when the letter was signed
     * @param submitted when it was filed in AMS
     * @param revoked when the certificate was revoked
     * @param source name of the constant that says who said so
     * @param dossier number
     * @param destroyed whether that was destroyed
     */
    public record Entry(
            String number,
            String name,
            String nip,
            String nikMasked,
            String position,
            String agency,
            Optional<String> serialHex,
            Optional<String> serialDecimal,
            String reason,
            int crlReason,
            String letter,
            Instant requested,
            Instant signed,
            Instant submitted,
            Instant revoked,
            String source,
            String dossier,
            boolean destroyed) {}
}
