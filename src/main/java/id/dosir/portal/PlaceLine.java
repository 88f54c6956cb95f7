package id.dosir.portal;

/**
 * Where something stands, as a page says it.
 *
 * @param words paper and page
 * @param link into the viewer of the same page
 * @param doubt how sure the reading of a picture is; empty where the file itself holds the text
 */
public record PlaceLine(String words, String link, String doubt) {}
