package id.dosir.desk;

import id.dosir.core.document.PackedWords;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Sha256;
import id.dosir.intake.PaperOcr;
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
 * Words of a page and their places, for the text over its picture. What OCR found lies in the database; what the file itself holds is read
 * by a worker on first sight and kept in the scratch folder, beside nothing that could not be made again.
 */
@ApplicationScoped
public class PaperWords {

    @Inject
    PaperOcr ocr;

    @Inject
    Readers readers;

    @Inject
    Home home;

    /**
     * @param page from 1; the text of a docx or a mail is page 1
     * @return none on a picture that OCR has not read; empty when there is no such page, or it cannot be read now
     */
    public Optional<PageWords> of(ShownPaper paper, int page) {
        if (!paper.hasText(page)) {
            return Optional.empty();
        }
        Optional<PageWords> found = ocr.words(paper.name(), page);
        return found.isPresent() ? found : own(paper, page);
    }

    private Optional<PageWords> own(ShownPaper paper, int page) {
        Path kept = folder(paper.name()).resolve(paper.name().hex() + "-" + page + ".txt");
        try {
            if (Files.exists(kept)) {
                return Optional.of(new PageWords(page, false, PackedWords.read(Files.readString(kept))));
            }
            Optional<PageWords> read = readers.words(paper.file(), page);
            if (read.isPresent()) {
                Path fresh = Files.createTempFile(home.scratch(), "masuk-", ".txt");
                Files.writeString(fresh, PackedWords.of(read.get().words()));
                Copies.keep(fresh, kept, paper.file());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("the words of a page could not be kept", e);
        }
    }

    private Path folder(Sha256 name) {
        return home.scratch().resolve("kata").resolve(name.hex().substring(0, 2));
    }

    /** Removes the words of a file that is not there any more. */
    void forget(Sha256 name) {
        Copies.forget(folder(name), name);
    }
}
