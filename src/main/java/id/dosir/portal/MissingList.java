package id.dosir.portal;

import java.util.List;

/**
 * What is still to be done before a form can be sent, short enough for one line.
 *
 * @param first the first few
 * @param more how many further ones there are
 */
public record MissingList(List<FaultLine> first, int more) {

    private static final int MOST = 4;

    static MissingList of(List<FaultLine> all) {
        int shown = Math.min(MOST, all.size());
        return new MissingList(List.copyOf(all.subList(0, shown)), all.size() - shown);
    }
}
