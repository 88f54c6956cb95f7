package id.dosir.core.document;

/** What a file that was written anew has in common with the letter that was sent out. */
public enum Likeness {
    /** The same pages, words and look, and nothing laid over them but signatures. */
    SAME,
    OTHER_PAGES,
    OTHER_WORDS,
    OTHER_LOOK,
    /** A note, a stamp or another annotation that we did not make. */
    ANNOTATED
}
