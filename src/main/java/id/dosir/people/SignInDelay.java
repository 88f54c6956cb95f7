package id.dosir.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: from the fifth failure in a row an account waits, twice as long each time, up to fifteen minutes. Kept in memory
 * of one node; a restart forgives. Unknown names wait like known ones, so nothing is learnt from the delay.
 */
@ApplicationScoped
class SignInDelay {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Failures> byName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Clock clock;

    /** @return whether this name must wait before its password is looked at again */
    synchronized boolean mustWait(String username) {
        Failures failures = byName.get(username);
        return failures != null && clock.instant().isBefore(failures.until());
    }

    synchronized void failed(String username) {
        Failures before = byName.remove(username);
        int count = before == null ? 1 : before.count() + 1;
        byName.put(username, new Failures(count, clock.instant().plus(delay(count))));
    }

    synchronized void succeeded(String username) {
        byName.remove(username);
    }

    static Duration delay(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - FREE_FAILURES, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private record Failures(int count, Instant until) {}
}
