package id.dosir.storage;

import id.dosir.core.document.Sha256;
import java.nio.file.Path;

/**
 * A file that came in and is not yet part of anything. It lies in the scratch folder, flushed to disk; it becomes a
 * document when {@link DocumentStore#keep} moves it, and waste when nobody does.
 *
 * @param file where it lies
 * @param sha256 of its bytes
 * @param size in bytes
 */
public record Staged(Path file, Sha256 sha256, long size) {}
