package id.dosir.portal;

import java.util.List;

/**
 * A paper in the list beside the viewer.
 *
 * @param sha256 its name in addresses; a token where a paper is not filed yet
 * @param title what it is
 * @param fileName as it came
 * @param pages numbers of the pages that have a picture; empty for types without pages
 * @param size in kilobytes, at least 1
 */
public record PaperLine(String sha256, String title, String fileName, List<Integer> pages, long size) {}
