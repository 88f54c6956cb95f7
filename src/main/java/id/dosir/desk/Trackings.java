package id.dosir.desk;

import id.dosir.core.document.TrackingCode;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** Gives each dossier the code that its receipt carries. A dossier keeps its code, whatever becomes of it, until it is destroyed. */
@ApplicationScoped
@Transactional
class Trackings {

    /** Place of the public page. */
    static final String PAGE = "lacak";

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    DeskSettings settings;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Makes the code of a dossier that is being filed. */
    @Transactional(TxType.MANDATORY)
    void begin(DossierNumber dossier) {
        made(dossier);
    }

    /** @return the dossier's code; one that was filed before there were codes gets it now */
    TrackingCode code(DossierNumber dossier) {
        return known(dossier).orElseGet(() -> {
            turns.take("lacak/" + dossier.value());
            return known(dossier).orElseGet(() -> made(dossier));
        });
    }

    /** @return address of the page under the code */
    String address(TrackingCode code) {
        return settings.page(PAGE + "/" + code.printed());
    }

    /** @return whose code it is; empty when it is nobody's */
    Optional<DossierNumber> find(TrackingCode code) {
        return Optional.ofNullable(em.find(TrackingRow.class, code.signs())).map(row -> new DossierNumber(row.dossier));
    }

    private TrackingCode made(DossierNumber dossier) {
        TrackingCode code = TrackingCode.drawn(random);
        em.persist(new TrackingRow(code.signs(), dossier.value(), clock.instant()));
        em.flush();
        return code;
    }

    private Optional<TrackingCode> known(DossierNumber dossier) {
        return em.createQuery("select t from TrackingRow t where t.dossier = :dossier", TrackingRow.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .map(row -> new TrackingCode(row.code))
                .findFirst();
    }
}
