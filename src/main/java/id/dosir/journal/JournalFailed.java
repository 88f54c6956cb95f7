package id.dosir.journal;

/** The journal could not be written, so nothing of the transaction is. */
public class JournalFailed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    JournalFailed(String why, Throwable cause) {
        super("the journal could not be written: " + why, cause);
    }
}
