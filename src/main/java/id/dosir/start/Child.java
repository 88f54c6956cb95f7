package id.dosir.start;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A process that must not outlive the launcher.
 *
 * @param process its standard input stays open and silent: the child ends when it closes
 * @param patience how long an orderly stop may take
 */
record Child(Process process, Duration patience) {

    boolean alive() {
        return process.isAlive();
    }

    /** Asks first, forces after the patience is over. */
    void stop() {
        // by its handle: Process.destroy would also close its output, whose last lines are worth keeping
        process.toHandle().destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
            process.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            process.destroyForcibly();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
