package id.dosir.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a Surat Rekomendasi.
 *
 * @param service what is recommended, as its SOP is called
 * @param number letter number; empty in a draft, since a number is taken when the letter is signed
 * @param date of the letter; empty likewise
 * @param urgency Biasa, Segera or Sangat Segera
 * @param attachments such as {@code 1 (satu) berkas}, or {@code -}
 * @param subject hal
 * @param addressee office that revokes or issues
 * @param people whom it concerns, at least one: one stands in the text, two or more in an attached table
 * @param request the letter that asked for it
 * @param dossier number of the dossier
 * @param signer official whose signature field the letter gets
 * @param copies tembusan, one each; may be empty
 * @param verification address printed for readers of a printout
 * @param qr content of the QR code, an address that holds no personal data
 */
public record Recommendation(
        Service service,
        Optional<String> number,
        Optional<LocalDate> date,
        String urgency,
        String attachments,
        String subject,
        Addressee addressee,
        List<Concerned> people,
        Request request,
        String dossier,
        Official signer,
        List<String> copies,
        String verification,
        String qr) {

    /** @throws IllegalArgumentException when it concerns nobody */
    public Recommendation {
        people = List.copyOf(people);
        copies = List.copyOf(copies);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a recommendation concerns somebody");
        }
    }

    /**
     * @param name of the SOP, such as {@code Pencabutan Sertifikat Elektronik}
     * @param revokes whether a certificate is to be revoked; else one is to be issued
     */
    public record Service(String name, boolean revokes) {}

    /**
     * @param person holder of the certificate
     * @param certificateSerial serial number, or {@code -} when it is not known or there is none yet
     * @param reason in words
     */
    public record Concerned(Person person, String certificateSerial, String reason) {}

    /**
     * @param post such as {@code Kepala Balai Besar Sertifikasi Elektronik}
     * @param agency such as {@code Badan Siber dan Sandi Negara}
     * @param place such as {@code Jakarta}
     */
    public record Addressee(String post, String agency, String place) {}

    /**
     * @param from who asked, such as {@code Kepala Dinas Pendidikan}
     * @param number of the letter of request
     */
    public record Request(String from, String number, LocalDate date) {}
}
