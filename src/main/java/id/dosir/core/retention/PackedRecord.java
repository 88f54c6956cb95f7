package id.dosir.core.retention;

import id.dosir.core.document.Sha256;
import java.time.Instant;

/**
 * A package that was made of a record, as it left.
 *
 * @param ordinal of the packages of this record, from 1
 * @param manifest hash over the manifest of its payload: the same as long as the record is the same
 * @param file hash of the ZIP itself
 * @param size of the ZIP in bytes
 * @param byName who took it
 */
public record PackedRecord(int ordinal, Sha256 manifest, Sha256 file, long size, Instant at, String byName) {}
