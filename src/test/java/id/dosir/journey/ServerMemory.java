package id.dosir.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server's JVM holds, asked from outside by the JDK's own {@code jcmd}. */
final class ServerMemory {

    /** Last line of a histogram: number of objects, and their bytes. */
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private ServerMemory() {}

    /** @return bytes of the objects that are left after a full collection, whatever the collector */
    static long live(ProcessHandle server) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(server.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(said);
            if (jcmd.waitFor() != 0 || !total.find()) {
                throw new IllegalStateException("no histogram of the server: " + said);
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new IllegalStateException("this JDK has no jcmd", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
