package id.dosir.desk;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.Sha256;
import id.dosir.reading.Readers;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pictures of pages for the viewer, made by a worker on first sight and kept in the scratch folder: they can be made again
 * at any time.
 */
@ApplicationScoped
public class PagePictures {

    /** Widths in pixels that are kept; anything else would let a visitor fill the disk. */
    public enum Width {
        THUMB(160),
        PAGE(1100),
        /** For who looks closer: 260 dpi of an A4 page. */
        LARGE(2200);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }

    @Inject
    Readers readers;

    @Inject
    Home home;

    /**
     * @param page from 1
     * @return a JPEG, or empty when there is no such page, or no picture can be made
     */
    public Optional<Path> picture(ShownPaper paper, int page, Width width) {
        return page >= 1 && page <= paper.pages() ? made(paper.file(), paper.name(), page, width) : Optional.empty();
    }

    private Optional<Path> made(Path file, Sha256 name, int page, Width width) {
        Path kept = folder(name).resolve(name.hex() + "-" + page + "-" + width.pixels + ".jpg");
        if (Files.exists(kept)) {
            return Optional.of(kept);
        }
        try {
            Path fresh = Files.createTempFile(home.scratch(), "masuk-", ".jpg");
            Optional<Cause> cause = readers.picture(file, page, width.pixels, fresh);
            if (cause.isPresent()) {
                Files.deleteIfExists(fresh);
                return Optional.empty();
            }
            Copies.keep(fresh, kept, file);
            return Optional.of(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("a page picture could not be kept", e);
        }
    }

    private Path folder(Sha256 name) {
        return home.scratch().resolve("gambar").resolve(name.hex().substring(0, 2));
    }

    /** Removes all pictures of a file that is not there any more. */
    void forget(Sha256 name) {
        Copies.forget(folder(name), name);
    }
}
