package id.dosir.portal;

import java.util.List;

/**
 * Something that a second look at papers and form found, beside differences.
 *
 * @param code of the finding
 * @param warning whether it may be a fault
 * @param places what it is about
 */
public record NoteLine(String code, boolean warning, List<PlaceLine> places) {}
