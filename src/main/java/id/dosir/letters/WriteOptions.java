package id.dosir.letters;

import java.util.Optional;

/**
 * How a paper is made.
 *
 * @param draft marked as such; no QR, no signature field, and a missing value shows as dots
 * @param page size that overrides the template's own
 * @param onePage letters shrink by steps until all fits on one page; text too long even so goes on to a second page
 */
public record WriteOptions(boolean draft, Optional<PageSize> page, boolean onePage) {

    public static final WriteOptions FINAL = new WriteOptions(false, Optional.empty(), false);
    public static final WriteOptions DRAFT = new WriteOptions(true, Optional.empty(), false);

    /** Sizes that the offices print on, in millimetres. */
    public enum PageSize {
        HALF_FOLIO(165, 215),
        A5(148, 210),
        A4(210, 297),
        /** A4 across, which takes two A5 side by side. */
        A4_PAIR(297, 210),
        FOLIO(215, 330);

        private final int width;
        private final int height;

        PageSize(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }
}
