package id.dosir.desk;

import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.document.SignedLetter.Way;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.SignedFiles.Finding;
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.Received;
import id.dosir.letters.LetterNumbers;
import id.dosir.letters.RecommendationWriter;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.signing.ExpectedSigner;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Letters that are signed elsewhere: with SRIKANDI or another tool, or in ink. The letter is finished and numbered when it is
 * released; what comes back is held against it before the dossier moves on.
 */
@ApplicationScoped
public class OutsideDesk {

    private static final Pattern DOSSIER = Pattern.compile("P-20\\d{2}-\\d{4,6}");

    @Inject
    OutsideWork work;

    @Inject
    Desk desk;

    @Inject
    Intake intake;

    @Inject
    SignedFiles files;

    @Inject
    DocumentStore store;

    @Inject
    People people;

    @Inject
    Signers signers;

    @Inject
    NumberBook numbers;

    @Inject
    Outbox outbox;

    @Inject
    Refusals refusals;

    @Inject
    ZoneId zone;

    /** @return who may sign this letter now, as it would name them; never the holder of the certificate in question */
    public List<Acting> signers(Dossier dossier) {
        return signers.of(dossier);
    }

    /**
     * Finishes and numbers the letter, to be signed elsewhere.
     *
     * @param signer account of the official who will sign
     * @param seen version that the person looked at
     */
    public Decision release(DossierNumber number, String signer, OptionalLong seen, Actor actor) {
        Occasion occasion = desk.now(actor);
        numbers.ensure(LetterNumbers.counter(occasion.at().atZone(zone).getYear()));
        return told(work.release(number, signer, seen, occasion), number, ActName.RELEASE_LETTER, actor);
    }

    /**
     * Takes a letter back that was signed with another tool.
     *
     * @param file as it was uploaded
     * @return the dossier moved on, or what is wrong with the file: nothing is kept of it then
     * @throws IOException when the upload breaks off or the disk fails
     */
    public Decision fileSigned(DossierNumber number, Enclosure file, OptionalLong seen, Actor actor)
            throws IOException {
        return filed(number, ActName.FILE_SIGNED, file, seen, actor, (waiting, paper, occasion) -> {
            ReleasedLetter released = waiting.released().orElseThrow();
            if (!paper.reading().mediaType().equals("application/pdf")) {
                return refused(Refusal.LETTER_NOT_PDF, file, paper.fileName());
            }
            Optional<Person> signer =
                    people.find(released.signer()).filter(p -> p.nik().isPresent());
            if (signer.isEmpty()) {
                return Decision.refused(Refusal.SIGNER_UNKNOWN);
            }
            Finding finding = files.check(
                    store.path(released.file()),
                    waiting.older().stream().map(store::path).toList(),
                    paper.fileIn(store),
                    new ExpectedSigner(
                            RecommendationWriter.SIGNATURE_FIELD,
                            signer.get().nik(),
                            Optional.empty(),
                            Optional.empty()));
            if (finding instanceof Finding.Good good) {
                SignedLetter letter = letter(
                        released,
                        paper,
                        good.signature().signerName(),
                        good.rewritten() ? Way.ELSEWHERE_REWRITTEN : Way.ELSEWHERE,
                        Optional.empty(),
                        occasion);
                return work.file(number, letter, released, paper, seen, occasion);
            }
            Ground ground = ((Finding.Bad) finding).ground();
            Optional<String> other =
                    ground.refusal() == Refusal.LETTER_NOT_OURS ? otherDossier(number, paper) : Optional.empty();
            return other.map(o -> refused(Refusal.LETTER_OTHER_DOSSIER, file, o))
                    .orElseGet(() -> refused(ground.refusal(), file, ground.detail()));
        });
    }

    /**
     * Takes the scan of a letter that was signed in ink. It proves no more than a scan does, and the dossier says so.
     *
     * @param scan PDF or picture
     * @param date day of the signature, as it stands on the paper
     * @throws IOException when the upload breaks off or the disk fails
     */
    public Decision fileInk(
            DossierNumber number, Enclosure scan, Optional<LocalDate> date, OptionalLong seen, Actor actor)
            throws IOException {
        return filed(number, ActName.FILE_INK, scan, seen, actor, (waiting, paper, occasion) -> {
            ReleasedLetter released = waiting.released().orElseThrow();
            String signer = people.find(released.signer()).map(Person::name).orElse(released.signer());
            SignedLetter letter = letter(released, paper, signer, Way.INK, date, occasion);
            return work.file(number, letter, released, paper, seen, occasion);
        });
    }

    private interface Filing {
        Decision file(OutsideWork.Waiting waiting, Received paper, Occasion occasion);
    }

    private Decision filed(
            DossierNumber number, ActName act, Enclosure file, OptionalLong seen, Actor actor, Filing filing)
            throws IOException {
        OutsideWork.Waiting waiting = work.waiting(number, act, seen, desk.now(actor));
        if (waiting.barred().isPresent()) {
            return told(waiting.barred().get(), number, act, actor);
        }
        Answer answer;
        try (InputStream in = file.bytes().open()) {
            answer = intake.receive(in, file.fileName(), file.kind());
        }
        if (answer instanceof Answer.NotAccepted no) {
            return told(refused(no.ground().refusal(), file, no.ground().detail()), number, act, actor);
        }
        Received paper = ((Answer.Accepted) answer).paper();
        Decision decision = null;
        try {
            decision = told(filing.file(waiting, paper, desk.now(actor)), number, act, actor);
            return decision;
        } finally {
            if (!(decision instanceof Decision.Moved)) {
                intake.drop(paper);
            }
        }
    }

    private static SignedLetter letter(
            ReleasedLetter released,
            Received paper,
            String signer,
            Way way,
            Optional<LocalDate> date,
            Occasion occasion) {
        return new SignedLetter(
                released.number(),
                released.file(),
                released.length(),
                paper.sha256(),
                signer,
                occasion.at(),
                way,
                date);
    }

    /** @return the number of another dossier, where the letter names one and not ours */
    private static Optional<String> otherDossier(DossierNumber number, Received paper) {
        List<String> named = DOSSIER.matcher(String.join("\n", paper.reading().pageTexts()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return named.contains(number.value())
                ? Optional.empty()
                : named.stream().findFirst();
    }

    private static Refused refused(Refusal refusal, Enclosure file, String detail) {
        return Decision.refused(refusal, file.field(), detail);
    }

    private Decision told(Decision decision, DossierNumber number, ActName act, Actor actor) {
        if (decision instanceof Decision.Moved) {
            outbox.nudge();
        }
        return refusals.noted(decision, number.value(), act.path(), actor);
    }
}
