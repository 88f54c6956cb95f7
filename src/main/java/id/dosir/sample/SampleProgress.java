package id.dosir.sample;

import id.dosir.storage.Counters;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How far the sample is made, kept in the database: what is made once belongs to whoever plays with it. */
@ApplicationScoped
class SampleProgress {

    private static final String COUNTER = "contoh";

    @Inject
    NumberBook book;

    @Inject
    Counters counters;

    /** @return ordinal of the last plan that reached its goal; 0 at the very first start */
    long reached() {
        book.ensure(COUNTER);
        return counters.last(COUNTER);
    }

    /** Notes that the next plan has reached its goal. */
    @Transactional
    public void step() {
        counters.next(COUNTER);
    }
}
