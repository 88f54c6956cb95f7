package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.act.Act;
import id.dosir.core.act.Reject;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.BulkDesk.Chosen;
import id.dosir.desk.BulkDesk.Outcome;
import id.dosir.desk.BulkDesk.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkDeskTest {

    private final Asked asked = new Asked();
    private final BulkDesk bulk = new BulkDesk();

    {
        bulk.desk = asked;
    }

    @Test
    void each_is_asked_with_the_version_that_was_seen() {
        bulk.perform(List.of(chosen(1, 7), chosen(2, 9)), number -> new Reject("Alasan."), Actors.HEAD);

        assertThat(asked.calls).containsExactly("P-2026-0001@7", "P-2026-0002@9");
    }

    @Test
    void one_that_is_named_twice_counts_once() {
        Result result = bulk.perform(List.of(chosen(1, 7), chosen(1, 8)), number -> new Reject("Alasan."), Actors.HEAD);

        assertThat(result.outcomes()).hasSize(1);
        assertThat(asked.calls).containsExactly("P-2026-0001@7");
    }

    @Test
    void a_faulty_act_is_told_once_and_nothing_is_done() {
        Result result = bulk.perform(List.of(chosen(1, 1), chosen(2, 1)), number -> new Reject(" "), Actors.HEAD);

        assertThat(result.faults()).hasSize(1);
        assertThat(asked.calls).isEmpty();
    }

    @Test
    void what_breaks_in_one_stops_no_other() {
        asked.broken = 2;

        Result result = bulk.perform(
                List.of(chosen(1, 1), chosen(2, 1), chosen(3, 1)), n -> new Reject("Alasan."), Actors.HEAD);

        assertThat(asked.calls).hasSize(3);
        assertThat(result.refused())
                .extracting(outcome -> outcome.number().value())
                .containsExactly("P-2026-0001", "P-2026-0002", "P-2026-0003");
        assertThat(result.outcomes().get(1).decision()).isEmpty();
        assertThat(result.outcomes()).extracting(Outcome::done).containsOnly(false);
    }

    @Test
    void no_more_are_done_than_anybody_looked_at() {
        List<Chosen> many =
                IntStream.rangeClosed(1, 500).mapToObj(i -> chosen(i, 1)).toList();

        bulk.perform(many, number -> new Reject("Alasan."), Actors.HEAD);

        assertThat(asked.calls).hasSize(BulkDesk.MOST);
    }

    private static Chosen chosen(int sequence, long version) {
        return new Chosen(DossierNumber.of(2026, sequence), version);
    }

    /** A desk that only writes down what it is asked, and refuses. */
    private static final class Asked extends Desk {

        private final List<String> calls = new ArrayList<>();
        private int broken;

        @Override
        public Occasion now(Actor actor) {
            return new Occasion(actor, Instant.parse("2026-11-23T02:00:00Z"));
        }

        @Override
        public Decision perform(DossierNumber number, Act act, OptionalLong seen, Actor actor) {
            calls.add(number + "@" + seen.getAsLong());
            if (calls.size() == broken) {
                throw new IllegalStateException("the disk is full");
            }
            return Decision.refused(Refusal.CHANGED_MEANWHILE);
        }
    }
}
