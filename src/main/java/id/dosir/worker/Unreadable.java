package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;

/** A file that is refused for a reason with a name. The message holds no content of the file. */
final class Unreadable extends IOException {

    private final transient Cause reason;

    Unreadable(Cause reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Cause reason() {
        return reason;
    }
}
