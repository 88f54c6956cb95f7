package id.dosir.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A folder of scans on its way into the old archive.
 *
 * @param id counted from 1
 * @param folder below the root of all scans
 * @param registerName file of the old register whose running numbers the names hold; empty when they hold none
 * @param askedBy name of the account
 * @param begunAt when it was asked for
 * @param endedAt when it came to its end, once it has
 * @param state where it is; there are no columns to wait for
 * @param counts how far it is
 * @param failure why it stopped by itself; empty when it did not
 */
public record ScanImport(
        long id,
        String folder,
        String registerName,
        String askedBy,
        Instant begunAt,
        Optional<Instant> endedAt,
        OldImport.State state,
        Counts counts,
        String failure) {

    /**
     * How far it is.
     *
     * @param expected files in the folder; -1 until they are listed
     * @param lookedAt of these, how many the dry run has seen
     * @param ready that wait to be taken in
     * @param taken that were taken in
     * @param known that their entry has already
     * @param withoutEntry that belong to no entry
     * @param doubtful that may belong to several
     * @param refused that cannot be kept
     */
    public record Counts(
            int expected, int lookedAt, int ready, int taken, int known, int withoutEntry, int doubtful, int refused) {}

    /** @return 0 to 100, of the dry run or of the taking in */
    public int percent() {
        boolean checking = state == OldImport.State.CHECKING;
        long done = checking ? counts.lookedAt() : counts.taken();
        long all = checking ? counts.expected() : (long) counts.taken() + counts.ready();
        return all <= 0 ? 0 : (int) Math.min(100, 100 * done / all);
    }
}
