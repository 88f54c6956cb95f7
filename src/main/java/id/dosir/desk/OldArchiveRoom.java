package id.dosir.desk;

import id.dosir.archive.OldRegister;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.core.dossier.Actor;
import id.dosir.core.oldregister.OldNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where an entry of the old archive is read, by those who work here; that it was read is written down. */
@ApplicationScoped
public class OldArchiveRoom {

    @Inject
    OldRegister register;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    /** @return the entry, or empty when there is none for this person */
    @Transactional
    public Optional<OldRegisterEntry> read(OldNumber number, Actor actor) {
        Optional<OldRegisterEntry> found = Findables.isOfficer(actor) ? register.find(number) : Optional.empty();
        found.ifPresent(entry ->
                em.persist(new AccessRow(clock.instant(), actor.id().value(), number.printed(), "arsip lama")));
        return found;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OldRegisterEntry> some(Collection<OldNumber> numbers) {
        return register.of(numbers);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OldRegisterEntry> after(long number, int most) {
        return register.after(number, most);
    }
}
