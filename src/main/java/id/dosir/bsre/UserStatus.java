package id.dosir.bsre;

import java.time.Instant;

/** Answer to the question how a user's certificate stands. */
public sealed interface UserStatus {

    /** @return when it was asked */
    Instant askedAt();

    /**
     * @param state as told, or {@link State#UNKNOWN} for a word that is none of the nine
     * @param raw the whole answer with NIKs masked, to keep as evidence and to show when the state is unknown
     */
    record Told(State state, String raw, Instant askedAt) implements UserStatus {}

    /**
     * No usable answer; says nothing about the certificate.
     *
     * @param detail for the operator
     */
    record Unreachable(String detail, Instant askedAt) implements UserStatus {}

    /** The nine words of the service, and one for what we do not know. Only {@link #ISSUE} can sign. */
    enum State {
        ISSUE,
        EXPIRED,
        RENEW,
        WAITING_FOR_VERIFICATION,
        NEW,
        NO_CERTIFICATE,
        NOT_REGISTERED,
        SUSPEND,
        /** Revoked. A person who was issued a new certificate shows ISSUE again. */
        REVOKE,
        UNKNOWN;

        static State of(String word) {
            for (State state : values()) {
                if (state != UNKNOWN && state.name().equalsIgnoreCase(word.strip())) {
                    return state;
                }
            }
            return UNKNOWN;
        }
    }
}
