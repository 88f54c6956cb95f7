package id.dosir.archive;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.core.oldregister.SourcePlace;
import java.time.Instant;

/**
 * An entry of the old archive. Nothing proves it but the file that it was read in.
 *
 * @param number of ours
 * @param entry as it was understood
 * @param source where it was read
 * @param takenInAt when it was taken in
 * @param takenInBy by whom
 */
public record OldRegisterEntry(
        OldNumber number, OldEntry entry, SourcePlace source, Instant takenInAt, PersonId takenInBy) {}
