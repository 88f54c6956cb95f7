package id.dosir.desk;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterSize;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.Sha256;
import id.dosir.reading.Readers;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of large papers that AMS takes. Made by a worker while nobody waits, and kept in the scratch folder: they can be made
 * again at any time. What failed for a reason that lies in the file is not tried again.
 */
@ApplicationScoped
class AmsCopies {

    private static final Logger LOG = LoggerFactory.getLogger(AmsCopies.class);

    @Inject
    DocumentStore store;

    @Inject
    Readers readers;

    @Inject
    Home home;

    @Resource
    ManagedExecutorService executor;

    private final Set<String> underway = ConcurrentHashMap.newKeySet();

    /** What there is of a copy: the file when it is made, else the cause, else neither. */
    record Copy(Path file, Cause cause) {

        static final Copy MAKING = new Copy(null, null);
    }

    /** @return the copy; on the first call it is set going */
    Copy of(Attachment paper) {
        Path kept = kept(paper, paper.mediaType().equals("application/pdf") ? ".pdf" : ".jpg");
        if (Files.exists(kept)) {
            return new Copy(kept, null);
        }
        Path failed = kept(paper, ".gagal");
        if (Files.exists(failed)) {
            return new Copy(null, cause(failed));
        }
        if (underway.add(paper.sha256().hex())) {
            executor.submit(() -> make(paper, kept, failed));
        }
        return Copy.MAKING;
    }

    private void make(Attachment paper, Path kept, Path failed) {
        try {
            Files.createDirectories(kept.getParent());
            Path fresh = Files.createTempFile(
                    home.scratch(), "masuk-", kept.getFileName().toString().substring(64));
            Cause cause = readers.smallCopy(store.path(paper.sha256()), LetterSize.MOST, fresh)
                    .orElse(null);
            if (cause == null) {
                Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            Files.deleteIfExists(fresh);
            LOG.info("AMS: no copy of {}: {}", paper.sha256().hex().substring(0, 12), cause);
            if (cause != Cause.NO_WORKER) { // the server's fault, not the file's: asked for again, it is tried again
                Files.writeString(failed, cause.name());
            }
        } catch (IOException | RuntimeException e) {
            // last resort of a background task: whoever asks again starts it again
            LOG.error("AMS: a copy could not be kept", e);
        } finally {
            underway.remove(paper.sha256().hex());
        }
    }

    private Path kept(Attachment paper, String ending) {
        String name = paper.sha256().hex();
        return folder(paper.sha256()).resolve(name + "-" + LetterSize.MOST + ending);
    }

    private Path folder(Sha256 name) {
        return home.scratch().resolve("ringkas").resolve(name.hex().substring(0, 2));
    }

    /** Removes all copies of a file that is not there any more. */
    void forget(Sha256 name) {
        Copies.forget(folder(name), name);
    }

    private static Cause cause(Path failed) {
        try {
            return Cause.valueOf(Files.readString(failed));
        } catch (IOException e) {
            throw new UncheckedIOException("the scratch folder cannot be read", e);
        }
    }
}
