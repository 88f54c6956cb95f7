package id.dosir.installed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the server under test: the system's, until a test moves it. It takes the place of the one in {@code
 * database.ServerTime} because it comes with the test classes; the WAR that is shipped has no such thing.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestTime {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** @return the clock that all beans get */
    @Produces
    @Singleton
    Clock clock() {
        return new Moved(ZoneId.of("Asia/Makassar"));
    }

    static void set(Instant present) {
        AHEAD.set(Duration.between(Instant.now(), present));
    }

    static void reset() {
        AHEAD.set(Duration.ZERO);
    }

    private static final class Moved extends Clock {

        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(AHEAD.get());
        }
    }
}
