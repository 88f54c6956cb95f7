package id.dosir.simulator;

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
    REVOKE
}
