package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.routing.Dossiers;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexKeeperTest {

    private final Queue<Runnable> handedOver = new ArrayDeque<>();
    private final ClosedAtFirst index = new ClosedAtFirst();
    private final IndexKeeper keeper = new IndexKeeper();

    @BeforeEach
    void an_empty_archive() {
        keeper.executor = (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    handedOver.add((Runnable) arguments[0]);
                    return null;
                });
        keeper.index = index;
        keeper.dossiers = new Dossiers() {
            @Override
            public SortedMap<String, Long> versionsAfter(String number, int most) {
                return Collections.emptySortedMap();
            }
        };
        keeper.archive = new OldArchiveRoom() {
            @Override
            public List<OldRegisterEntry> after(long number, int most) {
                return List.of();
            }
        };
    }

    @Test
    void an_index_that_did_not_open_is_opened_again_although_there_is_nothing_to_write() {
        keeper.start();

        handedOver.remove().run();
        assertThat(index.asked).isEqualTo(1);
        assertThat(handedOver).as("the next try").hasSize(1);

        handedOver.remove().run();
        assertThat(index.asked).isEqualTo(2);
        assertThat(handedOver).as("it is open").isEmpty();
    }

    @Test
    void after_the_end_it_is_not_opened_again() {
        keeper.start();
        keeper.stop();

        handedOver.remove().run();

        assertThat(handedOver).isEmpty();
    }

    private static final class ClosedAtFirst extends ArchiveIndex {

        private int asked;

        @Override
        public long count() {
            asked++;
            if (asked == 1) {
                throw new IllegalStateException("the search index cannot be opened");
            }
            return 0;
        }
    }
}
