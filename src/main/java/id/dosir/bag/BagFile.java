package id.dosir.bag;

import id.dosir.core.document.Sha256;
import java.nio.file.Path;

/**
 * A file that goes into a bag's payload.
 *
 * @param path in the bag, such as {@code data/riwayat.csv}
 * @param source where its bytes lie now
 * @param sha256 of them
 * @param size in bytes
 */
public record BagFile(String path, Path source, Sha256 sha256, long size) {

    public BagFile {
        if (!BagPath.isSafe(path) || !path.startsWith(BagPath.PAYLOAD)) {
            throw new IllegalArgumentException("not a path of a payload: " + path);
        }
    }
}
