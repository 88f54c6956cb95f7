package id.dosir.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes counters before they are needed, outside the transaction that needs them. */
@ApplicationScoped
public class NumberBook {

    @Inject
    Counters counters;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Afterwards the counter exists, whoever made it. */
    public void ensure(String name) {
        if (known.contains(name)) {
            return;
        }
        try {
            counters.make(name);
        } catch (PersistenceException | TransactionalException e) {
            // another transaction made it first; if it did not, the look again says so
            counters.make(name);
        }
        known.add(name);
    }
}
