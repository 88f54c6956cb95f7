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

    /** @return whether the same mail may go through later without anybody changing anything */
    public boolean mayWorkLater() {
        return again;
    }
}
