package id.dosir.archive;

/** How far from what was typed a hit may be. */
public enum Reach {

    /** As far as need be: {@link #LIKE} when {@link #WORDS} finds less than a page, whatever facets are chosen. */
    NEEDED,

    /** The words themselves: written, spelt or stemmed in another way, but whole. */
    WORDS,

    /** Also words that begin with the last one, and names with a letter or two that are wrong. */
    LIKE
}
