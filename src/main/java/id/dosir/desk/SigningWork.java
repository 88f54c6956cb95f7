package id.dosir.desk;

import id.dosir.bsre.ESign;
import id.dosir.bsre.SigningAnswer;
import id.dosir.bsre.SigningRequest;
import id.dosir.core.act.Gate;
import id.dosir.core.act.RecordSignature;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.letters.LetterNumbers;
import id.dosir.letters.MadeLetters;
import id.dosir.letters.MadeLetters.Made;
import id.dosir.letters.Official;
import id.dosir.letters.RecommendationWriter;
import id.dosir.letters.UnfilledTokens;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.reading.Readers;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.signing.ExpectedSigner;
import id.dosir.signing.SignatureCheck;
import id.dosir.signing.Verdict;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The transaction in which a letter gets its number and its signature. */
@ApplicationScoped
class SigningWork {

    @Inject
    DeskWork desk;

    @Inject
    Dossiers dossiers;

    @Inject
    People people;

    @Inject
    Letters letters;

    @Inject
    LetterNumbers numbers;

    @Inject
    RecommendationWriter writer;

    @Inject
    MadeLetters origins;

    @Inject
    ESign esign;

    @Inject
    Readers readers;

    @Inject
    DocumentStore store;

    @Inject
    DeskSettings settings;

    @Inject
    ZoneId zone;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Transactional(TxType.REQUIRES_NEW)
    Decision sign(DossierNumber number, char[] passphrase, OptionalLong seen, Occasion occasion) {
        Optional<Loaded> loaded = dossiers.findLocked(number);
        if (loaded.isEmpty() || !loaded.get().dossier().mayBeReadBy(occasion.by())) {
            return Decision.refused(DeskWork.unreadable(loaded, seen, occasion));
        }
        Optional<Decision> stale = desk.stale(loaded.get(), seen);
        if (stale.isPresent()) {
            return stale.get();
        }
        Dossier dossier = loaded.get().dossier();
        Optional<Refusal> barred = Gate.bars(ActName.SIGN, dossier, occasion.by());
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        Optional<Person> signer =
                people.find(occasion.by().id().value()).filter(p -> p.nik().isPresent());
        if (signer.isEmpty()) {
            return Decision.refused(Refusal.SIGNER_UNKNOWN);
        }
        if (signer.get()
                .nik()
                .filter(dossier.application().subscriber().nik().digits()::equals)
                .isPresent()) {
            // a holder without NIP is known by his NIK: nobody signs the letter on his own certificate
            return Decision.refused(Refusal.OWN_REQUEST);
        }
        return numbered(dossier, signer.get(), passphrase, occasion);
    }

    private Decision numbered(Dossier dossier, Person signer, char[] passphrase, Occasion occasion) {
        LocalDate date = occasion.at().atZone(zone).toLocalDate();
        LetterNumber number = numbers.take(dossier.number(), date, occasion.at());
        byte[] pdf;
        try {
            Made made = writer.made(letters.recommendation(
                    dossier,
                    ((Stage.AwaitingSignature) dossier.stage()).text(),
                    Optional.of(number),
                    Optional.of(date),
                    official(signer, dossier.titleOf(occasion.by(), ActName.SIGN))
                            .signing()));
            origins.note(dossier.number(), number, made, occasion.at());
            pdf = made.pdf();
        } catch (UnfilledTokens e) {
            return undone(Refusal.LETTER_INCOMPLETE, e.getMessage());
        }
        SigningAnswer answer = esign.sign(new SigningRequest(
                pdf,
                signer.nik().orElseThrow(),
                passphrase,
                RecommendationWriter.SIGNATURE_FIELD,
                settings.dossier(dossier.number())));
        if (answer instanceof SigningAnswer.Signed signed) {
            return checked(dossier, number, pdf, signed.pdf(), signer, occasion);
        }
        if (answer instanceof SigningAnswer.Declined declined) {
            return undone(refusal(declined.reason()), "");
        }
        if (answer instanceof SigningAnswer.Unavailable) {
            return undone(Refusal.SIGNING_UNAVAILABLE, "");
        }
        // a letter with this number may exist there: the number stays bound to the dossier, and that is committed
        return Decision.refused(Refusal.SIGNING_OUTCOME_UNKNOWN);
    }

    private Decision checked(
            Dossier dossier, LetterNumber number, byte[] original, byte[] returned, Person signer, Occasion occasion) {
        Staged sent = stage(original);
        Staged came = stage(returned);
        SignatureReport report = readers.signatures(came.file());
        Verdict verdict = SignatureCheck.accept(
                sent.file(),
                came.file(),
                report,
                new ExpectedSigner(
                        RecommendationWriter.SIGNATURE_FIELD, signer.nik(), Optional.empty(), Optional.empty()));
        if (verdict instanceof Verdict.NotAccepted no) {
            store.drop(sent);
            store.drop(came);
            // signed by someone, somehow: the number stays bound to the dossier
            return Decision.refused(
                    Refusal.SIGNATURE_NOT_ACCEPTED, "", no.rule().name());
        }
        numbers.use(number);
        SignedLetter letter = new SignedLetter(
                number,
                sent.sha256(),
                sent.size(),
                came.sha256(),
                report.signatures().get(0).signerName(),
                occasion.at());
        Attachment paper = new Attachment(
                PaperKind.LETTER, came.sha256(), fileName(number), "application/pdf", came.size(), 1, occasion.at());
        Decision decision = new RecordSignature(letter).on(dossier.withAttachments(List.of(paper)), occasion);
        if (decision instanceof Moved moved) {
            desk.save(dossier, moved);
            store.drop(sent);
            store.keep(came);
        }
        return decision;
    }

    /** The unsigned file is the first {@code originalLength} bytes of the signed one: it need not be kept twice. */
    private Staged stage(byte[] bytes) {
        try {
            return store.stage(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be written to the disk", e);
        }
    }

    /** Nothing was signed, that is certain: the number goes back. */
    private Decision undone(Refusal refusal, String detail) {
        transaction.setRollbackOnly();
        return Decision.refused(refusal, refusal == Refusal.PASSPHRASE_WRONG ? "passphrase" : "", detail);
    }

    private static Official official(Person signer, String title) {
        return new Official(
                title, signer.name(), signer.rank().orElse("-"), signer.nip().orElse("-"));
    }

    private static Refusal refusal(SigningAnswer.Reason reason) {
        return switch (reason) {
            case WRONG_PASSPHRASE -> Refusal.PASSPHRASE_WRONG;
            case UNKNOWN_SIGNER -> Refusal.SIGNER_UNKNOWN;
            case BAD_REQUEST -> Refusal.SIGNING_REFUSED;
        };
    }

    private static String fileName(LetterNumber number) {
        return "Surat-Rekomendasi-" + number.printed().replaceAll("[^A-Za-z0-9.]+", "-") + ".pdf";
    }
}
