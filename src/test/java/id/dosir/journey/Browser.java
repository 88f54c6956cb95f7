package id.dosir.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one Chromium of a test JVM: unpacking the driver takes seven seconds, so the tests share it and take a context each.
 * Looked for in {@code DOSIR_CHROMIUM}, on the path, and installed when this is root on Debian or Ubuntu.
 */
public final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET_AND_ALONE = List.of(
            "--no-sandbox", // root in a container has no sandbox
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** A server on a cold, busy machine. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static com.microsoft.playwright.Browser shared;

    private Browser() {}

    /**
     * The running browser; made on the first call, ended with the JVM.
     *
     * @throws IllegalStateException with one line that says what to install
     */
    public static synchronized com.microsoft.playwright.Browser shared() {
        if (shared == null) {
            Path executable = executable();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(QUIET_AND_ALONE)
                            .setTimeout(PATIENCE_MILLIS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser-close"));
        }
        return shared;
    }

    static Path executable() {
        return named().or(Browser::onPath)
                .or(Browser::installed)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No browser for the journeys: install Chromium (Debian: apt-get install chromium) or name one in DOSIR_CHROMIUM"));
    }

    private static Optional<Path> named() {
        String value = System.getenv("DOSIR_CHROMIUM");
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Path file = Path.of(value);
        if (!Files.isExecutable(file)) {
            throw new IllegalStateException("DOSIR_CHROMIUM=" + value + " cannot be run");
        }
        return Optional.of(file);
    }

    private static Optional<Path> onPath() {
        String[] folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** So that the test command is the only thing to type on a fresh machine. */
    private static Optional<Path> installed() {
        Path installer = Path.of("/usr/bin/apt-get");
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(installer)) {
            return Optional.empty();
        }
        run(installer.toString(), "update", "-qq");
        run(installer.toString(), "install", "-y", "-qq", "--no-install-recommends", "chromium");
        return onPath();
    }

    private static void run(String... command) {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process running = process.start();
            if (!running.waitFor(10, TimeUnit.MINUTES)) {
                running.destroyForcibly();
            }
        } catch (IOException fault) {
            throw new IllegalStateException("cannot run " + command[0], fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
