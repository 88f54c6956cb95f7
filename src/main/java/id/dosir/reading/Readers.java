package id.dosir.reading;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Conformity;
import id.dosir.core.document.Likeness;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.ReadingOutcome.Unreadable;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.template.WordReading;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files from outside in worker JVMs. A call waits for a free worker and for its answer, so at most three times the
 * limit. A file that killed its worker is not tried again. Usable without a container: make it with its two records, and
 * {@link #close} it.
 */
@ApplicationScoped
public class Readers implements AutoCloseable {

    /** The first pages of the day come before the workers. */
    private static final Duration AFTER_DEPLOYMENT = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final WorkerPool pool;
    private final Path trust;

    /** For the container's proxy. */
    protected Readers() {
        pool = null;
        trust = null;
    }

    @Inject
    public Readers(ReaderSettings settings, WorkerCommand command) {
        pool = new WorkerPool(command, settings.workers(), settings.spare(), settings.limit());
        trust = settings.trust();
    }

    void warm(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        TrustFolder.unconfirmed(trust).forEach(line -> LOG.warn("trust anchor NOT used: {}", line));
        LOG.info(
                "{} confirmed trust anchors in {}", TrustFolder.confirmed(trust).size(), trust);
        pool.warmAfter(AFTER_DEPLOYMENT);
    }

    /** @return what stands in the file, or why it cannot be read; never an exception that the file could cause */
    public ReadingOutcome read(Path file) {
        WorkerAnswer answer = pool.ask(List.of("read", text(file)));
        return answer instanceof WorkerAnswer.Outcome outcome ? outcome.outcome() : wrong(answer);
    }

    /**
     * @param file PDF, JPEG, PNG, DOCX or saved mail
     * @param page counted from 1
     * @return its words in the order of reading; none for a picture, which has to be read by OCR. A docx or mail is page 1, without places:
     *     a line for each paragraph or row of a table. Nothing when there is no such page, or it cannot be read
     */
    public Optional<PageWords> words(Path file, int page) {
        WorkerAnswer answer = pool.ask(List.of("words", text(file), Integer.toString(page)));
        return answer instanceof WorkerAnswer.Words found ? Optional.of(found.words()) : Optional.empty();
    }

    /**
     * Reads a certificate, and proves nothing.
     *
     * @param file an X.509 certificate in DER or PEM, or a PDF: of that, the certificate behind its last signature
     * @return what it says; nothing when there is none, or it cannot be read
     */
    public Optional<CertificateFacts> certificate(Path file) {
        WorkerAnswer answer = pool.ask(List.of("certificate", text(file)));
        return answer instanceof WorkerAnswer.Certificate found ? Optional.of(found.facts()) : Optional.empty();
    }

    /**
     * Writes a picture of one page, as a viewer shows it.
     *
     * @param file PDF, JPEG or PNG
     * @param page counted from 1
     * @param widthPx width in pixels, height follows; pictures are never blown up
     * @param out PNG if its name ends so, else JPEG; not there when a cause is returned
     * @return nothing when the picture is written, else why it is not; UNKNOWN_TYPE for a docx, which has no pages
     */
    public Optional<Cause> picture(Path file, int page, int widthPx, Path out) {
        return written(
                out, List.of("picture", text(file), Integer.toString(page), Integer.toString(widthPx), text(out)));
    }

    /**
     * Writes a copy that a form with a limit takes: its pages as pictures, as good as the limit allows. May take seconds for
     * each page.
     *
     * @param file PDF, JPEG or PNG
     * @param most bytes of the copy
     * @param out a PDF for a PDF, else a JPEG; not there when a cause is returned
     * @return nothing when the copy is written; TOO_LARGE when no readable copy keeps the limit; UNKNOWN_TYPE for a docx
     */
    public Optional<Cause> smallCopy(Path file, long most, Path out) {
        return written(out, List.of("shrink", text(file), Long.toString(most), text(out)));
    }

    /**
     * Writes one page as OCR wants it: upright, grey, at 300 dpi or with the pixels of the photo.
     *
     * @param file PDF, JPEG or PNG
     * @param page counted from 1
     * @param out a PNG; not there when a cause is returned
     * @return nothing when the picture is written
     */
    public Optional<Cause> scan(Path file, int page, Path out) {
        return written(out, List.of("scan", text(file), Integer.toString(page), text(out)));
    }

    /**
     * Writes a copy whose text can be searched: the pages as they are, and over them, unseen, words that OCR found.
     *
     * @param file PDF, JPEG or PNG; stays as it is
     * @param words file with the words of each page, see {@link id.dosir.core.document.PackedWords#join}
     * @param out a PDF; not there when a cause is returned
     * @return nothing when the copy is written
     */
    public Optional<Cause> layer(Path file, Path words, Path out) {
        return written(out, List.of("layer", text(file), text(words), text(out)));
    }

    /**
     * Takes a table apart, for {@link TableFile}.
     *
     * @param file XLSX, or CSV of any encoding and any sign between its cells
     * @param out gets its rows; not there when it is refused
     * @return nothing when the rows are written; UNKNOWN_TYPE with the type in its detail for any other file
     */
    public Optional<Unreadable> table(Path file, Path out) {
        WorkerAnswer answer = pool.ask(List.of("table", text(file), text(out)));
        if (answer instanceof WorkerAnswer.Done) {
            return Optional.empty();
        }
        delete(out);
        return Optional.of(refusal(answer));
    }

    private Optional<Cause> written(Path out, List<String> request) {
        WorkerAnswer answer = pool.ask(request);
        if (answer instanceof WorkerAnswer.Done) {
            return Optional.empty();
        }
        delete(out);
        return Optional.of(refusal(answer).cause());
    }

    private static void delete(Path out) {
        try {
            Files.deleteIfExists(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param pdf a letter that came back
     * @return one entry per signature; empty when a whole PDF was examined and has none. A PDF that was cut off may look
     *     unsigned too: the caller compares the bytes with those that were sent out
     * @throws NoVerdictException when the file was not examined
     */
    public SignatureReport signatures(Path pdf) {
        return examine(pdf, "");
    }

    /**
     * The same, and keeps what the validator has to say in detail.
     *
     * @param detailed file that gets its report, XML in gzip
     */
    public SignatureReport signatures(Path pdf, Path detailed) {
        return examine(pdf, text(detailed));
    }

    /**
     * @param pdf a letter that we made
     * @return for each standard whether it is kept
     * @throws NoVerdictException when the file was not examined
     */
    public List<Conformity> standards(Path pdf) {
        WorkerAnswer answer = pool.ask(List.of("conformity", text(pdf)));
        if (answer instanceof WorkerAnswer.Conforming conforming) {
            return conforming.profiles();
        }
        throw noVerdict(answer);
    }

    private SignatureReport examine(Path pdf, String detailed) {
        String confirmed = String.join(",", TrustFolder.confirmed(trust));
        WorkerAnswer answer = pool.ask(List.of("signatures", text(pdf), text(trust), confirmed, detailed));
        if (answer instanceof WorkerAnswer.Checked checked) {
            return checked.report();
        }
        throw noVerdict(answer);
    }

    /**
     * @param original a letter of our own
     * @param returned what came back instead
     * @return what they have in common
     * @throws NoVerdictException when they were not compared
     */
    public Likeness likeness(Path original, Path returned) {
        WorkerAnswer answer = pool.ask(List.of("compare", text(original), text(returned)));
        if (answer instanceof WorkerAnswer.Compared compared) {
            return compared.likeness();
        }
        throw noVerdict(answer);
    }

    /**
     * @param docx a Word file that is to become a template
     * @return its text in the form of a template, unchecked, and what of the file is not in it; or why there is none
     */
    public WordReading wordDraft(Path docx) {
        WorkerAnswer answer = pool.ask(List.of("template", text(docx)));
        return answer instanceof WorkerAnswer.Drafted drafted
                ? new WordReading.Drafted(drafted.draft())
                : new WordReading.NotDrafted(refusal(answer));
    }

    /** @return confirmed authorities, those below a root first: they are the ones that issue to people */
    public List<X509Certificate> authorities() {
        return TrustFolder.authorities(trust);
    }

    /**
     * Writes a question to an OCSP responder (RFC 6960 section 4.1).
     *
     * @param issuer certificate of the authority, in DER
     * @param nonce that nobody can guess, 16 to 32 octets (RFC 9654)
     * @param out gets the question in DER
     * @throws NoVerdictException when it was not written
     */
    public void ocspQuestion(Path issuer, SerialNumber serial, byte[] nonce, Path out) {
        WorkerAnswer answer = pool.ask(List.of("ocsp-question", text(issuer), hex(serial), hex(nonce), text(out)));
        if (!(answer instanceof WorkerAnswer.Done)) {
            throw noVerdict(answer);
        }
    }

    /**
     * @param nonce that was in the question
     * @param response what came back, whatever it is
     * @return what it says, or why it proves nothing
     * @throws NoVerdictException when it was not examined
     */
    public RevocationAnswer ocsp(Path issuer, SerialNumber serial, byte[] nonce, Path response, Instant askedAt) {
        return revocation(List.of("ocsp", text(issuer), hex(serial), hex(nonce), text(response), askedAt.toString()));
    }

    /**
     * @param list what was fetched as the authority's list (RFC 5280 section 5), whatever it is
     * @return what it says, or why it proves nothing
     * @throws NoVerdictException when it was not examined
     */
    public RevocationAnswer crl(Path issuer, SerialNumber serial, Path list, Instant askedAt) {
        return revocation(List.of("crl", text(issuer), hex(serial), text(list), askedAt.toString()));
    }

    private RevocationAnswer revocation(List<String> request) {
        WorkerAnswer answer = pool.ask(request);
        if (answer instanceof WorkerAnswer.Revocation revocation) {
            return revocation.answer();
        }
        throw noVerdict(answer);
    }

    private static NoVerdictException noVerdict(WorkerAnswer answer) {
        Unreadable refusal = refusal(answer);
        return new NoVerdictException(refusal.cause(), refusal.detail());
    }

    private static String hex(SerialNumber serial) {
        return serial.value().toString(16);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Ends all workers, in the middle of a file if need be. */
    @Override
    @PreDestroy
    public void close() {
        pool.close();
    }

    /** @return done as soon as the next spare worker is warm; empty when there is none */
    CompletableFuture<Optional<ProcessHandle>> nextSpare() {
        return pool.nextSpare();
    }

    List<ProcessHandle> processes() {
        return pool.processes();
    }

    private static Unreadable refusal(WorkerAnswer answer) {
        return answer instanceof WorkerAnswer.Outcome outcome && outcome.outcome() instanceof Unreadable unreadable
                ? unreadable
                : wrong(answer);
    }

    /** A worker that answers something else than asked was taken over or is of another version. */
    private static Unreadable wrong(WorkerAnswer answer) {
        return new Unreadable(
                Cause.BROKEN, "unasked answer " + answer.getClass().getSimpleName());
    }

    private static String text(Path path) {
        return path.toAbsolutePath().toString();
    }
}
