package id.dosir.reading;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test class with a folder and one worker of its own; both end with it. */
abstract class WithReader {

    @TempDir
    static Path folder;

    static Readers readers;

    @BeforeAll
    static void startWorker() {
        readers = Papers.readers(folder, 1, Papers.PATIENT);
    }

    @AfterAll
    static void stopWorker() {
        readers.close();
    }
}
