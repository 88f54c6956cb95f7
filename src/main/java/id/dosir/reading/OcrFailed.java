package id.dosir.reading;

/** A page whose words could not be found. */
public final class OcrFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason for a log and a table: nothing of the page, no path */
    public OcrFailed(String reason) {
        super(reason);
    }
}
