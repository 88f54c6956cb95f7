package id.dosir.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CountersIT extends Installed {

    private static final int THREADS = 8;
    private static final int EACH = 15;

    @Inject
    Counters counters;

    @Inject
    NumberBook book;

    @Inject
    OneTransaction transaction;

    @Test
    void numbers_that_are_taken_at_once_have_no_gap_and_no_twin() throws Exception {
        List<Long> taken = atOnce(() -> {
            book.ensure("uji-sekaligus");
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                mine.add(next("uji-sekaligus", true));
            }
            return mine;
        });

        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, THREADS * EACH).boxed().toList());
    }

    @Test
    void a_rollback_gives_its_number_back() throws Exception {
        book.ensure("uji-batal");
        assertThat(next("uji-batal", true)).isEqualTo(1);
        assertThat(next("uji-batal", false)).isEqualTo(2);
        assertThat(next("uji-batal", true)).isEqualTo(2);
    }

    @Test
    void a_transaction_that_takes_several_gets_them_one_after_the_other() throws Exception {
        book.ensure("uji-beberapa");
        transaction.of(() -> {
            assertThat(counters.next("uji-beberapa")).isEqualTo(1);
            assertThat(counters.next("uji-beberapa")).isEqualTo(2);
            assertThat(counters.next("uji-beberapa")).isEqualTo(3);
        });
        assertThat(counters.last("uji-beberapa")).isEqualTo(3);
    }

    /** Many counters, because H2 by itself gives a number twice only in some of a hundred (decision 0017). */
    @Test
    void rollbacks_among_others_leave_no_gap_and_no_twin() throws Exception {
        for (int i = 0; i < 100; i++) {
            rollbacksAmongOthers("uji-campur-" + i);
        }
    }

    private void rollbacksAmongOthers(String counter) throws Exception {
        List<Long> taken = atOnce(() -> {
            book.ensure(counter);
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                boolean keeps = i % 3 != 0;
                long number = next(counter, keeps);
                if (keeps) {
                    mine.add(number);
                }
            }
            return mine;
        });

        assertThat(taken)
                .as(counter)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, taken.size()).boxed().toList());
    }

    private long next(String counter, boolean keeps) throws Exception {
        Callable<Long> next = () -> counters.next(counter);
        return keeps ? transaction.yielding(next) : transaction.undone(next);
    }

    private static List<Long> atOnce(Callable<List<Long>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            List<Future<List<Long>>> all = threads.invokeAll(IntStream.range(0, THREADS)
                    .<Callable<List<Long>>>mapToObj(i -> () -> {
                        Thread.currentThread().setContextClassLoader(loader);
                        return work.call();
                    })
                    .toList());
            List<Long> numbers = new ArrayList<>();
            for (Future<List<Long>> one : all) {
                numbers.addAll(one.get());
            }
            return numbers;
        } finally {
            threads.shutdown();
        }
    }
}
