package id.dosir.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the office answers to an applicant on paper: that it has received, that something is missing, or that it says no.
 *
 * @param dossier its number
 * @param agenda no. agenda
 * @param service name of the SOP
 * @param owner name of the certificate's holder
 * @param agency his instansi
 * @param from who asked
 * @param letterNumber number of the letter of request, or {@code -}
 * @param letterDate its date
 * @param received when it was received
 * @param date of this paper
 * @param reason why it goes back or is refused, in the officer's words; empty on a receipt
 * @param papers what was handed in, by title
 * @param official who signs
 * @param code under which a receipt is looked up; empty on the others
 * @param qr address under the QR code: of the dossier, or of the public page of a receipt
 */
public record Reply(
        String dossier,
        String agenda,
        String service,
        String owner,
        String agency,
        String from,
        String letterNumber,
        LocalDate letterDate,
        Instant received,
        LocalDate date,
        String reason,
        List<String> papers,
        Official official,
        String code,
        String qr) {

    public Reply {
        papers = List.copyOf(papers);
    }
}
