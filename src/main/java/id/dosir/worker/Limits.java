package id.dosir.worker;

/** What one file may cost. Beyond these the worker answers early instead of waiting to be killed. */
final class Limits {

    /** Pages whose text is read; a decree with its annexes has some ten. */
    static final int TEXT_PAGES = 200;

    /** Pages that a PDF may have, or say that it has: people look at each of them in a list. A volume of annexes has some thousand. */
    static final int PDF_PAGES = 20_000;

    static final int TEXT_CHARACTERS = 2_000_000;

    /** Glyphs of one page, each an object of some 200 bytes while the page is put in order. */
    static final int PAGE_GLYPHS = 200_000;

    /** Words of one page with their places; a page of a dense table has 2,000. */
    static final int PAGE_WORDS = 20_000;

    /** An A2 sheet at 600 dpi has 140 million, an A3 sheet 70 million; decoded they take 3 bytes each. */
    static final long PIXELS = 100_000_000L;

    /** Pixels of a page picture that is written. */
    static final long DRAWN_PIXELS = 20_000_000L;

    static final long UNPACKED_BYTES = 200L << 20;

    /** Packed XML seldom shrinks to less than a thirtieth. */
    static final long UNPACKED_RATIO = 100;

    /** Below this a high ratio is harmless, and common in almost empty papers. */
    static final long RATIO_MATTERS_FROM = 10L << 20;

    static final int ZIP_ENTRIES = 5_000;

    /** Objects of a PDF in which actions are looked for. */
    static final int PDF_OBJECTS = 100_000;

    /** Rows of a table: more than a ministry revokes in ten years. */
    static final int TABLE_ROWS = 300_000;

    static final int TABLE_COLUMNS = 100;

    /** Longer cells are cut; what is cut is longer than any column of ours may be. */
    static final int CELL_CHARACTERS = 4_000;

    /** Merged parts of one sheet: titles have some, a whole register may have some thousands. */
    static final int MERGED_PARTS = 50_000;

    private Limits() {}
}
