package id.dosir.desk;

import id.dosir.archive.RegisterEntry;
import java.time.Instant;

/**
 * A line of the register for people.
 *
 * @param entry as it was written
 * @param destroyed whether its dossier was destroyed
 * @param reason in the words of the dossier's SOP; the code where that has none
 */
public record RegisterLine(RegisterEntry entry, String reason, boolean destroyed) {

    /** @return when the line was written */
    public Instant written() {
        return entry.enteredAt();
    }
}
