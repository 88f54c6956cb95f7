package id.dosir.core.document;

import java.util.List;

/**
 * Place on a page as a viewer shows it, cropped and turned: fractions of its width and height, from the upper left corner.
 *
 * @param left edge, 0 to 1
 * @param top edge, 0 to 1
 * @param width 0 to 1
 * @param height 0 to 1
 */
public record Box(double left, double top, double width, double height) {

    /** Where there is no layout, as in a docx. */
    public static final Box NONE = new Box(0, 0, 0, 0);

    /** Sums of fractions miss 1 by less than this. */
    private static final double ROUNDING = 1e-9;

    public Box {
        if (!inside(left) || !inside(top) || !inside(width) || !inside(height)) {
            throw new IllegalArgumentException("a box has fractions of its page");
        }
        if (left + width > 1 + ROUNDING || top + height > 1 + ROUNDING) {
            throw new IllegalArgumentException("a box does not leave its page");
        }
    }

    /** @return what of the place between these edges lies on the page; edges may lie beyond it, in any order */
    public static Box between(double left, double top, double right, double bottom) {
        double from = within(Math.min(left, right));
        double upper = within(Math.min(top, bottom));
        return new Box(from, upper, within(Math.max(left, right)) - from, within(Math.max(top, bottom)) - upper);
    }

    /** @return the smallest place that holds them all; NONE when none of them has a place */
    public static Box around(List<Box> boxes) {
        return boxes.stream().filter(box -> !box.isNone()).reduce(Box::and).orElse(NONE);
    }

    /** @return whether nobody can point at it */
    public boolean isNone() {
        return equals(NONE);
    }

    private Box and(Box other) {
        return between(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(left + width, other.left + other.width),
                Math.max(top + height, other.top + other.height));
    }

    private static double within(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    /** Also refuses what is no number. */
    private static boolean inside(double fraction) {
        return fraction >= 0 && fraction <= 1;
    }
}
