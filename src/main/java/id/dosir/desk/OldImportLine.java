package id.dosir.desk;

import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.RowFault;
import java.util.List;

/**
 * What the dry run says of a row, or what came to light when it was to be taken in.
 *
 * @param row as the program shows it that made the file
 * @param verdict what it is
 * @param entry what could be understood
 * @param sameAs row of the file, or number of the entry, that says the same; empty unless it is double
 * @param faults none unless it is faulty
 */
public record OldImportLine(int row, Verdict verdict, OldEntry entry, String sameAs, List<RowFault> faults) {

    /** What a row is. */
    public enum Verdict {
        CLEAN,
        DOUBLED,
        FAULTY
    }

    public OldImportLine {
        faults = List.copyOf(faults);
    }
}
