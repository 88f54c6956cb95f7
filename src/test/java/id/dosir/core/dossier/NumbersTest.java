package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @Property
    void a_dossier_number_is_one_and_keeps_its_agenda_number(
            @ForAll @IntRange(min = 2000, max = 9999) int year,
            @ForAll @LongRange(min = 1, max = 9_999_999) long sequence) {
        DossierNumber number = DossierNumber.of(year, sequence);

        assertThat(DossierNumber.isOne(number.value())).isTrue();
        assertThat(Long.parseLong(number.agenda())).isEqualTo(sequence);
        assertThat(number.agenda()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(number.value()).startsWith("P-" + year + "-");
    }

    @Property
    void arbitrary_text_is_asked_before_it_becomes_a_number(@ForAll String text) {
        if (!DossierNumber.isOne(text)) {
            assertThatThrownBy(() -> new DossierNumber(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-2026-0000", "P-2026-147", "p-2026-0147", "P-2026-0147\n", "P-2026-01470000", "../x", ""})
    void what_no_agenda_prints_is_no_dossier_number(String text) {
        assertThat(DossierNumber.isOne(text)).isFalse();
    }

    @Test
    void agendas_begin_at_1() {
        assertThatThrownBy(() -> DossierNumber.of(2026, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DossierNumber.of(2026, 1)).hasToString("P-2026-0001");
    }

    @Test
    void numbers_print_in_latin_digits_whatever_the_server_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(DossierNumber.of(2026, 147)).hasToString("P-2026-0147");
            assertThat(new RegisterNumber(2026, 131)).hasToString("REG 0131/2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_register_begins_at_1() {
        assertThatThrownBy(() -> new RegisterNumber(2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
