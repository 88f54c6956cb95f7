package id.dosir.archive;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.RegisterNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the register of revoked certificates, as it stood when it was written.
 *
 * @param number empty until the register gives it
 * @param dossier where it came from; one dossier has one entry
 * @param name of the holder
 * @param nip empty for people who have none
 * @param nikMasked first four and last two digits only; a whole NIK is refused
 * @param position jabatan
 * @param agency instansi
 * @param serial of the certificate, where known
 * @param reason code of the SOP
 * @param crlReason CRLReason of RFC 5280, 5.3.1
 * @param letterNumber of the recommendation, as printed
 * @param letterFile the signed letter
 * @param requestedAt when the dossier was opened
 * @param signedAt when the letter was signed
 * @param submittedAt when it was filed in AMS
 * @param revokedAt when the certificate was revoked, as far as the source tells
 * @param confirmedBy who said so
 * @param enteredAt when this line was written
 * @param enteredBy by whom
 */
public record RegisterEntry(
        Optional<RegisterNumber> number,
        DossierNumber dossier,
        String name,
        Optional<Nip> nip,
        String nikMasked,
        String position,
        String agency,
        Optional<SerialNumber> serial,
        String reason,
        int crlReason,
        String letterNumber,
        Sha256 letterFile,
        Instant requestedAt,
        Instant signedAt,
        Instant submittedAt,
        Instant revokedAt,
        RevocationConfirmation.Source confirmedBy,
        Instant enteredAt,
        PersonId enteredBy) {

    private static final Pattern WHOLE_NIK = Pattern.compile("\\d{16}");

    public RegisterEntry {
        if (WHOLE_NIK.matcher(nikMasked).find()) {
            throw new IllegalArgumentException("the register holds no whole NIK");
        }
    }

    RegisterEntry withNumber(RegisterNumber given) {
        return new RegisterEntry(
                Optional.of(given),
                dossier,
                name,
                nip,
                nikMasked,
                position,
                agency,
                serial,
                reason,
                crlReason,
                letterNumber,
                letterFile,
                requestedAt,
                signedAt,
                submittedAt,
                revokedAt,
                confirmedBy,
                enteredAt,
                enteredBy);
    }
}
