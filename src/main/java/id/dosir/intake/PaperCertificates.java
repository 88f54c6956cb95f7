package id.dosir.intake;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Facts of certificates, kept beside the papers, and papers that wait to be looked at; inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
public class PaperCertificates {

    @PersistenceContext
    EntityManager em;

    /** Asks for a paper that becomes part of a dossier to be looked at; a second time, or for another kind, changes nothing. */
    public void ask(Sha256 paper, PaperKind kind, Instant at) {
        if (kind.equals(PaperKind.CERTIFICATE) && em.find(CertificateRow.class, paper.hex()) == null) {
            em.persist(new CertificateRow(paper, at));
        }
    }

    /** @return papers that nobody looked at yet, those that wait longest first */
    public List<Sha256> waiting(int most) {
        return em
                .createQuery(
                        "select r.sha256 from CertificateRow r where r.readAt is null order by r.askedAt", String.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Sha256::new)
                .toList();
    }

    /** Keeps what was found in a paper that was asked for; of one that is gone by now, nothing. */
    public void keep(Sha256 paper, Optional<CertificateFacts> facts, Instant at) {
        CertificateRow row = em.find(CertificateRow.class, paper.hex());
        if (row != null) {
            row.put(facts, at);
        }
    }

    /** @return what the paper says; empty when it holds no certificate, or nobody looked yet */
    public Optional<CertificateFacts> of(Sha256 paper) {
        return Optional.ofNullable(em.find(CertificateRow.class, paper.hex())).flatMap(CertificateRow::facts);
    }

    /** Takes out what was read from a file that is not there any more. */
    public void remove(Sha256 paper) {
        CertificateRow row = em.find(CertificateRow.class, paper.hex());
        if (row != null) {
            em.remove(row);
        }
    }
}
