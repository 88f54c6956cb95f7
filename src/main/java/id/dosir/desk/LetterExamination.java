package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Evidence;
import id.dosir.core.document.SignatureReport.Signature;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.letters.RecommendationWriter;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.reading.Readers;
import id.dosir.signing.ExpectedSigner;
import id.dosir.signing.SignatureCheck;
import id.dosir.signing.Verdict;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Looks at a signed letter once more, from nothing but its file, and writes down what it finds. */
@ApplicationScoped
class LetterExamination {

    private static final int LONGEST_CHAIN = 1000;

    @Inject
    Readers readers;

    @Inject
    DocumentStore store;

    @Inject
    Home home;

    @Inject
    People people;

    @Inject
    LetterChecks checks;

    @Inject
    Clock clock;

    /**
     * Checks the signature.
     *
     * @param by who asks; empty after a signing
     * @throws id.dosir.reading.NoVerdictException when no worker could look at it
     */
    void checkSignature(Dossier dossier, SignedLetter letter, Optional<Actor> by) {
        Path detailed = scratch(".xml.gz");
        try {
            SignatureReport report = readers.signatures(store.path(letter.signed()), detailed);
            checks.add(row(dossier, letter, report, by), Files.readAllBytes(detailed));
        } catch (IOException e) {
            throw new UncheckedIOException("a report cannot be read", e);
        } finally {
            delete(detailed);
        }
    }

    /** Checks the file against the standards that letters promise. */
    void checkStandards(Dossier dossier, SignedLetter letter) {
        checks.keep(dossier.number(), letter.signed(), readers.standards(store.path(letter.signed())), clock.instant());
    }

    private LetterCheckRow row(Dossier dossier, SignedLetter letter, SignatureReport report, Optional<Actor> by) {
        LetterCheckRow row = new LetterCheckRow();
        row.dossier = dossier.number().value();
        row.sha256 = letter.signed().hex();
        row.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.byPerson = by.map(a -> a.id().value()).orElse("");
        row.byName = by.map(Actor::name).orElse("");
        row.indication = LetterCheck.NONE;
        if (report.signatures().isEmpty()) {
            return row;
        }
        Signature signature = report.signatures().get(0);
        row.indication = signature.indication().name();
        row.subIndication = signature.subIndication().orElse("");
        row.signer = signature.signerName();
        row.coversAll =
                signature.otherChanges() == 0 && (signature.coversWholeFile() || signature.extensionChanges() > 0);
        row.ruleBroken = broken(dossier, letter, report);
        if (!report.evidence().isEmpty()) {
            put(report.evidence().get(0), row);
        }
        return row;
    }

    private static void put(Evidence evidence, LetterCheckRow row) {
        row.level = evidence.level();
        row.provenAt = evidence.provenAt().orElse(null);
        row.timeStamped = evidence.timeStamped();
        row.revocation = evidence.revocationKnown();
        row.chainTrusted = evidence.chainTrusted();
        String chain = String.join("\n", evidence.chain());
        row.chain = chain.length() > LONGEST_CHAIN ? chain.substring(0, LONGEST_CHAIN) : chain;
    }

    /** @return the first of the five rules that the file breaks; empty when it breaks none */
    private String broken(Dossier dossier, SignedLetter letter, SignatureReport report) {
        if (letter.way().rewritten()) {
            // our bytes are not in it; it was held against ours by words and look when it came
            return rule(SignatureCheck.accept(report, signer(dossier, report)));
        }
        Path original = scratch(".pdf");
        try {
            Path signed = store.path(letter.signed());
            try (InputStream in = Files.newInputStream(signed)) {
                Files.write(original, in.readNBytes(Math.toIntExact(letter.originalLength())));
            }
            if (!store.hash(original).equals(letter.original())) {
                return Verdict.Rule.ORIGINAL_BYTES_CHANGED.name();
            }
            return rule(SignatureCheck.accept(original, signed, report, signer(dossier, report)));
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        } finally {
            delete(original);
        }
    }

    private static String rule(Verdict verdict) {
        return verdict instanceof Verdict.NotAccepted no ? no.rule().name() : "";
    }

    /** Whoever is not in the office any more, or has no NIK here, is compared with the certificate that was accepted then. */
    private ExpectedSigner signer(Dossier dossier, SignatureReport report) {
        Optional<String> identity = dossier.history().stream()
                .filter(line -> line.act() == ActName.SIGN)
                .reduce((earlier, later) -> later)
                .map(HistoryLine::by)
                .flatMap(id -> people.find(id.value()))
                .flatMap(Person::nik);
        Optional<Sha256> accepted = identity.isPresent()
                ? Optional.empty()
                : Optional.of(report.signatures().get(0).certificateSha256());
        return new ExpectedSigner(RecommendationWriter.SIGNATURE_FIELD, identity, Optional.empty(), accepted);
    }

    private Path scratch(String suffix) {
        try {
            return Files.createTempFile(home.scratch(), "masuk-", suffix);
        } catch (IOException e) {
            throw new UncheckedIOException("no room in the scratch folder", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a scratch file could not be removed", e);
        }
    }
}
