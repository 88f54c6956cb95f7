package id.dosir.reading;

import java.nio.file.Path;
import java.time.Duration;

/**
 * @param workers {@code dosir.reader.workers}: JVMs kept warm, so as many files are read at once
 * @param spare {@code dosir.reader.spare}: JVMs kept warm beside them, for the place of one that a file killed
 * @param limit {@code dosir.reader.limit}: wall time for one file, after which its worker is killed
 * @param heapMegabytes {@code dosir.reader.heap}: heap of one worker
 * @param trust {@code dosir.bsre.trust}: folder of trusted authorities, as {@code .pem} or {@code .crt}; without it no
 *     signature is trusted
 */
public record ReaderSettings(int workers, int spare, Duration limit, int heapMegabytes, Path trust) {

    private static final int MOST_WORKERS = 64;
    private static final int MOST_SPARE = 8;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int SMALLEST_HEAP = 128;

    /** @throws IllegalArgumentException naming the setting */
    public ReaderSettings {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new IllegalArgumentException("dosir.reader.workers not within 1.." + MOST_WORKERS + ": " + workers);
        }
        if (spare < 0 || spare > MOST_SPARE) {
            throw new IllegalArgumentException("dosir.reader.spare not within 0.." + MOST_SPARE + ": " + spare);
        }
        if (limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "dosir.reader.limit not within " + SHORTEST + ".." + LONGEST + ": " + limit);
        }
        if (heapMegabytes < SMALLEST_HEAP) {
            throw new IllegalArgumentException("dosir.reader.heap under " + SMALLEST_HEAP + ": " + heapMegabytes);
        }
        trust = trust.toAbsolutePath().normalize();
    }

    /** Settings without a spare worker, for programs that end soon. */
    public ReaderSettings(int workers, Duration limit, int heapMegabytes, Path trust) {
        this(workers, 0, limit, heapMegabytes, trust);
    }
}
