package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.oldregister.OldNumber;
import java.util.Optional;

/**
 * What is said of a file in a folder of scans.
 *
 * @param place in the folder, from 1
 * @param path below the folder
 * @param size in bytes
 * @param wanted what the list in the folder says it belongs to
 * @param verdict what becomes of it
 * @param entry to which it belongs, when there is one
 * @param reason why it is refused; empty when it is not
 * @param detail more of it, such as the entries that it may belong to
 * @param file name of its bytes, once they were read
 */
public record ScanLine(
        int place,
        String path,
        long size,
        Optional<String> wanted,
        Verdict verdict,
        Optional<OldNumber> entry,
        String reason,
        String detail,
        Optional<Sha256> file) {

    /** What becomes of a file. */
    public enum Verdict {
        /** Nobody has looked at it yet. */
        LISTED,
        /** It can be taken in. */
        READY,
        TAKEN,
        /** Its entry has these very bytes. */
        KNOWN,
        NO_ENTRY,
        /** It may belong to several entries. */
        SEVERAL,
        REFUSED
    }

    /**
     * What was found out about a file.
     *
     * @param reason of a refusal; empty for anything else
     */
    record Finding(Verdict verdict, Optional<OldNumber> entry, String reason, String detail, Optional<Sha256> file) {

        static Finding refused(String reason) {
            return new Finding(Verdict.REFUSED, Optional.empty(), reason, "", Optional.empty());
        }
    }

    /** @return the file's own name */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
