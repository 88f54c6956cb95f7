package id.dosir.archive;

import java.util.List;

/**
 * Answer to a {@link Query}.
 *
 * @param total hits that the asker may see, on all pages
 * @param tookMillis time of the search
 * @param hits of this page
 */
public record Found(long total, long tookMillis, List<Hit> hits) {

    public Found {
        hits = List.copyOf(hits);
    }
}
