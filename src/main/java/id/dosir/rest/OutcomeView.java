package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.SoFar;
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
        AmsSubmission ams = SoFar.of(stage).submission().orElse(null);
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
                stage instanceof Stage.Halted here ? NikMask.hide(here.reason()) : null);
    }
}
