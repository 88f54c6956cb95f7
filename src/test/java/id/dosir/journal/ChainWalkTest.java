package id.dosir.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.check.Breach;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever one does to a chain, its first broken row is named. */
class ChainWalkTest {

    private static final int LONGEST = 40;

    /** Two places in a chain: {@code first < second <= rows}. */
    record Places(int rows, int first, int second) {}

    @Provide
    Arbitrary<Places> places() {
        return Arbitraries.integers()
                .between(2, LONGEST)
                .flatMap(rows -> Arbitraries.integers().between(1, rows - 1).flatMap(first -> Arbitraries.integers()
                        .between(first + 1, rows)
                        .map(second -> new Places(rows, first, second))));
    }

    /** One column of a row made to say something else. */
    @Provide
    Arbitrary<UnaryOperator<JournalLine>> changes() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12).map(word -> "?" + word);
        return Combinators.combine(Arbitraries.integers().between(0, 8), words).as(ChainWalkTest::change);
    }

    private static UnaryOperator<JournalLine> change(int column, String word) {
        return r -> new JournalLine(
                r.number(),
                column == 0 ? r.micros() + 1 : r.micros(),
                column == 1 ? word : r.person(),
                column == 2 ? word : r.kind(),
                column == 3 ? word : r.subject(),
                column == 4 ? word : r.detail(),
                column == 5 ? r.ordinal() + 1 : r.ordinal(),
                column == 6 ? word : r.seal(),
                column == 7 ? word : r.before(),
                column == 8 ? word : r.hash());
    }

    @Property
    void a_chain_as_it_was_written_holds(@ForAll @IntRange(max = LONGEST) int rows) {
        assertThat(Chain.of(rows).breach()).isEmpty();
    }

    @Property
    void a_row_that_says_something_else_is_named(
            @ForAll("places") Places at, @ForAll("changes") UnaryOperator<JournalLine> change) {
        Chain chain = Chain.of(at.rows());
        chain.rows.replaceAll(row -> row.number() == at.second() ? change.apply(row) : row);

        assertThat(chain.breach()).contains(new Breach(Breach.Kind.ROW_CHANGED, String.valueOf(at.second()), ""));
    }

    @Property
    void a_row_that_was_changed_together_with_its_hash_is_named_by_the_one_behind_it_or_the_head(
            @ForAll("places") Places at) {
        Chain chain = Chain.of(at.rows());
        chain.rows.replaceAll(
                row -> row.number() == at.second() ? Chain.sealed(Chain.detailed(row, "lain"), row.before()) : row);

        assertThat(chain.breach()).contains(new Breach(Breach.Kind.ROW_CHANGED, String.valueOf(at.second()), ""));
    }

    @Property
    void a_row_that_was_taken_out_is_named(@ForAll("places") Places at) {
        Chain chain = Chain.of(at.rows());
        chain.rows.removeIf(row -> row.number() == at.first());

        assertThat(chain.breach()).contains(new Breach(Breach.Kind.ROW_REMOVED, String.valueOf(at.first()), "1"));
    }

    @Property
    void rows_that_were_taken_out_are_named_although_the_later_ones_got_their_numbers(@ForAll("places") Places at) {
        Chain chain = Chain.of(at.rows());
        int gone = at.second() - at.first();
        chain.rows.removeIf(row -> row.number() >= at.first() && row.number() < at.second());
        chain.rows.replaceAll(row -> row.number() >= at.second() ? Chain.numbered(row, row.number() - gone) : row);

        String range = gone == 1 ? String.valueOf(at.first()) : at.first() + "-" + (at.second() - 1);
        assertThat(chain.breach()).contains(new Breach(Breach.Kind.ROW_REMOVED, range, String.valueOf(gone)));
    }

    @Property
    void rows_that_changed_places_are_named(@ForAll("places") Places at) {
        Chain chain = Chain.of(at.rows());
        chain.rows.replaceAll(row -> row.number() == at.first()
                ? Chain.numbered(row, at.second())
                : row.number() == at.second() ? Chain.numbered(row, at.first()) : row);

        assertThat(chain.breach())
                .contains(new Breach(
                        Breach.Kind.ROWS_REORDERED, String.valueOf(at.first()), String.valueOf(at.second())));
    }

    @Property
    void an_end_that_was_cut_off_is_named(@ForAll("places") Places at) {
        Chain chain = Chain.of(at.rows());
        chain.rows.removeIf(row -> row.number() >= at.second());

        int gone = at.rows() - at.second() + 1;
        String range = gone == 1 ? String.valueOf(at.rows()) : at.second() + "-" + at.rows();
        assertThat(chain.breach()).contains(new Breach(Breach.Kind.TAIL_CUT, range, String.valueOf(gone)));
    }

    @Property
    void a_row_that_was_put_in_at_the_end_is_named(@ForAll @IntRange(max = LONGEST) int rows) {
        Chain chain = Chain.of(rows);
        long number = chain.headNumber;
        String hash = chain.headHash;
        chain.add("dari luar");
        chain.headNumber = number;
        chain.headHash = hash;

        assertThat(chain.breach()).contains(new Breach(Breach.Kind.ROW_ADDED, String.valueOf(rows + 1), "1"));
    }
}
