package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTest {

    private static List<String> faults(String text) {
        return catchThrowableOfType(ConfigurationFault.class, () -> OfficeHours.read("jam.yaml", text))
                .faults();
    }

    @Test
    void the_shipped_hours_are_those_of_perpres_21_of_2023_in_wita() {
        WorkCalendar hours = ShippedConfiguration.officeHours();

        assertThat(hours.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(hours.hours()).doesNotContainKeys(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(hours.hours().get(DayOfWeek.MONDAY))
                .containsExactly(
                        new Span(LocalTime.of(7, 30), LocalTime.NOON),
                        new Span(LocalTime.of(13, 0), LocalTime.of(16, 0)));
        assertThat(hours.hours().get(DayOfWeek.FRIDAY))
                .containsExactly(
                        new Span(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                        new Span(LocalTime.of(13, 0), LocalTime.of(16, 30)));
    }

    @Test
    void an_unknown_day_zone_and_key_are_named_together() {
        assertThat(
                        faults(
                                "zona: Asia/Kotamobagu\nlibur: tidak\njam:\n  senen: [\"08:00-12:00\"]\n  selasa: [\"08:00-12:00\"]\n"))
                .containsExactlyInAnyOrder(
                        "jam.yaml baris 1: zona waktu \"Asia/Kotamobagu\" tidak dikenal",
                        "jam.yaml baris 2: kunci \"libur\" tidak dikenal",
                        "jam.yaml baris 4: hari \"senen\" tidak dikenal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagi", "08:00", "12:00-08:00", "08:00-25:00", "8-12", ""})
    void hours_of_another_form_are_named_with_their_line(String span) {
        assertThat(faults("zona: Asia/Makassar\njam:\n  senin: [\"" + span + "\"]\n"))
                .containsExactly("jam.yaml baris 3: jam harus seperti \"07:30-12:00\"");
    }

    @Test
    void spans_that_overlap_are_refused() {
        assertThat(faults("zona: Asia/Makassar\njam:\n  senin:\n    - \"08:00-12:00\"\n    - \"11:00-16:00\"\n"))
                .containsExactly("jam.yaml baris 5: jam bertumpang tindih");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zona: Asia/Makassar\n",
                "zona: Asia/Makassar\njam: {}\n",
                "zona: Asia/Makassar\njam:\n  senin: []\n"
            })
    void an_office_that_never_opens_is_refused(String text) {
        assertThat(faults(text)).containsExactly("jam.yaml baris 1: tidak ada hari kerja");
    }

    @Test
    void a_day_written_twice_is_refused() {
        assertThat(faults("zona: Asia/Makassar\njam:\n  senin: [\"08:00-12:00\"]\n  senin: [\"13:00-16:00\"]\n"))
                .containsExactly("jam.yaml baris 4: kunci \"senin\" tertulis dua kali");
    }

    private static final String WEEK = "zona: Asia/Makassar\njam:\n  senin: [\"08:00-12:00\"]\n";

    @Test
    void a_period_has_hours_of_its_own() {
        WorkCalendar hours = OfficeHours.read(
                "jam.yaml",
                WEEK
                        + "masa:\n  - nama: Ramadan\n    dari: 2026-02-18\n    sampai: 2026-03-19\n    jam:\n      senin: [\"09:00-11:00\"]\n");

        assertThat(hours.on(LocalDate.of(2026, 2, 23)))
                .containsExactly(new Span(LocalTime.of(9, 0), LocalTime.of(11, 0)));
        assertThat(hours.on(LocalDate.of(2026, 3, 23))).containsExactly(new Span(LocalTime.of(8, 0), LocalTime.NOON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-19|2026-02-18|jam.yaml baris 5: masa \"R\" terbalik, atau lebih dari setahun",
                "2026-02-18|2028-03-19|jam.yaml baris 5: masa \"R\" terbalik, atau lebih dari setahun",
                "18 Februari|2026-03-19|jam.yaml baris 6: tanggal harus seperti 2026-02-18"
            })
    void a_period_out_of_order_is_named_with_its_line(String from, String until, String fault) {
        assertThat(faults(WEEK + "masa:\n  - nama: R\n    dari: " + from + "\n    sampai: " + until
                        + "\n    jam:\n      senin: [\"09:00-11:00\"]\n"))
                .containsExactly(fault);
    }

    @Test
    void days_are_counted_as_working_or_calendar_days_and_in_no_other_way() {
        assertThat(faults(WEEK + "hari: libur\n"))
                .containsExactly("jam.yaml baris 4: \"hari\" harus kerja atau kalender");
    }
}
