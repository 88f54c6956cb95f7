package id.dosir.archive;

/** The index is not open: still opening, held by another process, or its folder is unusable. Try again later. */
public class IndexUnavailable extends RuntimeException {

    IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
