package id.dosir.desk;

/**
 * Something in which a package and the dossier in this archive differ.
 *
 * @param path in the package, below its payload
 */
public record PackageDifference(Kind kind, String path) {

    /** In which way. */
    public enum Kind {
        ONLY_PACKED,
        ONLY_HERE,
        OTHER
    }
}
