package id.dosir.core.dossier;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.certificate.Subscriber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the applicant states.
 *
 * @param subscriber whose certificate
 * @param serial of the certificate, if known
 * @param reason why
 * @param explanation own words; required where the reason is "other"
 * @param letterFrom sender of the Surat Permohonan
 * @param letterNumber its number, may be empty for people without an office
 * @param letterDate its date
 * @param behalf why somebody else files than the holder; empty where nothing was said, as when he files himself
 */
public record Application(
        Subscriber subscriber,
        Optional<SerialNumber> serial,
        RevocationReason reason,
        String explanation,
        String letterFrom,
        String letterNumber,
        LocalDate letterDate,
        Optional<Behalf> behalf) {}
