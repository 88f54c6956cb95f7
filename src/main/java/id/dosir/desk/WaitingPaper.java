package id.dosir.desk;

import id.dosir.core.document.Reading.Warning;
import java.io.Serializable;
import java.util.Set;

/**
 * A paper that was taken in and waits for its request to be filed. It may lie in a session, so it holds no path and no text.
 *
 * @param token by which the desk knows it
 * @param fileName safe name
 * @param size in bytes
 * @param pages 0 where pages have no meaning
 * @param searchable whether text was found in it
 * @param warnings what the reader found
 */
public record WaitingPaper(
        String token, String fileName, long size, int pages, boolean searchable, Set<Warning> warnings)
        implements Serializable {

    public WaitingPaper {
        warnings = Set.copyOf(warnings);
    }
}
