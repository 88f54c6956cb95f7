package id.dosir.portal;

import id.dosir.desk.Duplicates.Place;

/**
 * A paper whose bytes the archive has already.
 *
 * @param fileName as it was chosen
 * @param place where they are
 */
public record TwinPaper(String fileName, Place place) {}
