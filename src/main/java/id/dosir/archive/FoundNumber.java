package id.dosir.archive;

import id.dosir.core.oldregister.OldNumber;
import java.util.Optional;

/**
 * Number of what was found: of a dossier, or of an entry of the old archive.
 *
 * @param value the printed form
 */
public record FoundNumber(String value) {

    /** @return the number in the old archive; empty for a dossier */
    public Optional<OldNumber> old() {
        return OldNumber.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
