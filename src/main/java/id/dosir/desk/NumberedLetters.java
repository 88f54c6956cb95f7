package id.dosir.desk;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.LetterSize;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.letters.LetterNumbers;
import id.dosir.letters.MadeLetters;
import id.dosir.letters.MadeLetters.Made;
import id.dosir.letters.Official;
import id.dosir.letters.RecommendationWriter;
import id.dosir.letters.UnfilledTokens;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Writes the letter that gets a number, within the transaction that takes it: whichever way it is signed, it is written once. */
@ApplicationScoped
class NumberedLetters {

    @Inject
    Letters letters;

    @Inject
    LetterNumbers numbers;

    @Inject
    RecommendationWriter writer;

    @Inject
    MadeLetters origins;

    @Inject
    DocumentStore store;

    @Inject
    ZoneId zone;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** What came of it. */
    sealed interface Outcome {

        /** @param pdf with the empty signature field */
        record Written(LetterNumber number, LocalDate date, byte[] pdf) implements Outcome {}

        /** The transaction ends without a trace, and the number goes to the next letter. */
        record Impossible(Decision why) implements Outcome {}
    }

    /**
     * @param dossier awaiting its signature
     * @param official who is going to sign
     */
    Outcome write(Dossier dossier, Official official, Occasion occasion) {
        LocalDate date = occasion.at().atZone(zone).toLocalDate();
        LetterNumber number = numbers.take(dossier.number(), date, occasion.at());
        byte[] pdf;
        try {
            Made made = writer.made(letters.recommendation(
                    dossier,
                    ((Stage.AwaitingSignature) dossier.stage()).text(),
                    Optional.of(number),
                    Optional.of(date),
                    official));
            origins.note(dossier.number(), number, made, occasion.at());
            pdf = made.pdf();
        } catch (UnfilledTokens e) {
            return impossible(Refusal.LETTER_INCOMPLETE, e.getMessage());
        }
        return LetterSize.maySign(pdf.length)
                ? new Outcome.Written(number, date, pdf)
                : impossible(Refusal.LETTER_TOO_LARGE, String.valueOf(pdf.length / 1000));
    }

    private Outcome impossible(Refusal refusal, String detail) {
        transaction.setRollbackOnly();
        return new Outcome.Impossible(Decision.refused(refusal, "", detail));
    }

    /** @return the bytes of a letter on the disk, not kept yet */
    Staged stage(byte[] pdf) {
        try {
            return store.stage(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be written to the disk", e);
        }
    }

    /** Kept only where the signed file does not begin with it: then it need not be kept twice. */
    static Attachment unsigned(LetterNumber number, Staged sent, Occasion occasion) {
        return new Attachment(
                PaperKind.RELEASED_LETTER,
                sent.sha256(),
                fileName(number).replace(".pdf", "-belum-ttd.pdf"),
                "application/pdf",
                sent.size(),
                1,
                occasion.at());
    }

    static String fileName(LetterNumber number) {
        return "Surat-Rekomendasi-" + number.printed().replaceAll("[^A-Za-z0-9.]+", "-") + ".pdf";
    }
}
