package id.dosir.desk;

import id.dosir.bsre.ESign;
import id.dosir.bsre.Placement;
import id.dosir.bsre.SigningAnswer;
import id.dosir.bsre.SigningRequest;
import id.dosir.core.act.Gate;
import id.dosir.core.act.RecordSignature;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.document.SignedLetter.Way;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.NumberedLetters.Outcome;
import id.dosir.desk.SignedFiles.Finding;
import id.dosir.letters.LetterNumbers;
import id.dosir.letters.RecommendationWriter;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.signing.ExpectedSigner;
import id.dosir.signing.SignatureRoom;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transaction in which a letter gets its number and its signature. */
@ApplicationScoped
class SigningWork {

    private static final Logger LOG = LoggerFactory.getLogger(SigningWork.class);

    @Inject
    DeskWork desk;

    @Inject
    Dossiers dossiers;

    @Inject
    People people;

    @Inject
    NumberedLetters letters;

    @Inject
    LetterNumbers numbers;

    @Inject
    ESign esign;

    @Inject
    SignedFiles files;

    @Inject
    DocumentStore store;

    @Inject
    LetterProofs proofs;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** @return why this person cannot sign the letter now; looked at before anybody is asked for anything */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Decision> barred(DossierNumber number, OptionalLong seen, Occasion occasion) {
        return bars(dossiers.find(number), seen, occasion);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Decision sign(DossierNumber number, char[] passphrase, OptionalLong seen, Occasion occasion) {
        Optional<Loaded> loaded = dossiers.findLocked(number);
        return bars(loaded, seen, occasion)
                .orElseGet(
                        () -> numbered(loaded.get().dossier(), signer(occasion).orElseThrow(), passphrase, occasion));
    }

    private Optional<Decision> bars(Optional<Loaded> loaded, OptionalLong seen, Occasion occasion) {
        if (loaded.isEmpty() || !loaded.get().dossier().mayBeReadBy(occasion.by())) {
            return Optional.of(Decision.refused(DeskWork.unreadable(loaded, seen, occasion)));
        }
        Optional<Decision> stale = desk.stale(loaded.get(), seen);
        if (stale.isPresent()) {
            return stale;
        }
        Dossier dossier = loaded.get().dossier();
        Optional<Refusal> barred = Gate.bars(ActName.SIGN, dossier, occasion.by());
        if (barred.isPresent()) {
            return barred.map(Decision::refused);
        }
        Optional<Person> signer = signer(occasion);
        if (signer.isEmpty()) {
            return Optional.of(Decision.refused(Refusal.SIGNER_UNKNOWN));
        }
        return Signers.isHolder(dossier, signer.get())
                ? Optional.of(Decision.refused(Refusal.OWN_REQUEST))
                : Optional.empty();
    }

    private Optional<Person> signer(Occasion occasion) {
        return people.find(occasion.by().id().value()).filter(p -> p.nik().isPresent());
    }

    private Decision numbered(Dossier dossier, Person signer, char[] passphrase, Occasion occasion) {
        Outcome outcome = letters.write(
                dossier, Signers.official(signer, dossier.titleOf(occasion.by(), ActName.SIGN)), occasion);
        return outcome instanceof Outcome.Written written
                ? signed(dossier, written, signer, passphrase, occasion)
                : ((Outcome.Impossible) outcome).why();
    }

    private Decision signed(
            Dossier dossier, Outcome.Written written, Person signer, char[] passphrase, Occasion occasion) {
        LetterNumber number = written.number();
        byte[] pdf = written.pdf();
        Optional<Integer> misplaced =
                esign.tag().map(tag -> SignatureRoom.occurrences(pdf, tag)).filter(times -> times != 1);
        if (misplaced.isPresent()) {
            return undone(Refusal.TAG_NOT_ONCE, String.valueOf(misplaced.get()));
        }
        SigningAnswer answer = esign.sign(new SigningRequest(
                pdf,
                signer.nik().orElseThrow(),
                passphrase,
                RecommendationWriter.SIGNATURE_FIELD,
                proofs.addressOf(dossier.number(), number),
                Optional.of(place(SignatureRoom.of(pdf, RecommendationWriter.SIGNATURE_FIELD)))));
        if (answer instanceof SigningAnswer.Signed signed) {
            return checked(dossier, number, pdf, signed.pdf(), signer, occasion);
        }
        if (answer instanceof SigningAnswer.Declined declined) {
            LOG.info("BSrE declined to sign the letter of {}: {}", dossier.number(), declined.detail());
            return undone(refusal(declined.reason()), "");
        }
        if (answer instanceof SigningAnswer.Unavailable none) {
            LOG.warn("BSrE did not sign the letter of {}: {} {}", dossier.number(), none.kind(), none.detail());
            return undone(Refusal.SIGNING_UNAVAILABLE, "");
        }
        LOG.warn("nobody knows whether BSrE signed the letter of {}: {}", dossier.number(), answer);
        // a letter with this number may exist there: the number stays bound to the dossier, and that is committed
        return Decision.refused(Refusal.SIGNING_OUTCOME_UNKNOWN);
    }

    private Decision checked(
            Dossier dossier, LetterNumber number, byte[] original, byte[] returned, Person signer, Occasion occasion) {
        Staged sent = letters.stage(original);
        Staged came = letters.stage(returned);
        Finding finding = files.check(
                sent.file(),
                came.file(),
                new ExpectedSigner(
                        RecommendationWriter.SIGNATURE_FIELD, signer.nik(), Optional.empty(), Optional.empty()));
        if (finding instanceof Finding.Bad bad) {
            store.drop(sent);
            store.drop(came);
            LOG.warn("what BSrE signed for {} is not accepted: {}", dossier.number(), bad.ground());
            // signed by someone, somehow: the number stays bound to the dossier
            return Decision.refused(
                    Refusal.SIGNATURE_NOT_ACCEPTED, "", bad.ground().refusal().name());
        }
        Finding.Good good = (Finding.Good) finding;
        numbers.use(number);
        SignedLetter letter = new SignedLetter(
                number,
                sent.sha256(),
                sent.size(),
                came.sha256(),
                good.signature().signerName(),
                occasion.at(),
                good.rewritten() ? Way.SERVICE_REWRITTEN : Way.SERVICE,
                Optional.empty());
        Attachment paper = new Attachment(
                PaperKind.LETTER,
                came.sha256(),
                NumberedLetters.fileName(number),
                "application/pdf",
                came.size(),
                1,
                occasion.at());
        List<Attachment> papers =
                good.rewritten() ? List.of(NumberedLetters.unsigned(number, sent, occasion), paper) : List.of(paper);
        Decision decision = new RecordSignature(letter).on(dossier.withAttachments(papers), occasion);
        if (decision instanceof Moved moved) {
            desk.save(dossier, moved);
            if (good.rewritten()) {
                store.keep(sent);
            } else {
                store.drop(sent);
            }
            store.keep(came);
        }
        return decision;
    }

    private static Placement place(SignatureRoom room) {
        return new Placement(room.page(), room.x(), room.y(), room.width(), room.height(), room.pageHeight());
    }

    /** Nothing was signed, that is certain: the number goes back. */
    private Decision undone(Refusal refusal, String detail) {
        transaction.setRollbackOnly();
        return Decision.refused(refusal, refusal == Refusal.PASSPHRASE_WRONG ? "passphrase" : "", detail);
    }

    private static Refusal refusal(SigningAnswer.Reason reason) {
        return switch (reason) {
            case WRONG_PASSPHRASE -> Refusal.PASSPHRASE_WRONG;
            case UNKNOWN_SIGNER -> Refusal.SIGNER_UNKNOWN;
            case BAD_REQUEST -> Refusal.SIGNING_REFUSED;
        };
    }
}
