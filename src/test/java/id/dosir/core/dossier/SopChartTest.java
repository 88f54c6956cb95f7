package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.SopChart.Arrow;
import id.dosir.core.dossier.SopChart.Row;
import id.dosir.core.dossier.SopChart.Shape;
import id.dosir.core.dossier.SopChart.Sheet;
import id.dosir.core.dossier.SopChart.Symbol;
import id.dosir.core.dossier.SopChart.Way;
import id.dosir.routing.ShippedConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SopChartTest {

    private static final SopChart REVOCATION = SopChart.of(ShippedConfiguration.sop());
    private static final SopChart ISSUANCE = SopChart.of(ShippedConfiguration.issuance());

    private static List<Symbol> symbols(Sheet sheet, int row) {
        return sheet.rows().get(row).symbols();
    }

    @Test
    void columns_stand_in_the_order_of_the_scan() {
        assertThat(REVOCATION.columns())
                .extracting(Post::code)
                .containsExactly("pemohon", "kepala-dinas", "kabid-persandian", "sandiman", "verifikator", "bsre");
    }

    @Test
    void capsules_begin_and_end_and_everything_between_is_a_box() {
        Sheet first = REVOCATION.sheets().get(0);
        Sheet second = REVOCATION.sheets().get(1);

        assertThat(symbols(first, 0)).containsExactly(new Symbol(0, Shape.CAPSULE));
        assertThat(symbols(first, 4)).containsExactly(new Symbol(4, Shape.BOX), new Symbol(1, Shape.BOX));
        assertThat(symbols(second, 2)).containsExactly(new Symbol(0, Shape.CAPSULE));
    }

    @Test
    void pentagons_close_a_page_after_step_six_and_open_the_next() {
        assertThat(REVOCATION.sheets()).hasSize(2);
        assertThat(REVOCATION.sheets().get(0).rows()).hasSize(7).last().satisfies(row -> {
            assertThat(row.step()).isEmpty();
            assertThat(row.symbols()).containsExactly(new Symbol(4, Shape.PENTAGON));
        });
        assertThat(symbols(REVOCATION.sheets().get(1), 0)).containsExactly(new Symbol(4, Shape.PENTAGON));
        assertThat(REVOCATION.sheets().get(1).arrows()).first().isEqualTo(new Arrow(0, 4, 1, 5, Way.ONWARD));
    }

    @Test
    void the_letter_goes_to_the_head_and_back_before_it_goes_on() {
        assertThat(REVOCATION.sheets().get(0).arrows())
                .contains(new Arrow(4, 4, 4, 1, Way.THERE_AND_BACK), new Arrow(4, 4, 5, 4, Way.ONWARD));
    }

    @Test
    void a_step_that_may_send_back_is_a_rhombus() {
        assertThat(symbols(ISSUANCE.sheets().get(1), 2)).containsExactly(new Symbol(4, Shape.RHOMBUS));
    }

    @Test
    void every_step_has_one_row_and_every_row_but_the_last_an_arrow_onward() {
        for (SopChart chart : List.of(REVOCATION, ISSUANCE)) {
            assertThat(chart.sheets().stream().flatMap(s -> s.rows().stream()).flatMap(row -> row.step().stream()))
                    .extracting(SopStep::number)
                    .doesNotHaveDuplicates()
                    .isSorted();
            for (Sheet sheet : chart.sheets()) {
                assertThat(sheet.arrows())
                        .filteredOn(a -> a.way() == Way.ONWARD)
                        .extracting(Arrow::fromRow)
                        .containsExactlyElementsOf(rows(sheet));
            }
        }
    }

    private static List<Integer> rows(Sheet sheet) {
        return java.util.stream.IntStream.range(0, sheet.rows().size() - 1)
                .boxed()
                .toList();
    }

    @Test
    void arrows_begin_and_end_at_symbols() {
        for (SopChart chart : List.of(REVOCATION, ISSUANCE)) {
            for (Sheet sheet : chart.sheets()) {
                assertThat(sheet.arrows()).allSatisfy(arrow -> {
                    Row from = sheet.rows().get(arrow.fromRow());
                    Row to = sheet.rows().get(arrow.toRow());
                    assertThat(from.has(arrow.fromColumn()) && to.has(arrow.toColumn()))
                            .isTrue();
                });
            }
        }
    }
}
