package id.dosir.archive;

/**
 * A value by which a search can be narrowed.
 *
 * @param value as the index keeps it
 * @param count hits that have it, of those that the asker may see and that all other facets let through
 */
public record FacetValue(String value, long count) {}
