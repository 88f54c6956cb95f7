package id.dosir.routing;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files under {@code config/} as tests of other packages need them: read by the real readers. */
public final class ShippedConfiguration {

    static final String SOP = "sop/pencabutan-sertifikat-elektronik.yaml";
    static final String HOURS = "jam-kerja.yaml";
    static final String MAILBOX = "pembuatan-email-dinas";
    static final String ISSUANCE = "sop/penerbitan-sertifikat-elektronik.yaml";
    static final String ORGANISATION = "organisasi.yaml";

    private static final Organisation OFFICE = OrganisationReader.read(ORGANISATION, text(ORGANISATION));
    private static final Sop REVOCATION = SopReader.read("pencabutan-sertifikat-elektronik", 1, "sop.yaml", text(SOP));
    private static final WorkCalendar OFFICE_HOURS = OfficeHours.read(HOURS, text(HOURS));

    private ShippedConfiguration() {}

    /** @return the SOP of the regency, version 1 */
    public static Sop sop() {
        return REVOCATION;
    }

    /** @return the SOP of issuing a certificate, version 1 */
    public static Sop issuance() {
        return SopReader.read("penerbitan-sertifikat-elektronik", 1, "sop.yaml", text(ISSUANCE), OFFICE);
    }

    /** @return a SOP as a file of that text would give it; every fault of it fails the test */
    public static Sop sop(String text) {
        return SopReader.read("sop-uji", 1, "sop-uji.yaml", text);
    }

    /** @return an invented SOP with other steps and posts, as its file gives it */
    public static Sop mailbox() {
        return SopReader.read(MAILBOX, 1, MAILBOX + ".yaml", mailboxText());
    }

    static String mailboxText() {
        try (InputStream in = ShippedConfiguration.class.getResourceAsStream("/sop/" + MAILBOX + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the posts of the office */
    public static Organisation organisation() {
        return OFFICE;
    }

    public static WorkCalendar officeHours() {
        return OFFICE_HOURS;
    }

    /** @return the same with the special days of {@code config/kalender} */
    public static WorkCalendar officeWithHolidays() {
        Map<LocalDate, List<Span>> days = new TreeMap<>();
        CalendarFile.read("2026.csv", text("kalender/2026.csv"), 2026)
                .days()
                .forEach(d -> days.put(d.date(), d.hours()));
        return OFFICE_HOURS.withDays(days);
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of("config").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
