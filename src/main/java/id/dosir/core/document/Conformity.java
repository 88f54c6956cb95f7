package id.dosir.core.document;

import java.util.List;

/**
 * Whether a PDF keeps a standard (veraPDF).
 *
 * @param profile such as {@code PDF/A-2a} or {@code PDF/UA-1}
 * @param kept whether all its rules hold
 * @param faults first rules that do not, each with its clause; empty when all hold
 */
public record Conformity(String profile, boolean kept, List<String> faults) {

    public Conformity {
        faults = List.copyOf(faults);
    }
}
