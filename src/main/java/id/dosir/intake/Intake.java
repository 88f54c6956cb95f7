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
import java.nio.file.Path;
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
    public interface ScanAtDoor {

        /** @return {@link Release#INFECTED}: it is refused, and nothing reads it */
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

    /** Without a container. */
    public Intake(IntakeSettings settings, DocumentStore store, Readers readers, ScanAtDoor scanner) {
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
        Entered entered = enter(in, declaredName, declaredType, kind);
        if (entered instanceof Entered.Out out) {
            return new NotAccepted(out.ground());
        }
        Entered.In file = (Entered.In) entered;
        boolean accepted = false;
        try {
            Looked looked = look(file.staged().file(), file.fileName(), kind);
            if (looked instanceof Looked.Refused refused) {
                return refused(refused.refusal(), kind, file.fileName());
            }
            accepted = true;
            return new Accepted(
                    new Received(kind, file.fileName(), file.staged(), ((Looked.Accepted) looked).reading()));
        } finally {
            if (!accepted) {
                store.drop(file.staged());
            }
        }
    }

    /**
     * Takes a file in without reading it: name, size, and what its first bytes, its ending and its declared type say.
     *
     * @param in the bytes; read to their end, not closed
     * @param declaredName name that came with them
     * @param declaredType media type that came with them; empty where none did
     * @param kind what they are said to be
     * @return the file, or the ground why not: then nothing is left of it
     * @throws IOException when the upload breaks off or the disk fails
     */
    public Entered enter(InputStream in, String declaredName, String declaredType, PaperKind kind) throws IOException {
        Optional<Ground> badName = against(declaredName, kind.code());
        if (badName.isPresent()) {
            return new Entered.Out(badName.get());
        }
        Staged staged;
        try {
            staged = store.stage(in, settings.maxBytes());
        } catch (TooLarge e) {
            return new Entered.Out(ground(Refusal.FILE_TOO_LARGE, kind, declaredName));
        }
        FileName name = FileName.parse(declaredName).orElseThrow();
        boolean passed = false;
        try {
            Optional<Refusal> refusal = TypeCheck.of(staged, name, declaredType, kind);
            if (refusal.isEmpty() && scanner.of(staged) == Release.INFECTED) {
                refusal = Optional.of(Refusal.FILE_INFECTED); // before anything reads it
            }
            passed = refusal.isEmpty();
            return refusal.<Entered>map(why -> new Entered.Out(ground(why, kind, name.value())))
                    .orElseGet(() -> new Entered.In(name.value(), staged));
        } finally {
            if (!passed) {
                store.drop(staged);
            }
        }
    }

    /**
     * Has a file read that passed the door.
     *
     * @param file where it lies; stays as it is
     * @param fileName safe name
     * @param kind what it is said to be
     */
    public Looked look(Path file, String fileName, PaperKind kind) {
        ReadingOutcome outcome = readers.read(file);
        if (outcome instanceof ReadingOutcome.Unreadable unreadable) {
            return new Looked.Refused(refusal(unreadable.cause()));
        }
        Reading reading = ((ReadingOutcome.Read) outcome).reading();
        Optional<FileType> type = FileType.of(reading.mediaType()).filter(t -> t.suits(kind));
        if (type.isEmpty()) {
            return new Looked.Refused(Refusal.FILE_TYPE_NOT_ALLOWED);
        }
        return FileName.parse(fileName).filter(type.get()::fits).isPresent()
                ? new Looked.Accepted(reading)
                : new Looked.Refused(Refusal.FILE_TYPE_MISMATCH);
    }

    /** @return what stands against a file's name alone, before its bytes are looked at */
    public Optional<Ground> against(String declaredName, String field) {
        return FileName.parse(declaredName).isPresent()
                ? Optional.empty()
                : Optional.of(new Ground(Refusal.FILE_NAME_INVALID, field, FileName.shown(declaredName)));
    }

    /** @return what is said of a file that announces more bytes than a file may have */
    public Ground tooLarge(String declaredName, PaperKind kind) {
        return ground(Refusal.FILE_TOO_LARGE, kind, declaredName);
    }

    /** Throws a received paper away, when its request is not filed after all. */
    public void drop(Received paper) {
        if (paper.place() instanceof Received.Fresh fresh) {
            store.drop(fresh.staged());
        }
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
        return new NotAccepted(ground(refusal, kind, name));
    }

    private static Ground ground(Refusal refusal, PaperKind kind, String name) {
        return new Ground(refusal, kind.code(), FileName.shown(name));
    }
}
