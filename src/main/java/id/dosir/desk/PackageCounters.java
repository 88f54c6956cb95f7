package id.dosir.desk;

import id.dosir.storage.Counters;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps a number that came with a package from being given out once more. */
@ApplicationScoped
class PackageCounters {

    @Inject
    Counters counters;

    @Inject
    NumberBook book;

    /** Brings a counter at least as far as a number, inside the transaction of whoever calls. */
    void reach(String name, long number) {
        book.ensure(name);
        counters.reach(name, number);
    }
}
