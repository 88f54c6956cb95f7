package id.dosir.routing;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.WorkCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files under {@code config/} as tests of other packages need them: read by the real readers. */
public final class ShippedConfiguration {

    static final String SOP = "sop/pencabutan-sertifikat-elektronik.yaml";
    static final String HOURS = "jam-kerja.yaml";
    static final String ORGANISATION = "organisasi.yaml";

    private static final Sop REVOCATION = SopReader.read("pencabutan-sertifikat-elektronik", 1, "sop.yaml", text(SOP));
    private static final WorkCalendar OFFICE_HOURS = OfficeHours.read(HOURS, text(HOURS));

    private static final Organisation POSTS = OrganisationReader.read(ORGANISATION, text(ORGANISATION));

    private ShippedConfiguration() {}

    /** @return the SOP of the regency, version 1 */
    public static Sop sop() {
        return REVOCATION;
    }

    public static WorkCalendar officeHours() {
        return OFFICE_HOURS;
    }

    /** @return the posts of the office */
    public static Organisation organisation() {
        return POSTS;
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of("config").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
