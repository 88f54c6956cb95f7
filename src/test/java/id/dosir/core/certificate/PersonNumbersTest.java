package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What NIP and NIK say about the same person, whoever it is. */
class PersonNumbersTest {

    @Property
    void a_nip_tells_birth_appointment_and_sex_as_they_were_put_into_it(
            @ForAll("births") LocalDate birth,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll Sex sex,
            @ForAll @IntRange(min = 1, max = 999) int sequence) {
        YearMonth appointed = YearMonth.of(birth.getYear() + 20, month);
        Nip nip = Nip.parse(nip(birth, appointed, sex, sequence)).orElseThrow();
        assertThat(nip.birth()).contains(birth);
        assertThat(nip.appointed()).contains(appointed);
        assertThat(nip.sex()).contains(sex);
        assertThat(Nip.parse(nip.printed())).contains(nip);
    }

    @Property
    void nip_and_nik_of_one_person_agree_in_birth_and_sex(
            @ForAll("births") LocalDate birth,
            @ForAll Sex sex,
            @ForAll @IntRange(min = 110101, max = 949999) int region,
            @ForAll @IntRange(min = 1, max = 9999) int sequence) {
        String digits = region + nikDate(birth, sex) + String.format("%04d", sequence);
        if (digits.startsWith("00", 2) || digits.startsWith("00", 4)) {
            assertThat(Nik.parse(digits)).isEmpty();
            return;
        }
        Nik nik = Nik.parse(digits).orElseThrow();
        assertThat(nik.bornOn(birth)).isTrue();
        assertThat(nik.bornOn(birth.plusDays(1))).isFalse();
        assertThat(nik.bornOn(birth.plusMonths(1))).isFalse();
        assertThat(nik.sex()).isEqualTo(sex);
        assertThat(nik.registeredIn(digits.substring(0, 4))).isTrue();
    }

    @Property
    void a_nip_whose_digits_13_and_14_are_no_month_is_one_all_the_same(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 13, max = 99) int code) {
        String digits = String.format("%s%d%02d1001", compact(birth), birth.getYear() + 20, code);
        assertThat(Nip.parse(digits).orElseThrow().appointed()).isEmpty();
    }

    @Property
    void no_other_text_is_a_number_of_a_person(@ForAll String text) {
        if (!text.matches("[\\d\\s.'\\u00a0-]*")) {
            assertThat(Nip.parse(text)).isEmpty();
            assertThat(Nik.parse(text)).isEmpty();
        }
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1930, 1, 1).toEpochDay(),
                        LocalDate.of(2012, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static String nip(LocalDate birth, YearMonth appointed, Sex sex, int sequence) {
        return String.format(
                "%s%d%02d%s%03d",
                compact(birth), appointed.getYear(), appointed.getMonthValue(), sex.digit(), sequence);
    }

    private static String nikDate(LocalDate birth, Sex sex) {
        int day = birth.getDayOfMonth() + (sex == Sex.WOMAN ? 40 : 0);
        return String.format("%02d%02d%02d", day, birth.getMonthValue(), birth.getYear() % 100);
    }

    private static String compact(LocalDate date) {
        return date.toString().replace("-", "");
    }
}
