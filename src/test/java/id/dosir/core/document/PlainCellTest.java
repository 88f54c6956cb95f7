package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0"})
    void a_cell_that_a_spreadsheet_would_calculate_begins_with_an_apostrophe(String cell) {
        assertThat(PlainCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Siti", "198203172006042011", "4A:0F", "a=b", " =1", "7101••••••••••01"})
    void any_other_cell_stays_as_it_is(String cell) {
        assertThat(PlainCell.of(cell)).isEqualTo(cell);
    }
}
