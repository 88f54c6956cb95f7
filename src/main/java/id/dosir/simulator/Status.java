package id.dosir.simulator;

import java.util.Arrays;

/** Status of a user as BSrE tells it; only {@link #ISSUE} may sign. */
enum Status {
    ISSUE,
    EXPIRED,
    RENEW,
    WAITING_FOR_VERIFICATION,
    NEW,
    NO_CERTIFICATE,
    NOT_REGISTERED,
    SUSPEND,
    REVOKE;

    /** @throws IllegalArgumentException naming the nine words, when it is none of them */
    static Status of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("status must be one of " + Arrays.toString(values())));
    }
}
