package id.dosir.desk;

import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Raw answers about a certificate as papers of its dossier, so that anybody can check them with tools of his own. */
@ApplicationScoped
class EvidencePapers {

    /** Types and endings of RFC 6960 appendix C, RFC 5280 section 4.2.1.13 and JSON. */
    private static final Map<Source, String> TYPES = Map.of(
            Source.OCSP, "application/ocsp-response",
            Source.CRL, "application/pkix-crl",
            Source.USER_STATUS, "application/json");

    private static final Map<Source, String> ENDINGS =
            Map.of(Source.OCSP, "ors", Source.CRL, "crl", Source.USER_STATUS, "json");

    @Inject
    DocumentStore store;

    /**
     * @param lines newest of each source
     * @param at when they become papers
     * @return a paper for each answer that says something
     */
    List<Attachment> of(List<RevocationLine> lines, Instant at) {
        return lines.stream()
                .filter(line -> line.answer().state() != State.NO_PROOF)
                .map(line -> line.raw().map(raw -> paper(line.answer().source(), raw, at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Attachment paper(Source source, Sha256 raw, Instant at) {
        String name = "jawaban-" + source.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ENDINGS.get(source);
        try {
            return new Attachment(
                    PaperKind.REVOCATION_EVIDENCE, raw, name, TYPES.get(source), Files.size(store.path(raw)), 0, at);
        } catch (IOException e) {
            throw new UncheckedIOException("kept evidence cannot be read", e);
        }
    }
}
