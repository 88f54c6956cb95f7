package id.dosir.notify;

/** A mail was not handed over. Neither message nor reason names a person or an address, and no cause is there that might. */
public class MailFailed extends Exception {

    /** What kept it back; pages have words for each. */
    enum Fault {
        /** the server said no, in figures */
        REFUSED,
        /** the server was not there, or the line broke */
        UNREACHABLE,
        /** the office's text for this occasion cannot be read, or has no body */
        TEXT,
        /** the office's text asks for a value that there is not */
        VALUE
    }

    private final Fault fault;
    private final String detail;
    private final boolean again;

    MailFailed(Fault fault, String detail, boolean again) {
        super("mail " + fault + ": " + detail);
        this.fault = fault;
        this.detail = detail;
        this.again = again;
    }

    /** @return one word and its detail, such as {@code REFUSED 550 5.1.1} or {@code TEXT diterima}, to be kept and told on pages */
    public String reason() {
        return fault + " " + detail;
    }

    /**
     * @return false when the mail server refuses this mail for good (5xx, RFC 5321 section 4.2.1): trying again is no use. What the
     *     office can mend, such as its text or its password, counts as later
     */
    public boolean mayWorkLater() {
        return again;
    }
}
