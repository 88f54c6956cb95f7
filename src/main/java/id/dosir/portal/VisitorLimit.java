package id.dosir.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody without an account may ask: so many times a minute from one address, counted in the memory of one
 * node. Who is forgotten first when too many come is who was seen first, so the memory stays small whatever happens.
 */
@ApplicationScoped
class VisitorLimit {

    static final int REMEMBERED = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Of an IPv6 address, the half that a subscriber cannot choose. */
    private static final int NETWORK_GROUPS = 4;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dosir.verification.per-minute", defaultValue = "30")
    int most;

    private final Map<String, Visits> byAddress = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visits> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @return whether this visit is one too many; counts it */
    synchronized boolean tooMany(String address) {
        String network = network(address);
        Instant now = clock.instant();
        Visits before = byAddress.get(network);
        if (before == null || !now.isBefore(before.since().plus(WINDOW))) {
            byAddress.remove(network);
            byAddress.put(network, new Visits(now, 1));
            return most < 1;
        }
        byAddress.put(network, new Visits(before.since(), before.count() + 1));
        return before.count() >= most;
    }

    synchronized int remembered() {
        return byAddress.size();
    }

    private static String network(String address) {
        String[] groups = address.split(":");
        return groups.length <= NETWORK_GROUPS ? address : String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS));
    }

    private record Visits(Instant since, int count) {}
}
