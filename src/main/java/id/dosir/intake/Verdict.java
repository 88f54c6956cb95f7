package id.dosir.intake;

import id.dosir.core.filing.Release;

/**
 * What the scanner said of a file.
 *
 * @param release {@link Release#HELD} when it gave no answer
 * @param words name of what was found, or why there is no answer; never of the file
 */
public record Verdict(Release release, String words) {

    /** Nobody listens, or the line broke: no file's fault. */
    public static final String UNREACHABLE = "UNREACHABLE";

    /** It did not answer in time. */
    public static final String TOO_SLOW = "TOO SLOW";

    /** Beyond what clamd takes, its {@code StreamMaxLength}. */
    public static final String TOO_LARGE = "TOO LARGE";

    /** It answered something else than a verdict. */
    public static final String ERROR = "ERROR";

    /** The file itself is not there, or cannot be read. */
    public static final Verdict NO_FILE = held("NO FILE");

    static final Verdict CLEAN = new Verdict(Release.CLEAN, "");
    static final Verdict UNCHECKED = new Verdict(Release.UNCHECKED, "");

    static Verdict held(String why) {
        return new Verdict(Release.HELD, why);
    }

    /** @return whether other files would get the same answer now */
    public boolean isNobodyThere() {
        return release == Release.HELD && words.equals(UNREACHABLE);
    }
}
