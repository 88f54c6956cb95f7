package id.dosir.desk;

import java.util.Optional;

/**
 * What a file is that somebody holds against a letter.
 *
 * @param match how it compares
 * @param letter which the file is, or was made from; empty when that is not known, or is none of the visitor's business
 */
public record Comparison(Match match, Optional<PublicLetter> letter) {

    /** In the order in which they are looked at. */
    public enum Match {
        /** Every byte is that of the letter that we signed. */
        IDENTICAL,
        /** Every byte is that of another letter of this office. */
        OTHER_LETTER,
        EMPTY,
        TOO_LARGE,
        NOT_PDF,
        /** The letter before it was signed. */
        UNSIGNED,
        /** Made from the letter, but not the letter: bytes, or what they say, are different. */
        CHANGED,
        /** Needs a password, which no letter of ours does. */
        LOCKED,
        /** Not whole, or made to break readers. */
        BROKEN,
        /** A PDF that has nothing to do with the letter. */
        OTHER_FILE,
        /** Nobody was free to look; nothing is said about the file. */
        BUSY
    }

    /** Without a letter. */
    public static Comparison of(Match match) {
        return new Comparison(match, Optional.empty());
    }
}
