package id.dosir.desk;

import id.dosir.core.filing.Release;

/** A paper may not leave the house: the scanner found something in it, or has not answered yet. Names no file. */
public class HeldBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Release release;

    HeldBack(Release release) {
        super("a paper is held back: " + release);
        this.release = release;
    }

    /** @return {@link Release#HELD} or {@link Release#INFECTED} */
    public Release release() {
        return release;
    }
}
