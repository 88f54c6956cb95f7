package id.dosir.start;

import java.util.List;
import java.util.Locale;

/** How the server is run. */
enum Mode {
    /** Everything embedded, with simulator and sample data; one person, one machine, so it is tuned for a quick start. */
    DEMO(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g")),
    /** The real service: the full just-in-time compiler, memory in proportion to the machine. */
    SERVE(List.of("-XX:MaxRAMPercentage=50"));

    private final List<String> jvmFlags;

    Mode(List<String> jvmFlags) {
        this.jvmFlags = jvmFlags;
    }

    List<String> jvmFlags() {
        return jvmFlags;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
