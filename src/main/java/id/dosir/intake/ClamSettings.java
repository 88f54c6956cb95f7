package id.dosir.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where uploads are scanned for viruses.
 *
 * @param address {@code dosir.clamd.address}: {@code host:port} or {@code unix:/path} of clamd; empty where nothing is scanned
 * @param limit {@code dosir.clamd.limit}: wall time for one file
 */
public record ClamSettings(String address, Duration limit) {

    /** Address of those who have no scanner. */
    public static final String NONE = "none";

    private static final Pattern TCP = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]):(\\d{1,5})");
    private static final String UNIX = "unix:";
    private static final int HIGHEST_PORT = 65_535;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** @throws IllegalArgumentException naming the setting */
    public ClamSettings {
        address = address.strip().equalsIgnoreCase(NONE) ? "" : address.strip();
        if (limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "dosir.clamd.limit not within " + SHORTEST + ".." + LONGEST + ": " + limit);
        }
        if (!address.isEmpty() && place(address).isEmpty()) {
            throw new IllegalArgumentException(
                    "dosir.clamd.address must be host:port, unix:/path of a socket, or " + NONE + ": " + address);
        }
    }

    /** @return whether files are scanned at all */
    public boolean isOn() {
        return !address.isEmpty();
    }

    /**
     * @return where clamd listens; a name is looked up each time, since its address may change
     * @throws IllegalStateException when nothing is scanned
     */
    SocketAddress place() {
        return place(address).orElseThrow(() -> new IllegalStateException("no scanner is configured"));
    }

    private static Optional<SocketAddress> place(String address) {
        if (address.startsWith(UNIX + "/")) {
            try {
                return Optional.of(UnixDomainSocketAddress.of(address.substring(UNIX.length())));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        Matcher tcp = TCP.matcher(address);
        if (!tcp.matches()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(tcp.group(2));
        return port < 1 || port > HIGHEST_PORT
                ? Optional.empty()
                : Optional.of(new InetSocketAddress(tcp.group(1), port));
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        ClamSettings settings(
                @ConfigProperty(name = "dosir.clamd.address", defaultValue = NONE) String address,
                @ConfigProperty(name = "dosir.clamd.limit", defaultValue = "PT30S") Duration limit) {
            return new ClamSettings(address, limit);
        }
    }
}
