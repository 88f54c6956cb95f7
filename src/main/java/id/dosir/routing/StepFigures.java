package id.dosir.routing;

import java.time.Duration;
import java.util.List;

/**
 * How long one step took in a month.
 *
 * @param step from 1
 * @param count stays that ended
 * @param median time used, as the standard counts it
 * @param slowest twentieth: 95 of 100 stays took no longer
 * @param within stays that kept the standard time
 */
public record StepFigures(int step, int count, Duration median, Duration slowest, int within) {

    /** @return share within the standard, 0 to 100, rounded down: 100 only when all were */
    public int percentWithin() {
        return count == 0 ? 0 : within * 100 / count;
    }

    /** @param seconds each stay's, ascending and not empty; the nearest-rank method, so that each figure is one that happened */
    static StepFigures of(int step, List<Long> seconds, int within) {
        return new StepFigures(step, seconds.size(), rank(seconds, 50), rank(seconds, 95), within);
    }

    private static Duration rank(List<Long> seconds, int percent) {
        int rank = (int) Math.ceil(percent * seconds.size() / 100.0);
        return Duration.ofSeconds(seconds.get(Math.max(1, rank) - 1));
    }
}
