package id.dosir.core.oldregister;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.oldregister.SheetCell.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TWELFTH_OF_MARCH = LocalDate.of(2024, 3, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/3/2024",
                "12-03-2024",
                "12.03.24",
                "12 3 2024",
                "12 Maret 2024",
                "12 mar 2024",
                "12-Mar-24",
                "Selasa, 12 Maret 2024",
                "Jum'at, 12 March 2024",
                "2024-03-12",
                "2024-03-12T00:00",
                "2024/3/12",
                "45363",
                "45363.5"
            })
    void the_day_stands_before_the_month_however_it_is_written(String text) {
        assertThat(OldDate.of(Kind.TEXT, text, TODAY).date()).contains(TWELFTH_OF_MARCH);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2024, DATE_IMPOSSIBLE",
        "30 Februari 2024, DATE_IMPOSSIBLE",
        "31 Nopember 2023, DATE_IMPOSSIBLE",
        "32/1/2024, DATE_IMPOSSIBLE",
        "13/13/2024, DATE_IMPOSSIBLE",
        "3/25/2024, DATE_MONTH_FIRST",
        "2/30/2024, DATE_IMPOSSIBLE",
        "1/1/1999, DATE_FAR",
        "3/3/2026, DATE_FAR",
        "99999, DATE_FAR",
        "12, DATE_FORM",
        "bulan lalu, DATE_FORM",
        "12 Foo 2024, DATE_FORM",
        "#REF!, DATE_FORM"
    })
    void what_is_no_day_is_told_by_its_fault(String text, Fault fault) {
        assertThat(OldDate.of(Kind.TEXT, text, TODAY)).isEqualTo(new OldDate(Optional.empty(), Optional.of(fault)));
    }

    @Test
    void a_number_that_counts_no_days_is_no_date() {
        assertThat(OldDate.of(Kind.NUMBER, "12", TODAY).fault()).contains(Fault.DATE_FORM);
        assertThat(OldDate.of(Kind.NUMBER, "45363", TODAY).date()).contains(TWELFTH_OF_MARCH);
    }
}
