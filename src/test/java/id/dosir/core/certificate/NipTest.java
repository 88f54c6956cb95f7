package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @Property
    void arbitrary_text_never_throws(@ForAll String text) {
        Nip.parse(text).ifPresent(nip -> assertThat(nip.digits()).hasSize(18).containsOnlyDigits());
    }

    @Property
    void eighteen_digits_never_throw_and_print_so_that_they_read_back(
            @ForAll @NumericChars @StringLength(18) String digits) {
        Nip.parse(digits).ifPresent(nip -> assertThat(Nip.parse(nip.printed())).contains(nip));
    }

    @Test
    void the_printed_form_groups_birth_appointment_sex_and_sequence() {
        assertThat(Nip.parse("199003152015032004").orElseThrow().printed()).isEqualTo("19900315 201503 2 004");
    }

    @Test
    void a_contract_officers_number_has_no_month_of_appointment_and_passes() {
        assertThat(Nip.parse("199003152023212004")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199002302015032004", "199013152015032004", "199003152015033004", "199003152015032000",
                "19900315201503200", "1990031520150320041", "Siti", ""
            })
    void what_cannot_be_a_nip_is_none(String text) {
        assertThat(Nip.parse(text)).isEmpty();
    }
}
