package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Stage;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the dossier has come to; each member is left out until it is true.
 *
 * @param letterNumber of the signed recommendation
 * @param letter name of its bytes
 * @param signer common name of the signer's certificate
 * @param amsReference as AMS showed it
 * @param revokedBy who said that the certificate is revoked
 * @param register printed number in the register
 * @param reason why it was returned, rejected or withdrawn
 */
@Schema(name = "Outcome")
public record OutcomeView(
        String letterNumber,
        String letter,
        String signer,
        Instant signedAt,
        String amsReference,
        Instant submittedAt,
        String revokedBy,
        Instant revokedAt,
        String register,
        String reason) {

    static OutcomeView of(Stage stage) {
        var letter = stage.signedLetter();
        var revocation = stage.revocation();
        AmsSubmission ams = submission(stage);
        return new OutcomeView(
                letter.map(l -> l.number().printed()).orElse(null),
                letter.map(l -> l.signed().hex()).orElse(null),
                letter.map(l -> l.signerName()).orElse(null),
                letter.map(l -> l.signedAt()).orElse(null),
                ams == null ? null : NikMask.hide(ams.reference()),
                ams == null ? null : ams.at(),
                revocation.map(r -> r.source().name()).orElse(null),
                revocation.map(r -> r.revokedAt()).orElse(null),
                stage.registerNumber().map(RegisterNumber::printed).orElse(null),
                reason(stage));
    }

    private static AmsSubmission submission(Stage stage) {
        if (stage instanceof Stage.AwaitingConfirmation here) {
            return here.submission();
        }
        if (stage instanceof Stage.AwaitingEntry here) {
            return here.submission();
        }
        return stage instanceof Stage.Registered here ? here.submission() : null;
    }

    private static String reason(Stage stage) {
        if (stage instanceof Stage.Returned here) {
            return NikMask.hide(here.reason());
        }
        if (stage instanceof Stage.Rejected here) {
            return NikMask.hide(here.reason());
        }
        return stage instanceof Stage.Withdrawn here ? NikMask.hide(here.reason()) : null;
    }
}
