package id.dosir.desk;

import id.dosir.core.document.LetterCode;
import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.dossier.Stage;
import id.dosir.desk.Comparison.Match;
import id.dosir.desk.PublicLetter.Status;
import id.dosir.intake.IntakeSettings;
import id.dosir.reading.Readers;
import id.dosir.routing.SignedLetters;
import id.dosir.routing.SignedLetters.Fact;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import id.dosir.storage.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the office tells everybody: whether a letter is its own and still holds, and whether a file is that letter. Knows
 * no dossier's content and keeps nothing of what it is shown.
 */
@ApplicationScoped
public class PublicDesk {

    /** A number that no dossier has, so that an unknown code costs the same questions as a known one. */
    private static final String NO_DOSSIER = "-";

    /** Visitors leave most of the readers to the office. */
    private static final int READERS_FOR_VISITORS = 1;

    private static final int WAIT_SECONDS = 10;
    private static final int HEAD = 1024;
    private static final Pattern PRINTED_CODE =
            Pattern.compile("VERIFIKASI/((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})", Pattern.CASE_INSENSITIVE);

    @Inject
    LetterProofs proofs;

    @Inject
    SignedLetters letters;

    @Inject
    DocumentStore store;

    @Inject
    Readers readers;

    @Inject
    IntakeSettings limits;

    private final Semaphore seats = new Semaphore(READERS_FOR_VISITORS, true);

    /** A letter and where its bytes are. */
    private record Known(PublicLetter letter, Fact fact) {}

    /** @return largest file that is looked at, in bytes */
    public long mostBytes() {
        return limits.maxBytes();
    }

    /**
     * @param code as typed, or from an address
     * @return empty for anything but the code of a signed letter, whatever the cause
     */
    public Optional<PublicLetter> find(String code) {
        return LetterCode.of(code).flatMap(this::known).map(Known::letter);
    }

    /**
     * Holds a file against a letter, or without a code against all of them.
     *
     * @param code of the letter; anything that is none counts as no code
     * @param in the file, read to its end or to the limit, not closed
     */
    public Comparison compare(String code, InputStream in) throws IOException {
        Optional<Known> expected = LetterCode.of(code).flatMap(this::known);
        Staged staged;
        try {
            staged = store.stage(in, mostBytes());
        } catch (TooLarge e) {
            return Comparison.of(Match.TOO_LARGE);
        }
        try {
            return compare(expected, staged);
        } finally {
            store.drop(staged);
        }
    }

    private Comparison compare(Optional<Known> expected, Staged file) throws IOException {
        Optional<Known> same = letters.signedAs(file.sha256()).flatMap(this::known);
        if (same.isPresent()) {
            return expected.isEmpty() || expected.get().fact().equals(same.get().fact())
                    ? new Comparison(Match.IDENTICAL, same.map(Known::letter))
                    : Comparison.of(Match.OTHER_LETTER);
        }
        if (file.size() == 0) {
            return Comparison.of(Match.EMPTY);
        }
        if (!startsAsPdf(file.file())) {
            return Comparison.of(Match.NOT_PDF);
        }
        Optional<Match> bytes = expected.flatMap(known -> byBytes(known.fact(), file));
        return bytes.map(match -> new Comparison(match, expected.map(Known::letter)))
                .orElseGet(() -> byText(expected, file));
    }

    /** A file that begins with all of our bytes, or ends in the middle of them, needs no reader. */
    private Optional<Match> byBytes(Fact letter, Staged file) {
        if (file.sha256().equals(letter.original())) {
            return Optional.of(Match.UNSIGNED);
        }
        if (!Files.exists(store.path(letter.signed()))) {
            return Optional.empty(); // destroyed at the end of its time: only its hash is known
        }
        try {
            long at = Files.mismatch(store.path(letter.signed()), file.file());
            boolean whole = letter.originalLength() > 0 && at >= letter.originalLength();
            return whole || at == file.size() ? Optional.of(Match.CHANGED) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        }
    }

    private Comparison byText(Optional<Known> expected, Staged file) {
        Optional<ReadingOutcome> outcome = read(file.file());
        if (outcome.isEmpty()) {
            return Comparison.of(Match.BUSY);
        }
        if (outcome.get() instanceof ReadingOutcome.Unreadable none) {
            return Comparison.of(
                    switch (none.cause()) {
                        case LOCKED -> Match.LOCKED;
                        case NO_WORKER -> Match.BUSY;
                        case UNKNOWN_TYPE, EMPTY -> Match.NOT_PDF;
                        default -> Match.BROKEN;
                    });
        }
        String text = squeezed(((ReadingOutcome.Read) outcome.get()).reading());
        Optional<Known> named = named(text);
        if (expected.isEmpty()) {
            return named.map(known -> new Comparison(Match.CHANGED, Optional.of(known.letter())))
                    .orElse(Comparison.of(Match.OTHER_FILE));
        }
        Known letter = expected.get();
        if (named.map(known -> known.fact().equals(letter.fact()))
                .orElseGet(() -> text.contains(squeezed(letter.letter().number())))) {
            return new Comparison(Match.CHANGED, Optional.of(letter.letter()));
        }
        return Comparison.of(Match.OTHER_FILE);
    }

    /** @return the letter whose address is printed in a text */
    private Optional<Known> named(String text) {
        Matcher printed = PRINTED_CODE.matcher(text);
        return printed.find() ? LetterCode.of(printed.group(1)).flatMap(this::known) : Optional.empty();
    }

    private Optional<ReadingOutcome> read(Path file) {
        try {
            if (!seats.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(readers.read(file));
        } finally {
            seats.release();
        }
    }

    private Optional<Known> known(LetterCode code) {
        Optional<LetterProofRow> row = proofs.find(code);
        Optional<Fact> fact = letters.of(row.map(r -> r.dossier).orElse(NO_DOSSIER));
        return row.flatMap(r -> fact.map(f -> known(r, f)));
    }

    private Optional<Known> known(Fact fact) {
        return proofs.known(fact.dossier(), fact.number())
                .or(() -> proofs.late(fact.dossier(), fact.number()))
                .map(row -> known(row, fact));
    }

    private static Known known(LetterProofRow row, Fact fact) {
        Status status = !row.letter.equals(fact.number())
                ? Status.REPLACED
                : fact.stage() == Stage.Name.WITHDRAWN || fact.stage() == Stage.Name.REJECTED
                        ? Status.WITHDRAWN
                        : Status.IN_FORCE;
        return new Known(
                new PublicLetter(
                        new LetterCode(row.code), row.letter, row.date, row.signerName, row.signerPost, status),
                fact);
    }

    private static boolean startsAsPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private static String squeezed(Reading reading) {
        return squeezed(String.join("", reading.pageTexts()));
    }

    /** Lines are broken anywhere in an address. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
