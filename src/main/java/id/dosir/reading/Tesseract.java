package id.dosir.reading;

import id.dosir.core.document.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tesseract, a program of its own: one process for each page, killed at the limit. It is given pictures that a worker drew, and never a
 * file from outside. Usable without a container.
 */
@ApplicationScoped
public class Tesseract {

    private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);

    private static final Duration QUESTION = Duration.ofSeconds(20);

    /** A program that was not there is looked for again: whoever installs it need not start the server anew. */
    private static final long MISSING_NANOS = Duration.ofMinutes(1).toNanos();

    /** One that was there may have been taken away, or made new. */
    private static final long FOUND_NANOS = Duration.ofMinutes(3).toNanos();

    /** All that it needs of the server's environment; passwords are not among it. */
    private static final Set<String> INHERITED = Set.of("PATH", "TESSDATA_PREFIX", "SystemRoot");

    private static final int LONGEST_ENGINE = 60;

    private final OcrSettings settings;
    private String engine = "";
    private long lookedAt;
    private boolean looked;
    private volatile boolean doubted;

    /** How the words of a page lie. */
    public enum Layout {
        /** Lines in columns and tables, to be found out. */
        PAGE("3"),
        /** One block, as on a card. */
        CARD("6");

        private final String mode;

        Layout(String mode) {
            this.mode = mode;
        }
    }

    /** For the container's proxy. */
    protected Tesseract() {
        settings = null;
    }

    @Inject
    public Tesseract(OcrSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks the program again after a while, and at once when it failed since it was asked.
     *
     * @param scratch folder for what it writes
     * @return its name, version and language; nothing when it is not there, cannot read the language, or is switched off
     */
    public synchronized Optional<String> engine(Path scratch) {
        boolean old = System.nanoTime() - lookedAt > (engine.isEmpty() ? MISSING_NANOS : FOUND_NANOS);
        if (!looked || old || doubted && !engine.isEmpty()) {
            doubted = false;
            String found = found(scratch);
            if (!looked || !found.equals(engine)) {
                LOG.info("OCR: {}", found.isEmpty() ? "off, no " + settings.command() : found);
            }
            engine = found;
            looked = true;
            lookedAt = System.nanoTime();
        }
        return Optional.of(engine).filter(name -> !name.isEmpty());
    }

    private String found(Path scratch) {
        if (settings.command().equals(OcrSettings.NONE)) {
            return "";
        }
        try {
            String version =
                    said(scratch, "--version").lines().findFirst().orElse("").strip();
            List<String> languages =
                    said(scratch, "--list-langs").lines().map(String::strip).toList();
            boolean reads = Arrays.stream(settings.language().split("\\+")).allMatch(languages::contains);
            if (!reads) {
                LOG.warn("OCR: {} does not know the language {}", settings.command(), settings.language());
                return "";
            }
            String name = version + " " + settings.language();
            return name.substring(0, Math.min(LONGEST_ENGINE, name.length()));
        } catch (IOException | OcrFailed e) {
            LOG.debug("OCR: {} does not answer", settings.command(), e);
            return "";
        }
    }

    private String said(Path scratch, String option) throws IOException, OcrFailed {
        Path answer = Files.createTempFile(scratch, "masuk-", ".txt");
        try {
            run(List.of(settings.command(), option), scratch, answer, QUESTION);
            return Files.readString(answer);
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    /**
     * @param png upright and grey, drawn by ourselves; words are written beside it for a moment
     * @param page of its paper, from 1
     * @throws OcrFailed when it fails or does not end within the limit
     * @throws IOException when the disk fails, or the program cannot be started
     */
    public PageWords read(Path png, int page, Layout layout) throws OcrFailed, IOException {
        Path table = Path.of(png + ".tsv");
        try {
            List<String> command = new ArrayList<>(List.of(settings.command(), png.toString(), png.toString()));
            command.addAll(List.of("-l", settings.language(), "--dpi", "300", "--psm", layout.mode, "tsv"));
            run(command, png.toAbsolutePath().getParent(), null, settings.limit());
            return TesseractTable.read(Files.readString(table, StandardCharsets.UTF_8), page);
        } catch (IOException | OcrFailed e) {
            doubted = true;
            throw e;
        } finally {
            Files.deleteIfExists(table);
        }
    }

    /** @param out for what it says; null when nobody wants to know */
    private static void run(List<String> command, Path folder, Path out, Duration limit) throws IOException, OcrFailed {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(INHERITED);
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("OMP_THREAD_LIMIT", "1"); // its threads cost more than they bring
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                out == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(out.toFile()));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new OcrFailed("LIMIT");
            }
            if (process.exitValue() != 0) {
                throw new OcrFailed("EXIT " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OcrFailed("STOPPED");
        } finally {
            process.destroyForcibly();
        }
    }
}
