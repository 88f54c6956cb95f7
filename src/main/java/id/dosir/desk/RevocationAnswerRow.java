package id.dosir.desk;

import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** One answer about a dossier's certificate. Never changed. */
@Entity
@Table(name = "revocation_answer")
class RevocationAnswerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revocation_answer")
    @SequenceGenerator(name = "revocation_answer", sequenceName = "revocation_answer_seq", allocationSize = 50)
    long id;

    String dossier;

    @Enumerated(EnumType.STRING)
    Source source;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    Flaw flaw;

    String word = "";

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "this_update")
    Instant thisUpdate;

    @Column(name = "next_update")
    Instant nextUpdate;

    @Column(name = "revoked_at")
    Instant revokedAt;

    Integer reason;
    String issuer = "";
    String signer = "";
    String sha256;
    long size;

    static RevocationAnswerRow of(String dossier, Heard heard) {
        RevocationAnswer answer = heard.answer();
        RevocationAnswerRow row = new RevocationAnswerRow();
        row.dossier = dossier;
        row.source = answer.source();
        row.state = answer.state();
        row.flaw = answer.flaw().orElse(null);
        row.word = heard.word();
        row.askedAt = answer.askedAt();
        row.thisUpdate = answer.thisUpdate().orElse(null);
        row.nextUpdate = answer.nextUpdate().orElse(null);
        row.revokedAt = answer.revokedAt().orElse(null);
        row.reason = answer.reason().isPresent() ? answer.reason().getAsInt() : null;
        row.issuer = answer.issuer();
        row.signer = answer.signer();
        return row;
    }

    /** @return whether it says nothing that the other one does not say */
    boolean repeats(RevocationAnswerRow other) {
        return source == other.source
                && state == other.state
                && flaw == other.flaw
                && word.equals(other.word)
                && Objects.equals(revokedAt, other.revokedAt)
                && Objects.equals(reason, other.reason);
    }

    RevocationAnswer toAnswer() {
        return new RevocationAnswer(
                source,
                state,
                Optional.ofNullable(flaw),
                askedAt,
                Optional.ofNullable(thisUpdate),
                Optional.ofNullable(nextUpdate),
                Optional.ofNullable(revokedAt),
                reason == null ? OptionalInt.empty() : OptionalInt.of(reason),
                issuer,
                signer);
    }
}
