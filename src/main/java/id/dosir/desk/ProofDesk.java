package id.dosir.desk;

import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.core.template.PaperForm;
import id.dosir.desk.LetterProof.Unexamined;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.letters.MadeLetters;
import id.dosir.reading.NoVerdictException;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a signed letter proves, for those who may read its dossier. Asking again and the detailed report are for those who
 * work on it: an applicant sees the outcome.
 */
@ApplicationScoped
public class ProofDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ProofDesk.class);

    @Inject
    Dossiers dossiers;

    @Inject
    LetterProofs proofs;

    @Inject
    LetterChecks checks;

    @Inject
    MadeLetters made;

    @Inject
    TemplateDesk templates;

    @Inject
    LetterExamination examination;

    @Inject
    OutboxLines lines;

    @Inject
    DocumentStore store;

    @Inject
    Journal journal;

    /** @return empty when there is no signed letter that this person may read */
    public Optional<LetterProof> proof(DossierNumber number, Actor actor) {
        return readable(number, actor).flatMap(dossier -> signed(dossier).map(letter -> proof(dossier, letter, actor)));
    }

    /** @return wording of the letter that is signed, or out to be signed; empty when there is none that this person may read */
    public Optional<LetterOrigin> origin(DossierNumber number, Actor actor) {
        return readable(number, actor).filter(ProofDesk::hasLetter).flatMap(dossier -> made.of(number).stream()
                .findFirst()
                .flatMap(origin -> PaperForm.of(origin.template())
                        .map(form -> new LetterOrigin(form, origin.number(), templates.isOpenTo(actor)))));
    }

    private static boolean hasLetter(Dossier dossier) {
        return dossier.stage().signedLetter().isPresent()
                || dossier.stage() instanceof Stage.AwaitingSignature here
                        && here.released().isPresent();
    }

    /** Ink proves nothing that a machine could check. */
    private static Optional<SignedLetter> signed(Dossier dossier) {
        return dossier.stage().signedLetter().filter(letter -> letter.way().electronic());
    }

    private LetterProof proof(Dossier dossier, SignedLetter letter, Actor actor) {
        return new LetterProof(
                proofs.address(dossier).orElseThrow(),
                size(letter),
                checks.of(dossier.number()),
                checks.standards(letter.signed()),
                lines.givenUp(dossier.number(), Outbox.EXAMINE)
                        .map(row -> new Unexamined(row.givenUpAt, row.failure, row.attempts)),
                works(dossier, actor));
    }

    /**
     * Checks the signature now, and writes the outcome below the earlier ones.
     *
     * @return false when nobody could look at it, or this person may not ask
     */
    public boolean recheck(DossierNumber number, Actor actor) {
        Optional<Dossier> dossier = readable(number, actor).filter(d -> works(d, actor));
        Optional<SignedLetter> letter = dossier.flatMap(ProofDesk::signed);
        if (letter.isEmpty()) {
            return false;
        }
        try {
            examination.checkSignature(dossier.get(), letter.get(), Optional.of(actor));
            if (checks.standards(letter.get().signed()).isEmpty()) {
                examination.checkStandards(dossier.get(), letter.get());
            }
            return true;
        } catch (NoVerdictException e) {
            LOG.warn("the letter of {} could not be examined: {}", number, e.getMessage());
            return false;
        }
    }

    /** @return the validator's detailed report of one check, XML in gzip */
    public Optional<byte[]> report(DossierNumber number, long check, Actor actor) {
        Optional<byte[]> report = readable(number, actor)
                .filter(dossier -> works(dossier, actor))
                .flatMap(dossier -> checks.report(number, check));
        Kind kind = report.isPresent() ? Kind.DOWNLOAD : Kind.DENIED;
        journal.noteAlone(new Entry(kind, actor.id().value(), number.value(), "laporan validasi " + check));
        return report;
    }

    private static boolean works(Dossier dossier, Actor actor) {
        return actor.reach().stream().anyMatch(dossier.sop()::givesWorkTo);
    }

    private Optional<Dossier> readable(DossierNumber number, Actor actor) {
        return dossiers.find(number).map(Loaded::dossier).filter(d -> d.mayBeReadBy(actor));
    }

    private long size(SignedLetter letter) {
        try {
            return Files.size(store.path(letter.signed()));
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        }
    }
}
