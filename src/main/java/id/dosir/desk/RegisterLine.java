package id.dosir.desk;

import id.dosir.archive.RegisterEntry;
import java.time.Instant;

/**
 * A line of the register for people.
 *
 * @param entry as it was written
 * @param reason in the words of the dossier's SOP; the code where that has none
 */
public record RegisterLine(RegisterEntry entry, String reason) {

    /** @return when the line was written */
    public Instant written() {
        return entry.enteredAt();
    }
}
