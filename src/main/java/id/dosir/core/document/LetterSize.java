package id.dosir.core.document;

/** How large a letter may be: AMS takes files up to 1 MB. */
public final class LetterSize {

    /** Of the signed file. */
    public static final long MOST = 1_000_000;

    /** From here on a letter is worth a look: a large picture of the arms, a font that is embedded whole. */
    public static final long WARNING = 900_000;

    /** What a signature with its appearance and long-term data adds: 49 KB were measured for PAdES LTA. */
    private static final long SIGNATURE = 60_000;

    private LetterSize() {}

    /** @return whether a letter of that many bytes, not yet signed, has room for its signature */
    public static boolean maySign(long unsigned) {
        return unsigned + SIGNATURE <= MOST;
    }

    /** @return whether a letter is larger than it should be */
    public static boolean large(long bytes) {
        return bytes > WARNING;
    }
}
