package id.dosir.portal;

/**
 * A running time as a page shows it: words first, then the bar.
 *
 * @param words what is left, or by how much it is over
 * @param of what it is measured against
 * @param percent used, 0 to 100
 * @param state empty, {@code soon} or {@code over}
 * @param used time that was used, in words
 */
public record ClockFace(String words, String of, int percent, String state, String used) {}
