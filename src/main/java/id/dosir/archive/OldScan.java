package id.dosir.archive;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.oldregister.OldNumber;
import java.time.Instant;

/**
 * A scan of an old paper, kept with its entry.
 *
 * @param entry to which it belongs
 * @param file name of the stored bytes
 * @param fileName as it lay in its folder
 * @param mediaType by content
 * @param size in bytes
 * @param pages number of pages
 * @param source path at which it lay
 * @param takenInAt when it was taken in
 * @param takenInBy by whom
 */
public record OldScan(
        OldNumber entry,
        Sha256 file,
        String fileName,
        String mediaType,
        long size,
        int pages,
        String source,
        Instant takenInAt,
        PersonId takenInBy) {}
