package id.dosir.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** The one place where acts of retention are written down beside their own tables, in the transaction of the act. */
@ApplicationScoped
class RetentionNotes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param person account
     * @param subject number of the dossier, or code of the destruction
     * @param what names nobody
     */
    @Transactional(TxType.MANDATORY)
    void note(String person, String subject, String what) {
        em.persist(new AccessRow(clock.instant(), person, subject, what));
    }
}
