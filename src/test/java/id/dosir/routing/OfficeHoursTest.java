package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
