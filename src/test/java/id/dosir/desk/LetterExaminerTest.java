package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.routing.Dossiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a line becomes whose letter breaks down every reader. */
class LetterExaminerTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private final OutboxRow row = new OutboxRow("P-2026-0001/9/1", "P-2026-0001", Outbox.EXAMINE, "", START);
    private final LetterExaminer examiner = new LetterExaminer();
    private int examined;
    private Duration waited = Duration.ZERO;

    @BeforeEach
    void put() {
        examiner.clock = Clock.fixed(START, ZoneOffset.UTC);
        examiner.lines = new OutboxLines() {
            @Override
            List<OutboxRow> toExamine(Instant now, int most) {
                return row.doneAt == null ? List.of(row) : List.of();
            }

            @Override
            void failed(long id, String failure, Instant now) {
                OutboxLines.fail(row, failure, now);
                waited = waited.plus(Duration.between(now, row.dueAt));
            }

            @Override
            void givenUp(long id, String failure, Instant now) {
                OutboxLines.giveUp(row, failure, now);
            }
        };
        examiner.dossiers = new Dossiers() {
            @Override
            public Optional<Loaded> find(DossierNumber number) {
                examined++;
                throw new IllegalStateException("the worker died");
            }
        };
    }

    @Test
    void a_letter_that_no_reader_survives_is_given_up_after_a_bounded_number_of_attempts() {
        for (int i = 0; i < 50; i++) {
            examiner.round();
        }
        assertThat(examined).isEqualTo(LetterExaminer.MOST_ATTEMPTS);
        assertThat(row.givenUpAt).isNotNull();
        assertThat(row.failure).isEqualTo("IllegalStateException");
    }

    @Test
    void its_attempts_last_longer_than_a_server_takes_to_start() {
        for (int i = 0; i < LetterExaminer.MOST_ATTEMPTS - 1; i++) {
            examiner.round();
        }
        assertThat(row.givenUpAt).isNull();
        assertThat(waited).isGreaterThan(Duration.ofMinutes(5));
    }
}
