package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

    @Property
    void arbitrary_text_never_throws(@ForAll String text) {
        assertThat(Nik.parse(text)).satisfiesAnyOf(nik -> assertThat(nik).isEmpty(), nik -> assertThat(
                        nik.orElseThrow().digits())
                .containsOnlyDigits());
    }

    @Property
    void sixteen_digits_never_throw_whatever_they_say(@ForAll @NumericChars @StringLength(16) String digits) {
        Nik.parse(digits).ifPresent(nik -> assertThat(nik.digits()).isEqualTo(digits));
    }

    @Property
    void masked_shows_four_digits_in_front_and_two_behind_and_none_between(
            @ForAll @NumericChars @StringLength(16) String digits) {
        Nik nik = new Nik(digits);

        assertThat(nik.masked()).matches("\\d{4}\\D{10}\\d{2}").startsWith(digits.substring(0, 4));
        assertThat(nik.masked()).endsWith(digits.substring(14));
        assertThat(nik.toString()).isEqualTo(nik.masked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7101015503900002", "7101 0115 0390 0002", "7101017103900002", "7101012902990001"})
    void men_women_and_leap_days_pass(String text) {
        assertThat(Nik.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001015503900002", "7100015503900002", "7101005503900002", "7101010003900002", "7101014003900002",
                "7101018103900002", "7101017203900002", "7101013102900002", "7101015513900002", "7101015503900000",
                "710101550390000", "71010155039000021", "٧١٠١٠١٥٥٠٣٩٠٠٠٠٢"
            })
    void what_cannot_be_a_nik_is_none(String text) {
        assertThat(Nik.parse(text)).isEmpty();
    }

    @Test
    void a_nik_from_elsewhere_is_no_ground_to_refuse() {
        assertThat(Nik.parse("3273015503900002")).isPresent();
    }

    @Test
    void beside_another_number_only_the_few_digits_are_open_that_part_them() {
        Nik one = new Nik("7101015503900002");

        assertThat(one.maskedBeside(List.of(new Nik("7101015503910002")))).isEqualTo("7101•••••••0••02");
        assertThat(one.maskedBeside(List.of(one))).isEqualTo(one.masked());
        assertThat(one.maskedBeside(List.of(new Nik("7106061704880003")))).isEqualTo(one.masked());
    }

    @Test
    void a_subscriber_in_a_log_line_does_not_give_the_nik_away() {
        Subscriber subscriber = new Subscriber(
                "Siti",
                java.util.Optional.empty(),
                new Nik("7101015503900002"),
                "",
                "Analis",
                "BKPSDM",
                new EmailAddress("siti@bolmongkab.go.id"),
                java.util.Optional.empty(),
                "");

        assertThat(subscriber.toString()).doesNotContain("0155039000").contains("7101••••••••••02");
    }
}
