package id.dosir.desk;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.filing.CertificateStatements;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Proposal;
import id.dosir.intake.PaperCertificates;
import id.dosir.reading.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What certificates among the papers say, before a request is filed and after. */
@ApplicationScoped
public class Certificates {

    @Inject
    Readers readers;

    @Inject
    PaperCertificates kept;

    @Inject
    Clock clock;

    /**
     * A certificate among the papers of a dossier.
     *
     * @param paper that holds it
     * @param facts that it says
     * @param findings worth a second look, against what the dossier says
     */
    public record Shown(Attachment paper, CertificateFacts facts, List<Finding> findings) {}

    /**
     * Reads a paper that is not filed yet; takes a worker, so never on a request that a person waits for.
     *
     * @param kind only the kind for certificates is looked at: a letter may be signed by anybody
     * @param file its bytes
     * @return what it says; empty when it holds no certificate
     */
    Optional<CertificateFacts> read(PaperKind kind, Path file) {
        return kind.equals(PaperKind.CERTIFICATE) ? readers.certificate(file) : Optional.empty();
    }

    /**
     * @param paper token of the paper
     * @param name of the holder, as the form has it
     * @param serial as the form has it
     * @return what is worth a second look
     */
    public List<Finding> findings(String paper, CertificateFacts facts, String name, String serial) {
        List<Proposal> proposals = CertificateStatements.proposals(paper, PaperKind.CERTIFICATE, facts);
        return CertificateStatements.findings(proposals, facts, name, serial, clock.instant());
    }

    /** @return the certificates among the papers of a dossier that the caller may read, as far as they were looked at */
    public List<Shown> of(Dossier dossier) {
        Application stated = dossier.application();
        return dossier.attachments().stream()
                .filter(paper -> paper.kind().equals(PaperKind.CERTIFICATE))
                .flatMap(paper -> kept
                        .of(paper.sha256())
                        .map(facts -> new Shown(
                                paper,
                                facts,
                                findings(
                                        paper.sha256().hex(),
                                        facts,
                                        stated.subscriber().name(),
                                        stated.serial()
                                                .map(SerialNumber::decimal)
                                                .orElse(""))))
                        .stream())
                .toList();
    }
}
