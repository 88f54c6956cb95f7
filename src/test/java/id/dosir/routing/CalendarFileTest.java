package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.clock.SpecialDay;
import id.dosir.core.clock.SpecialDay.Kind;
import id.dosir.routing.CalendarFault.What;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final String HEADER = "tanggal;jenis;nama;jam\n";

    private static CalendarRead csv(String lines) {
        return CalendarFile.read("2027.csv", HEADER + lines, 2027);
    }

    private static CalendarRead ics(String events) {
        return CalendarFile.read(
                "libur.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n", 2027);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    @Test
    void the_shipped_calendar_is_that_of_the_decree_of_three_ministers() {
        CalendarRead read = CalendarFile.read("2026.csv", ShippedConfiguration.text("kalender/2026.csv"), 2026);

        assertThat(read.faults()).isEmpty();
        assertThat(read.days()).filteredOn(d -> d.kind() == Kind.NATIONAL).hasSize(17);
        assertThat(read.days())
                .filteredOn(d -> d.kind() == Kind.JOINT_LEAVE)
                .extracting(d -> d.date().toString().substring(5))
                .containsExactly("02-16", "03-18", "03-20", "03-23", "03-24", "05-15", "05-28", "12-24");
    }

    @Test
    void a_line_of_csv_is_a_day_with_hours_of_its_own_or_none() {
        CalendarRead read =
                csv("2027-05-17;libur-daerah;\"HUT; Kabupaten\";\n\n2027-12-31;Jam khusus;Akhir tahun;07:30-11:00\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.days()).extracting(SpecialDay::name).containsExactly("HUT; Kabupaten", "Akhir tahun");
        assertThat(read.days().get(1).hours()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-13-01;libur-nasional;Salah;|DATE",
                "1 Januari 2027;libur-nasional;Salah;|DATE",
                "2026-01-01;libur-nasional;Tahun lain;|OTHER_YEAR",
                "2027-01-02;libur;Salah;|KIND",
                "2027-01-02;libur-nasional;;|NAME",
                "2027-01-02;libur-nasional|COLUMNS",
                "2027-01-02;jam-khusus;Tanpa jam;|HOURS",
                "2027-01-02;jam-khusus;Jam terbalik;12:00-07:00|HOURS",
                "2027-01-02;jam-khusus;Bertumpang tindih;07:00-12:00 11:00-13:00|HOURS",
                "2027-01-02;libur-nasional;Libur dengan jam;07:00-12:00|HOURS",
                "2027-01-01;cuti-bersama;Dua kali;|TWICE"
            })
    void each_fault_is_named_with_its_line(String line, What what) {
        CalendarRead read = csv("2027-01-01;libur-nasional;Tahun Baru;\n" + line + "\n");

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.what()).isEqualTo(what);
        });
    }

    @Test
    void all_faults_are_named_at_once_in_order() {
        assertThat(csv("x;y;z\n2027-01-01;libur-nasional;Tahun Baru;\n2027-02-30;cuti-bersama;Salah;")
                        .faults())
                .extracting(CalendarFault::line)
                .containsExactly(2, 4);
    }

    @Test
    void files_that_are_no_calendar_are_refused_as_a_whole() {
        assertThat(CalendarFile.read("a.csv", "nama;tanggal;jenis\n", 2027).faults())
                .extracting(CalendarFault::what)
                .containsExactly(What.HEADER);
        assertThat(CalendarFile.read("a.ics", "<html>", 2027).faults())
                .extracting(CalendarFault::what)
                .containsExactly(What.NOT_CALENDAR);
        assertThat(CalendarFile.read("a.xlsx", "PK", 2027).faults())
                .extracting(CalendarFault::what)
                .containsExactly(What.WRONG_TYPE);
        assertThat(CalendarFile.read("a.csv", new byte[] {(byte) 0xC3, 0x28}, 2027)
                        .faults())
                .extracting(CalendarFault::what)
                .containsExactly(What.NOT_UTF8);
        assertThat(CalendarFile.read("a.csv", new byte[CalendarFile.LARGEST + 1], 2027)
                        .faults())
                .extracting(CalendarFault::what)
                .containsExactly(What.TOO_LARGE);
        assertThat(csv("").faults()).extracting(CalendarFault::what).containsExactly(What.EMPTY);
    }

    @Test
    void an_event_is_a_day_or_several_and_other_years_are_left_out() {
        CalendarRead read =
                ics(event("DTSTART;VALUE=DATE:20270309", "DTEND;VALUE=DATE:20270311", "SUMMARY:Idulfitri\\, 1448 H")
                        + event("DTSTART;VALUE=DATE:20270312", "SUMMARY:Cuti Bersama Idul", " fitri")
                        + event("DTSTART;VALUE=DATE:20260101", "SUMMARY:Tahun Baru"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.left()).isEqualTo(1);
        assertThat(read.days())
                .extracting(d -> d.date() + " " + d.kind() + " " + d.name())
                .containsExactly(
                        "2027-03-09 NATIONAL Idulfitri, 1448 H",
                        "2027-03-10 NATIONAL Idulfitri, 1448 H",
                        "2027-03-12 JOINT_LEAVE Cuti Bersama Idulfitri");
    }

    @Test
    void an_event_may_name_its_kind_and_hours() {
        assertThat(ics(event(
                                "DTSTART;VALUE=DATE:20271231",
                                "SUMMARY:Akhir tahun",
                                "CATEGORIES:Jam khusus",
                                "X-DOSIR-JAM:07:30-11:00"))
                        .days())
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.date()).isEqualTo(LocalDate.of(2027, 12, 31));
                    assertThat(day.kind()).isEqualTo(Kind.OWN_HOURS);
                });
    }

    @Test
    void faults_of_events_are_named_with_their_line() {
        assertThat(ics(event("DTSTART;VALUE=DATE:20270231", "SUMMARY:Salah")).faults())
                .containsExactly(new CalendarFault(4, What.DATE, "20270231"));
        assertThat(ics(event("DTSTART:20270102T080000Z", "SUMMARY:Rapat")).faults())
                .containsExactly(new CalendarFault(4, What.DATE, "20270102T080000Z"));
        assertThat(ics(event("DTSTART;VALUE=DATE:20270102", "RRULE:FREQ=SECONDLY", "SUMMARY:Terus"))
                        .faults())
                .containsExactly(new CalendarFault(5, What.REPEATED, ""));
        assertThat(ics(event("DTSTART;VALUE=DATE:20270102", "DTEND;VALUE=DATE:99990102", "SUMMARY:Lama"))
                        .faults())
                .containsExactly(new CalendarFault(5, What.DATE, "99990102"));
        assertThat(ics("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270102\r\n").faults())
                .containsExactly(new CalendarFault(3, What.UNENDED, ""));
    }

    @Property
    void no_text_breaks_the_reader(@ForAll String text) {
        CalendarFile.read("a.csv", HEADER + text, 2027);
        CalendarFile.read("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:" + text + "\nEND:VEVENT", 2027);
    }
}
