package id.dosir.notify;

/** A mail was not handed over. The message names neither a person nor an address, and no cause that might. */
public class MailFailed extends Exception {

    private final boolean again;

    MailFailed(String message, boolean again) {
        super(message);
        this.again = again;
    }

    MailFailed(String message, Throwable cause, boolean again) {
        super(message, cause);
        this.again = again;
    }

    /**
     * @return false when the mail server refuses this mail for good (5xx, RFC 5321 section 4.2.1): trying again is no use. What the
     *     office can mend, such as its text or its password, counts as later
     */
    public boolean mayWorkLater() {
        return again;
    }
}
