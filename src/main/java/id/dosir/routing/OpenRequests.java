package id.dosir.routing;

import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Requests that are open about one person. */
@ApplicationScoped
@Transactional
public class OpenRequests {

    private static final List<Stage.Name> OPEN =
            Arrays.stream(Stage.Name.values()).filter(stage -> !stage.closed()).toList();

    /** More than anybody has; the first are enough to say so. */
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    /**
     * @param nik of the holder, where known
     * @param nip of the holder, where known
     * @return numbers of open dossiers about him, in their order
     */
    public List<DossierNumber> of(Optional<Nik> nik, Optional<Nip> nip) {
        // two questions, since a database asks its indexes for one column each
        TreeSet<String> numbers = new TreeSet<>();
        nik.ifPresent(number -> numbers.addAll(by("nik", number.digits())));
        nip.ifPresent(number -> numbers.addAll(by("nip", number.digits())));
        return numbers.stream().map(DossierNumber::new).toList();
    }

    private List<String> by(String column, String digits) {
        return em.createQuery(
                        "select d.number from DossierRow d where d.application." + column
                                + " = :digits and d.at.stage in :open and d.destroyedAt is null order by d.number",
                        String.class)
                .setParameter("digits", digits)
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }
}
