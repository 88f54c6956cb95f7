package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.Release;
import id.dosir.intake.Answer.Accepted;
import id.dosir.intake.Answer.NotAccepted;
import id.dosir.reading.Readers;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import id.dosir.storage.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes uploads in. */
@ApplicationScoped
public class Intake {

    private final IntakeSettings settings;
    private final DocumentStore store;
    private final Readers readers;
    private final ScanAtDoor scanner;

    /** What the virus scanner says of a file that came in. */
    @FunctionalInterface
    interface ScanAtDoor {
        Release of(Staged file);
    }

    /** For the container's proxy. */
    protected Intake() {
        this(null, null, null);
    }

    @Inject
    Intake(IntakeSettings settings, DocumentStore store, Readers readers, Releases releases) {
        this(settings, store, readers, releases::atDoor);
    }

    /** Without a virus scanner. */
    public Intake(IntakeSettings settings, DocumentStore store, Readers readers) {
        this(settings, store, readers, file -> Release.UNCHECKED);
    }

    private Intake(IntakeSettings settings, DocumentStore store, Readers readers, ScanAtDoor scanner) {
        this.scanner = scanner;
        this.settings = settings;
        this.store = store;
        this.readers = readers;
    }

    /** The same for a file whose sender did not say what type it is. */
    public Answer receive(InputStream in, String declaredName, PaperKind kind) throws IOException {
        return receive(in, declaredName, "", kind);
    }

    /**
     * @param in the bytes; read to their end, not closed
     * @param declaredName name that came with them
     * @param declaredType media type that came with them; empty where none did
     * @param kind what they are said to be
     * @return the paper, or the ground why not: then nothing is left of it
     * @throws IOException when the upload breaks off or the disk fails
     */
    public Answer receive(InputStream in, String declaredName, String declaredType, PaperKind kind) throws IOException {
        Optional<Ground> badName = against(declaredName, kind.code());
        if (badName.isPresent()) {
            return new NotAccepted(badName.get());
        }
        Staged staged;
        try {
            staged = store.stage(in, settings.maxBytes());
        } catch (TooLarge e) {
            return refused(Refusal.FILE_TOO_LARGE, kind, declaredName);
        }
        FileName name = FileName.parse(declaredName).orElseThrow();
        boolean accepted = false;
        try {
            Optional<Refusal> refusal = TypeCheck.of(staged, name, declaredType, kind);
            if (refusal.isEmpty() && scanner.of(staged) == Release.INFECTED) {
                refusal = Optional.of(Refusal.FILE_INFECTED); // before anything reads it
            }
            Answer answer = refusal.isPresent() ? refused(refusal.get(), kind, name.value()) : look(staged, name, kind);
            accepted = answer instanceof Accepted;
            return answer;
        } finally {
            if (!accepted) {
                store.drop(staged);
            }
        }
    }

    /** @return what stands against a file's name alone, before its bytes are looked at */
    public Optional<Ground> against(String declaredName, String field) {
        return FileName.parse(declaredName).isPresent()
                ? Optional.empty()
                : Optional.of(new Ground(Refusal.FILE_NAME_INVALID, field, FileName.shown(declaredName)));
    }

    /** Throws a received paper away, when its request is not filed after all. */
    public void drop(Received paper) {
        store.drop(paper.staged());
    }

    private Answer look(Staged staged, FileName name, PaperKind kind) {
        ReadingOutcome outcome = readers.read(staged.file());
        if (outcome instanceof ReadingOutcome.Read read) {
            return typed(staged, name, kind, read.reading());
        }
        return refused(refusal(((ReadingOutcome.Unreadable) outcome).cause()), kind, name.value());
    }

    private Answer typed(Staged staged, FileName name, PaperKind kind, Reading reading) {
        Optional<FileType> type = FileType.of(reading.mediaType()).filter(t -> t.suits(kind));
        if (type.isEmpty()) {
            return refused(Refusal.FILE_TYPE_NOT_ALLOWED, kind, name.value());
        }
        return type.get().fits(name)
                ? new Accepted(new Received(kind, name.value(), staged, reading))
                : refused(Refusal.FILE_TYPE_MISMATCH, kind, name.value());
    }

    private static Refusal refusal(Cause cause) {
        return switch (cause) {
            case EMPTY -> Refusal.FILE_EMPTY;
            case TOO_LARGE -> Refusal.FILE_TOO_LARGE;
            case UNKNOWN_TYPE -> Refusal.FILE_TYPE_NOT_ALLOWED;
            case LOCKED -> Refusal.FILE_LOCKED;
            case BROKEN, TOO_SLOW, TOO_HUNGRY -> Refusal.FILE_UNREADABLE;
            case NO_WORKER -> Refusal.READER_UNAVAILABLE;
        };
    }

    private static NotAccepted refused(Refusal refusal, PaperKind kind, String name) {
        return new NotAccepted(new Ground(refusal, kind.code(), FileName.shown(name)));
    }
}
