package id.dosir.people;

/** What was done to an account; each has a text in the bundle ({@code change.<name>}). */
public enum Change {
    CREATED,
    CHANGED,
    LOCKED,
    UNLOCKED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    POST_GIVEN,
    POST_ENDED,
    DEPUTY_ENTERED,
    DEPUTY_ENDED
}
