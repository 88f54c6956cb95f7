package id.dosir.routing;

import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.LetterText;
import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stage as columns. Columns of earlier stages are kept when a dossier moves on; a stage is made again only from the
 * columns that belong to it.
 */
@Embeddable
class StageColumns {

    @Enumerated(EnumType.STRING)
    Stage.Name stage;

    int step;

    @Column(name = "stage_note")
    String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "back_stage")
    Stage.Name back;

    @Column(name = "draft_subject")
    String subject;

    @Column(name = "draft_nature")
    String nature;

    @Column(name = "draft_enclosure")
    String enclosure;

    @Column(name = "draft_grounds")
    String grounds;

    @Column(name = "draft_copies")
    String copies;

    @Column(name = "letter_year")
    Integer letterYear;

    @Column(name = "letter_sequence")
    Integer letterSequence;

    @Column(name = "letter_number")
    String letterNumber;

    @Column(name = "letter_original")
    String letterOriginal;

    @Column(name = "letter_length")
    Long letterLength;

    @Column(name = "letter_signed")
    String letterSigned;

    @Column(name = "letter_signer")
    String letterSigner;

    @Column(name = "letter_at")
    Instant letterAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter_way")
    SignedLetter.Way letterWay;

    @Column(name = "letter_paper_date")
    LocalDate letterPaperDate;

    @Column(name = "release_year")
    Integer releaseYear;

    @Column(name = "release_sequence")
    Integer releaseSequence;

    @Column(name = "release_number")
    String releaseNumber;

    @Column(name = "release_date")
    LocalDate releaseDate;

    @Column(name = "release_signer")
    String releaseSigner;

    @Column(name = "release_file")
    String releaseFile;

    @Column(name = "release_length")
    Long releaseLength;

    @Column(name = "release_at")
    Instant releaseAt;

    @Column(name = "ams_reference")
    String amsReference;

    @Column(name = "ams_at")
    Instant amsAt;

    @Column(name = "ams_note")
    String amsNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_by")
    RevocationConfirmation.Source confirmedBy;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "confirmed_note")
    String confirmedNote;

    @Column(name = "register_year")
    Integer registerYear;

    @Column(name = "register_sequence")
    Integer registerSequence;

    protected StageColumns() {}

    static StageColumns first() {
        return new StageColumns();
    }

    void put(Stage now) {
        stage = now.name();
        step = now.step();
        note = now instanceof Stage.Halted here ? here.reason() : null;
        if (now instanceof Stage.Returned here) {
            back = here.back().name();
            putContent(here.back());
        } else {
            back = null;
            putContent(now);
        }
    }

    private void putContent(Stage now) {
        put(now instanceof Stage.AwaitingSignature here ? here.released().orElse(null) : null);
        SoFar soFar = SoFar.of(now);
        soFar.draft().ifPresent(this::put);
        soFar.letter().ifPresent(this::put);
        soFar.submission().ifPresent(this::put);
        soFar.confirmation().ifPresent(this::put);
        if (now instanceof Stage.Registered here) {
            registerYear = here.number().year();
            registerSequence = here.number().sequence();
        }
    }

    /** @param letter null once it is back, or was sent back: then it waits for nobody */
    private void put(ReleasedLetter letter) {
        releaseYear = letter == null ? null : (Integer) letter.number().year();
        releaseSequence = letter == null ? null : (Integer) letter.number().sequence();
        releaseNumber = letter == null ? null : letter.number().printed();
        releaseDate = letter == null ? null : letter.date();
        releaseSigner = letter == null ? null : letter.signer();
        releaseFile = letter == null ? null : letter.file().hex();
        releaseLength = letter == null ? null : (Long) letter.length();
        releaseAt = letter == null ? null : letter.at();
    }

    private void put(LetterText text) {
        subject = text.subject();
        nature = text.nature();
        enclosure = text.enclosure();
        grounds = text.grounds();
        copies = text.copies();
    }

    private void put(SignedLetter letter) {
        letterYear = letter.number().year();
        letterSequence = letter.number().sequence();
        letterNumber = letter.number().printed();
        letterOriginal = letter.original().hex();
        letterLength = letter.originalLength();
        letterSigned = letter.signed().hex();
        letterSigner = letter.signerName();
        letterAt = letter.signedAt();
        letterWay = letter.way();
        letterPaperDate = letter.paperDate().orElse(null);
    }

    private void put(AmsSubmission submission) {
        amsReference = submission.reference();
        amsAt = submission.at();
        amsNote = submission.note();
    }

    private void put(RevocationConfirmation confirmation) {
        confirmedBy = confirmation.source();
        confirmedAt = confirmation.revokedAt();
        confirmedNote = confirmation.note();
    }

    Stage toStage() {
        return toStage(stage);
    }

    private Stage toStage(Stage.Name name) {
        return switch (name) {
            case AWAITING_DISPOSITION -> new Stage.AwaitingDisposition(step);
            case AWAITING_ORDER -> new Stage.AwaitingOrder(step);
            case AWAITING_DRAFT -> new Stage.AwaitingDraft(
                    step, Optional.ofNullable(subject).map(s -> text()));
            case AWAITING_SIGNATURE -> new Stage.AwaitingSignature(
                    step, text(), Optional.ofNullable(releaseFile).map(f -> released()));
            case AWAITING_SUBMISSION -> new Stage.AwaitingSubmission(step, letter());
            case AWAITING_CONFIRMATION -> new Stage.AwaitingConfirmation(step, letter(), submission());
            case AWAITING_ENTRY -> new Stage.AwaitingEntry(step, letter(), submission(), confirmation());
            case AWAITING_WORK -> new Stage.AwaitingWork(step, soFar());
            case COMPLETED -> new Stage.Completed(step, soFar());
            case RETURNED -> new Stage.Returned(toStage(back), note);
            case REGISTERED -> new Stage.Registered(
                    step, letter(), submission(), confirmation(), new RegisterNumber(registerYear, registerSequence));
            case REJECTED -> new Stage.Rejected(step, note);
            case WITHDRAWN -> new Stage.Withdrawn(step, note);
        };
    }

    /** Nothing signed is ever taken back, so what the columns hold is what the dossier has. */
    private SoFar soFar() {
        boolean signed = letterNumber != null;
        return new SoFar(
                Optional.ofNullable(signed ? null : subject).map(s -> text()),
                Optional.ofNullable(letterNumber).map(n -> letter()),
                Optional.ofNullable(amsAt).map(a -> submission()),
                Optional.ofNullable(confirmedAt).map(c -> confirmation()));
    }

    private LetterText text() {
        return new LetterText(subject, nature, enclosure, grounds, copies);
    }

    private SignedLetter letter() {
        return new SignedLetter(
                new LetterNumber(letterYear, letterSequence, letterNumber),
                new Sha256(letterOriginal),
                letterLength,
                new Sha256(letterSigned),
                letterSigner,
                letterAt,
                letterWay == null ? SignedLetter.Way.SERVICE : letterWay,
                Optional.ofNullable(letterPaperDate));
    }

    private ReleasedLetter released() {
        return new ReleasedLetter(
                new LetterNumber(releaseYear, releaseSequence, releaseNumber),
                releaseDate,
                releaseSigner,
                new Sha256(releaseFile),
                releaseLength,
                releaseAt);
    }

    private AmsSubmission submission() {
        return new AmsSubmission(amsReference, amsAt, amsNote);
    }

    private RevocationConfirmation confirmation() {
        return new RevocationConfirmation(confirmedBy, confirmedAt, confirmedNote);
    }
}
