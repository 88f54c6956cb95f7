package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dosir.core.document.LetterKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String USUAL = "{kode}/{urut}/{unit}/{bulanRomawi}/{tahun}";
    private static final Map<LetterKind, String> CODES = Map.of(
            LetterKind.RECOMMENDATION, "000.6.5.2", LetterKind.RETURN, "000.6.5.1", LetterKind.REJECTION, "000.6.5.7");

    private static NumberPattern pattern(String text) {
        return new NumberPattern(text, CODES, "Kominfo", "SE");
    }

    @ParameterizedTest
    @CsvSource({
        "{kode}/{urut}/{unit}/{bulanRomawi}/{tahun}, 000.6.5.2/12/Kominfo/XI/2026",
        "{kode}/{urut:4}/{unit}/{tahun},             000.6.5.2/0012/Kominfo/2026",
        "{urut}/{bulan}.{tahun:2}/{akhiran},         12/11.26/SE",
        "No. {urut} ({unit}) {tahun},                No. 12 (Kominfo) 2026"
    })
    void each_part_is_printed_where_the_pattern_has_it(String text, String printed) {
        assertThat(pattern(text).print(LetterKind.RECOMMENDATION, 12, DAY)).isEqualTo(printed);
    }

    @Test
    void each_kind_of_letter_has_its_own_code() {
        assertThat(pattern(USUAL).print(LetterKind.RETURN, 3, DAY)).startsWith("000.6.5.1/3/");
        assertThat(pattern(USUAL).print(LetterKind.REJECTION, 4, DAY)).startsWith("000.6.5.7/4/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{kode}/{unit}/{tahun}; dosir.letter.number needs {urut} and {tahun}",
                "{kode}/{urut}; dosir.letter.number needs {urut} and {tahun}",
                "{urut}/{tahun}/{hari}; dosir.letter.number has an unknown part: {hari}",
                "{urut}/{tahun:4}; dosir.letter.number has a width where none is possible: {tahun:4}",
                "{urut}/{tahun}/{unit:3}; dosir.letter.number has a width where none is possible: {unit:3}",
                "{urut}/{tahun}/{unit; dosir.letter.number may hold letters",
                "{urut}/{tahun}<b>; dosir.letter.number may hold letters",
                "{urut}{tahun}; dosir.letter.number needs a sign such as /",
                "7{urut}/{tahun}; dosir.letter.number needs a sign such as /",
                "{kode}{urut}/{tahun}; dosir.letter.number needs a sign such as /",
                "{urut}/{tahun}/{unit}/{unit}/{unit}/{unit}/{unit}/{unit}/{unit}/{unit}; dosir.letter.number is longer than 60"
            })
    void a_pattern_that_cannot_serve_ends_the_start_with_a_line_that_names_it(String text, String said) {
        assertThatIllegalArgumentException().isThrownBy(() -> pattern(text)).withMessageStartingWith(said);
    }

    @Test
    void a_code_unit_or_suffix_that_cannot_serve_is_named_by_its_setting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberPattern(USUAL, with(LetterKind.REJECTION, " "), "Kominfo", ""))
                .withMessageStartingWith("dosir.letter.code.rejection is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberPattern(USUAL, with(LetterKind.RETURN, "{kode}"), "Kominfo", ""))
                .withMessageStartingWith("dosir.letter.code.return may hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberPattern(USUAL, CODES, "Kominfo\n", ""))
                .withMessageStartingWith("dosir.letter.unit may hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberPattern(USUAL, CODES, "Kominfo", "$1"))
                .withMessageStartingWith("dosir.letter.suffix may hold");
    }

    private static Map<LetterKind, String> with(LetterKind kind, String code) {
        Map<LetterKind, String> codes = new java.util.EnumMap<>(CODES);
        codes.put(kind, code);
        return codes;
    }

    @Property
    void two_numbers_of_a_year_never_look_the_same(
            @ForAll @IntRange(min = 1, max = 99_999) int one,
            @ForAll @IntRange(min = 1, max = 99_999) int other,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(min = 1, max = 365) int otherDay,
            @ForAll LetterKind kind,
            @ForAll LetterKind otherKind) {
        for (String text :
                new String[] {USUAL, "{urut:4}/{tahun}", "{kode}.{urut}.{bulan}.{tahun:2}", "{unit}-{urut}-{tahun}"}) {
            String first = pattern(text).print(kind, one, LocalDate.ofYearDay(2027, day));
            String second = pattern(text).print(otherKind, other, LocalDate.ofYearDay(2027, otherDay));
            if (one != other) {
                assertThat(first).isNotEqualTo(second);
            }
        }
    }

    @Property
    void month_and_year_are_those_on_the_wall_of_the_office_not_those_of_utc(
            @ForAll @LongRange(min = 0, max = 60L * 24 * 366 * 20) long minutes) {
        Instant at = Instant.parse("2020-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes));
        LocalDate day = at.atZone(WITA).toLocalDate();

        String[] parts = pattern("{urut}/{bulan}/{tahun}")
                .print(LetterKind.RECOMMENDATION, 1, day)
                .split("/");

        LocalDate eightHoursAhead = at.atOffset(ZoneOffset.UTC).plusHours(8).toLocalDate();
        assertThat(parts[1]).isEqualTo(String.format("%02d", eightHoursAhead.getMonthValue()));
        assertThat(parts[2]).isEqualTo(String.valueOf(eightHoursAhead.getYear()));
    }
}
