package id.dosir.desk;

import id.dosir.bsre.CertificateStatus;
import id.dosir.bsre.RevocationPoints;
import id.dosir.bsre.RevocationPoints.NotFetched;
import id.dosir.bsre.UserStatus;
import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.dossier.Dossier;
import id.dosir.reading.NoVerdictException;
import id.dosir.reading.Readers;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks everybody who knows something of a dossier's certificate: BSrE's service, its OCSP responder, its revocation list. */
@ApplicationScoped
class RevocationInquiry {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationInquiry.class);
    private static final int NONCE_BYTES = 32;
    /** The list is fetched once for all that are asked about in a round. */
    private static final Duration LIST_KEPT = Duration.ofMinutes(10);

    private static final String LIST = "bsre.crl";

    @Inject
    CertificateStatus status;

    @Inject
    RevocationPoints points;

    @Inject
    Readers readers;

    @Inject
    Home home;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();
    private Instant listFetched = Instant.MIN;

    /**
     * @param folder that gets the raw answers
     * @return one answer of each source that could be asked; certificate sources only when the serial number is known
     */
    List<Heard> ask(Dossier dossier, Path folder) throws IOException {
        List<Heard> heard = new ArrayList<>();
        heard.add(status(dossier, folder));
        Optional<SerialNumber> serial = dossier.application().serial();
        if (serial.isPresent()) {
            List<Path> authorities = authorities(folder);
            if (points.answers()) {
                heard.add(first(authorities, Source.OCSP, authority -> ocsp(authority, serial.get(), folder)));
            }
            if (points.lists()) {
                heard.add(list(authorities, serial.get()));
            }
        }
        return heard;
    }

    private Heard status(Dossier dossier, Path folder) throws IOException {
        UserStatus told = status.ask(dossier.application().subscriber().nik().digits());
        if (!(told instanceof UserStatus.Told said)) {
            return new Heard(flawed(Source.USER_STATUS, Flaw.UNREACHABLE), "", Optional.empty());
        }
        State state =
                switch (said.state()) {
                    case REVOKE -> State.REVOKED;
                    case ISSUE -> State.GOOD;
                    case SUSPEND -> State.ON_HOLD;
                    default -> State.UNKNOWN;
                };
        RevocationAnswer answer = new RevocationAnswer(
                Source.USER_STATUS,
                state,
                Optional.empty(),
                said.askedAt(),
                Optional.of(said.askedAt()),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                "",
                "");
        return new Heard(
                answer, said.state().name(), Optional.of(Files.writeString(folder.resolve("status.json"), said.raw())));
    }

    /** @return the answer of the first authority that knows the certificate; else of the first */
    private Heard first(List<Path> authorities, Source source, Function<Path, Heard> ask) {
        Heard best = new Heard(flawed(source, Flaw.OTHER_ISSUER), "", Optional.empty());
        for (int i = 0; i < authorities.size(); i++) {
            Heard heard = ask.apply(authorities.get(i));
            State state = heard.answer().state();
            if (state != State.UNKNOWN && state != State.NO_PROOF) {
                return heard;
            }
            best = i == 0 ? heard : best;
        }
        return best;
    }

    private Heard ocsp(Path authority, SerialNumber serial, Path folder) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Path question = folder.resolve("tanya.der");
        Path response = folder.resolve("ocsp-" + authority.getFileName());
        Instant now = clock.instant();
        try {
            readers.ocspQuestion(authority, serial, nonce, question);
            Files.write(response, points.ask(Files.readAllBytes(question)));
            return new Heard(readers.ocsp(authority, serial, nonce, response, now), "", Optional.of(response));
        } catch (NotFetched e) {
            return unfetched(Source.OCSP, e);
        } catch (NoVerdictException e) {
            LOG.warn("an OCSP answer was not examined: {}", e.getMessage());
            return new Heard(flawed(Source.OCSP, Flaw.MALFORMED), "", Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("scratch cannot be written", e);
        }
    }

    private Heard list(List<Path> authorities, SerialNumber serial) throws IOException {
        Path list;
        Instant fetched;
        synchronized (this) {
            try {
                list = list();
                fetched = listFetched;
            } catch (NotFetched e) {
                return unfetched(Source.CRL, e);
            }
        }
        return first(authorities, Source.CRL, authority -> {
            try {
                return new Heard(readers.crl(authority, serial, list, fetched), "", Optional.of(list));
            } catch (NoVerdictException e) {
                LOG.warn("a revocation list was not examined: {}", e.getMessage());
                return new Heard(flawed(Source.CRL, Flaw.MALFORMED), "", Optional.empty());
            }
        });
    }

    private Path list() throws IOException {
        Path kept = home.scratch().resolve(LIST);
        Instant now = clock.instant();
        if (listFetched.isBefore(now.minus(LIST_KEPT)) || listFetched.isAfter(now) || Files.notExists(kept)) {
            Path coming = Files.createTempFile(home.scratch(), "crl", ".der");
            try {
                points.list(coming);
                Files.move(coming, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                listFetched = now;
            } finally {
                Files.deleteIfExists(coming);
            }
        }
        return kept;
    }

    private List<Path> authorities(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (X509Certificate authority : readers.authorities()) {
            try {
                files.add(Files.write(folder.resolve("penerbit-" + files.size() + ".der"), authority.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("a certificate that was read has no encoding", e);
            }
        }
        return files;
    }

    private Heard unfetched(Source source, NotFetched e) {
        LOG.warn("{} gave no answer: {}", source, e.getMessage());
        return new Heard(flawed(source, e.tooLarge() ? Flaw.TOO_LARGE : Flaw.UNREACHABLE), "", Optional.empty());
    }

    private RevocationAnswer flawed(Source source, Flaw flaw) {
        return RevocationAnswer.flawed(source, flaw, clock.instant());
    }
}
