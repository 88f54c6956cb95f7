package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.letters.TemplateWork;
import id.dosir.letters.TemplateWork.Tried;
import id.dosir.reading.Readers;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers made with a template that is not in use, to be looked at: on an invented dossier, or on one that the person may read. */
@ApplicationScoped
public class TemplatePreviews {

    private static final int WIDTH = 900;

    @Inject
    TemplateDesk desk;

    @Inject
    TemplateWork work;

    @Inject
    PaperValues values;

    @Inject
    ReadingRoom room;

    @Inject
    Readers readers;

    @Inject
    Home home;

    /**
     * What is to be tried.
     *
     * @param form which paper
     * @param source text of the template
     * @param dossier whose values; invented ones when empty
     * @param draft as a letter is shown before it is signed
     */
    public record Trial(PaperForm form, String source, Optional<DossierNumber> dossier, boolean draft) {}

    /**
     * @param picture one page as JPEG; empty when there is none
     * @param pages of the paper
     * @param faults why there is none
     */
    public record Preview(Optional<byte[]> picture, int pages, List<TemplateFault> faults) {}

    /**
     * Opens a dossier for trials, which is written down once.
     *
     * @return whether the person may read it and it has such a paper
     */
    public boolean opens(PaperForm form, DossierNumber number, Actor actor) {
        return desk.isOpenTo(actor)
                && room.read(number, actor)
                        .flatMap(sheet -> values.of(form, sheet.dossier()))
                        .isPresent();
    }

    /** @return the paper as PDF, or why there is none */
    public Tried pdf(Trial trial, Actor actor) {
        if (!desk.isOpenTo(actor)) {
            return new Tried(Optional.empty(), 0, List.of());
        }
        Optional<Map<String, String>> real = trial.dossier()
                .flatMap(number -> room.glance(number, actor))
                .flatMap(dossier -> values.of(trial.form(), dossier));
        // a dossier under way has no number yet: as a finished letter it would only be refused
        return work.paper(trial.form(), trial.source(), real, trial.draft() || real.isPresent());
    }

    /** @return the same as bytes for a download; that a dossier was printed is written down */
    public Optional<byte[]> file(Trial trial, Actor actor) {
        if (desk.isOpenTo(actor)) {
            trial.dossier().ifPresent(number -> room.print(number, "percobaan templat", actor));
        }
        return pdf(trial, actor).pdf();
    }

    /** @param page from 1; a later one than the last shows the last */
    public Preview picture(Trial trial, int page, Actor actor) {
        return picture(pdf(trial, actor), page);
    }

    Preview picture(Tried tried, int page) {
        int shown = Math.max(1, Math.min(page, tried.pages()));
        return new Preview(tried.pdf().flatMap(pdf -> drawn(pdf, shown)), tried.pages(), tried.faults());
    }

    /** By a worker, as all pictures of papers: what a template makes of a page is not to be trusted with the server's memory. */
    private Optional<byte[]> drawn(byte[] pdf, int page) {
        Path file = null;
        Path picture = null;
        try {
            file = Files.createTempFile(home.scratch(), "templat-", ".pdf");
            picture = Files.createTempFile(home.scratch(), "templat-", ".jpg");
            Files.write(file, pdf);
            return readers.picture(file, page, WIDTH, picture).isPresent()
                    ? Optional.empty()
                    : Optional.of(Files.readAllBytes(picture));
        } catch (IOException e) {
            throw new UncheckedIOException("a preview could not be written", e);
        } finally {
            drop(file);
            drop(picture);
        }
    }

    static void drop(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a preview could not be taken away", e);
        }
    }
}
