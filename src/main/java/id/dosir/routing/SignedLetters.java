package id.dosir.routing;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Signed letters without their dossiers: for those who may know of a letter and of nothing else. */
@ApplicationScoped
@Transactional
public class SignedLetters {

    @PersistenceContext
    EntityManager em;

    /**
     * @param dossier where it was written
     * @param stage of that dossier now
     * @param number as printed
     * @param signed name of the signed file
     * @param original name of the file that went to the signing service
     * @param originalLength its length in bytes
     * @param at when it was signed
     */
    public record Fact(
            DossierNumber dossier,
            Stage.Name stage,
            String number,
            Sha256 signed,
            Sha256 original,
            long originalLength,
            Instant at) {}

    /** @return the dossier's signed letter, also when the dossier was withdrawn since */
    public Optional<Fact> of(String dossier) {
        return one("d.number = :key", dossier);
    }

    /** @return the letter whose signed file has this name */
    public Optional<Fact> signedAs(Sha256 file) {
        return one("d.at.letterSigned = :key", file.hex());
    }

    private Optional<Fact> one(String condition, String key) {
        List<DossierRow> rows = em.createQuery(
                        "select d from DossierRow d where d.at.letterSigned is not null and " + condition,
                        DossierRow.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultList();
        return rows.stream().findFirst().map(SignedLetters::fact);
    }

    private static Fact fact(DossierRow row) {
        StageColumns at = row.at;
        return new Fact(
                new DossierNumber(row.number),
                at.stage,
                at.letterNumber,
                new Sha256(at.letterSigned),
                new Sha256(at.letterOriginal),
                at.letterLength,
                at.letterAt);
    }
}
