package id.dosir.core.certificate;

import id.dosir.core.certificate.RevocationConfirmation.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one answer says of a certificate, after it was checked. Only {@link State#REVOKED} and {@link State#GOOD} say
 * anything: an answer that is unsigned, stale, about another certificate or not there is never either of them (RFC 5280
 * section 6.3, RFC 6960 section 3.2).
 *
 * @param source where it came from
 * @param state what it says
 * @param flaw why it proves nothing, for {@link State#NO_PROOF} alone
 * @param askedAt when we asked
 * @param thisUpdate when what it says was known to be right
 * @param nextUpdate until when newer news will be there
 * @param revokedAt since when the certificate is revoked
 * @param reason CRLReason of RFC 5280, section 5.3.1, where one is given
 * @param issuer the authority that the answer is about, as its certificate names it; empty for the user status
 * @param signer who signed the answer; empty when nobody did
 */
public record RevocationAnswer(
        Source source,
        State state,
        Optional<Flaw> flaw,
        Instant askedAt,
        Optional<Instant> thisUpdate,
        Optional<Instant> nextUpdate,
        Optional<Instant> revokedAt,
        OptionalInt reason,
        String issuer,
        String signer) {

    /** What an answer says. */
    public enum State {
        /** Not to be used any more, for good. */
        REVOKED,
        /** Suspended: CRLReason 6, which can be taken back, and so is no revocation. */
        ON_HOLD,
        GOOD,
        /** The authority answers, and knows no such certificate. */
        UNKNOWN,
        NO_PROOF
    }

    /** Why an answer proves nothing. */
    public enum Flaw {
        UNREACHABLE,
        TOO_LARGE,
        MALFORMED,
        /** The responder says that it cannot answer. */
        REFUSED,
        /** The signature is not right, or not by whom it names. */
        SIGNATURE,
        /** Signed by somebody whom the authority did not authorise to answer for it. */
        RESPONDER,
        /** By another authority than the certificate's. */
        OTHER_ISSUER,
        /** About another certificate, or an answer to another question. */
        OTHER_QUESTION,
        /** Past its next update, or older than a day without one. */
        STALE,
        FROM_THE_FUTURE,
        /** A list of a kind that does not tell of all certificates: delta, indirect, or for some reasons only. */
        PARTIAL
    }

    private static final int HOLD = 6;
    private static final int TAKEN_BACK = 8;

    public RevocationAnswer {
        if ((state == State.NO_PROOF) != flaw.isPresent()) {
            throw new IllegalArgumentException("a flaw stands with NO_PROOF, and with nothing else");
        }
    }

    /** @return an answer that proves nothing */
    public static RevocationAnswer flawed(Source source, Flaw flaw, Instant askedAt) {
        return new RevocationAnswer(
                source,
                State.NO_PROOF,
                Optional.of(flaw),
                askedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                "",
                "");
    }

    /** @return what an entry with this reason means; 8 takes a hold back, and is found in delta lists only */
    public static State of(OptionalInt reason) {
        return switch (reason.orElse(0)) {
            case HOLD -> State.ON_HOLD;
            case TAKEN_BACK -> State.GOOD;
            default -> State.REVOKED;
        };
    }
}
