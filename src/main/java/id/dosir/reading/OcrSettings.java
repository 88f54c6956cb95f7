package id.dosir.reading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How scans are read.
 *
 * @param command {@code dosir.ocr.command}: Tesseract, by name or path; {@link #NONE} switches OCR off
 * @param language {@code dosir.ocr.language}: as Tesseract calls it, several with a plus between them
 * @param workers {@code dosir.ocr.workers}: papers that are read at once
 * @param limit {@code dosir.ocr.limit}: wall time for one page
 * @param pages {@code dosir.ocr.pages}: most pages of one paper
 */
public record OcrSettings(String command, String language, int workers, Duration limit, int pages) {

    /** Command of those who want no OCR. */
    public static final String NONE = "none";

    private static final int MOST_WORKERS = 16;
    private static final int MOST_PAGES = 200;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** @throws IllegalArgumentException naming the setting */
    public OcrSettings {
        command = command.strip();
        language = language.strip();
        if (command.isEmpty()) {
            throw new IllegalArgumentException("dosir.ocr.command is empty; to switch OCR off: " + NONE);
        }
        if (!language.matches("[A-Za-z0-9_]{1,20}(\\+[A-Za-z0-9_]{1,20}){0,4}")) {
            throw new IllegalArgumentException("dosir.ocr.language is none of Tesseract's, such as ind: " + language);
        }
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new IllegalArgumentException("dosir.ocr.workers not within 1.." + MOST_WORKERS + ": " + workers);
        }
        if (limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "dosir.ocr.limit not within " + SHORTEST + ".." + LONGEST + ": " + limit);
        }
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("dosir.ocr.pages not within 1.." + MOST_PAGES + ": " + pages);
        }
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        OcrSettings settings(
                @ConfigProperty(name = "dosir.ocr.command", defaultValue = "tesseract") String command,
                @ConfigProperty(name = "dosir.ocr.language", defaultValue = "ind") String language,
                @ConfigProperty(name = "dosir.ocr.workers", defaultValue = "1") int workers,
                @ConfigProperty(name = "dosir.ocr.limit", defaultValue = "PT60S") Duration limit,
                @ConfigProperty(name = "dosir.ocr.pages", defaultValue = "50") int pages) {
            return new OcrSettings(command, language, workers, limit, pages);
        }
    }
}
