package id.dosir.installed;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waiting for what happens after an act, such as a mail. */
public final class Patience {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private Patience() {}

    /** Looks until it is so; fails when the time is over. */
    public static void until(String what, Duration longest, BooleanSupplier so) {
        long end = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail("not within " + longest + ": " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
