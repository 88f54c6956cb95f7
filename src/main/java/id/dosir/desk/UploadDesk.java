package id.dosir.desk;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.intake.Entered;
import id.dosir.intake.Intake;
import id.dosir.intake.IntakeSettings;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Files that come into drafts, in one piece or in several: into the store at once, read later. What is not accepted is told in the draft's list of
 * papers, where its sender sees it; nothing of its bytes is kept.
 */
@ApplicationScoped
public class UploadDesk {

    /** So many times the papers of one request may be on their way for one person: what broke off lies on the disk until the sweep. */
    private static final int PARTS = 3;

    @Inject
    Intake intake;

    @Inject
    IntakeSettings settings;

    @Inject
    PartialUploads uploads;

    @Inject
    DraftWork work;

    @Inject
    ReadingWork reading;

    @Inject
    DocumentStore store;

    /** What came of announcing a file. */
    public sealed interface Begun {

        /** @param id under which its bytes are awaited */
        record Awaited(String id) implements Begun {}

        /** @param ground why it need not be sent at all */
        record NotAwaited(Ground ground) implements Begun {}
    }

    /**
     * Announces a file whose bytes come later.
     *
     * @throws IOException when the disk fails
     */
    public Begun begin(FileUpload upload, Actor actor) throws IOException {
        PaperKind kind = new PaperKind(upload.kind());
        Optional<Ground> against = work.against(upload.draft(), kind, upload.replaced(), settings.maxFiles(), actor)
                .or(() -> intake.against(upload.name(), kind.code()))
                .or(() -> upload.length() > settings.maxBytes()
                        ? Optional.of(intake.tooLarge(upload.name(), kind))
                        : Optional.empty());
        if (against.isEmpty() && uploads.count(actor) >= PARTS * settings.maxFiles()) {
            against = Optional.of(new Ground(Refusal.TOO_MANY_FILES, kind.code(), String.valueOf(settings.maxFiles())));
        }
        if (against.isPresent()) {
            work.refuse(upload.draft(), kind, against.get(), settings.maxFiles(), actor);
            return new Begun.NotAwaited(against.get());
        }
        String id = uploads.begin(upload, actor);
        if (upload.length() == 0) {
            finish(id, upload, actor);
        }
        return new Begun.Awaited(id);
    }

    /** @return length of an upload that is not yet whole; nothing when there is none, or it is another person's */
    public Optional<FileUpload> find(String id, Actor actor) throws IOException {
        return uploads.find(id, actor);
    }

    /** @return how many bytes of it are there; whoever was sending it until now is cut off */
    public OptionalLong offset(String id, Actor actor) throws IOException {
        return uploads.find(id, actor).isPresent() ? OptionalLong.of(uploads.offset(id)) : OptionalLong.empty();
    }

    /**
     * Takes in what comes next; the last byte makes a paper of it.
     *
     * @param upload as {@link #find} told
     * @param from where it goes on, as {@link #offset} told
     * @return number of bytes that are there now; nothing when more came than was announced, and all is thrown away
     * @throws IOException when the connection breaks off or a newer one took over: what came stays, to go on from there
     */
    public OptionalLong append(String id, FileUpload upload, InputStream in, long from, Actor actor)
            throws IOException {
        long there = uploads.append(id, in, from, upload.length());
        if (there > upload.length()) {
            uploads.remove(id);
            return OptionalLong.empty();
        }
        if (there == upload.length()) {
            finish(id, upload, actor);
        }
        return OptionalLong.of(there);
    }

    /** Its sender does not want it any more; nothing is left of it. */
    public void cancel(String id, Actor actor) throws IOException {
        if (uploads.find(id, actor).isPresent()) {
            uploads.remove(id);
        }
    }

    private void finish(String id, FileUpload upload, Actor actor) throws IOException {
        try (InputStream in = uploads.bytes(id)) {
            handIn(in, upload, actor);
        } finally {
            uploads.remove(id);
        }
    }

    /**
     * Takes a whole file in, without reading it.
     *
     * @param in read to its end, not closed
     * @return why not
     * @throws IOException when the upload breaks off or the disk fails
     */
    public Optional<Ground> handIn(InputStream in, FileUpload upload, Actor actor) throws IOException {
        PaperKind kind = new PaperKind(upload.kind());
        Entered entered = intake.enter(in, upload.name(), upload.type(), kind);
        if (entered instanceof Entered.Out out) {
            work.refuse(upload.draft(), kind, out.ground(), settings.maxFiles(), actor);
            return Optional.of(out.ground());
        }
        Entered.In file = (Entered.In) entered;
        Optional<Ground> against;
        try {
            against = work.take(
                    upload.draft(),
                    kind,
                    file.fileName(),
                    file.staged(),
                    upload.replaced(),
                    settings.maxFiles(),
                    actor);
        } finally {
            store.drop(file.staged()); // what is kept has left the scratch folder
        }
        if (against.isPresent() && against.get().refusal() != Refusal.DRAFT_GONE) {
            work.refuse(upload.draft(), kind, against.get(), settings.maxFiles(), actor);
        }
        reading.nudge();
        return against;
    }
}
