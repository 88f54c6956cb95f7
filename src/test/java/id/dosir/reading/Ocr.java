package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;

/** Tesseract for tests: on a machine for integration it has to be there, on others such tests are left out. */
final class Ocr {

    static final OcrSettings USUAL = new OcrSettings("tesseract", "ind", 1, Duration.ofSeconds(120), 50);

    private Ocr() {}

    static Tesseract tesseract(Path scratch) {
        Tesseract tesseract = new Tesseract(USUAL);
        boolean there = tesseract.engine(scratch).isPresent();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("tesseract with the language ind").isTrue();
        }
        assumeTrue(there, "no tesseract with the language ind on this machine");
        return tesseract;
    }
}
