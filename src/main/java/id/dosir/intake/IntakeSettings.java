package id.dosir.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits on uploads.
 *
 * @param maxMegabytes largest file ({@code dosir.upload.max-megabytes})
 * @param maxFiles most files in one request ({@code dosir.upload.max-files})
 */
public record IntakeSettings(int maxMegabytes, int maxFiles) {

    private static final int MOST_MEGABYTES = 100;

    /**
     * Bytes of the largest form with files that pages and REST let in; what is left beside the largest file is for its other fields.
     * The container's own limit stands in web.xml, which cannot name this one.
     */
    public static final long LARGEST_FORM = (MOST_MEGABYTES + 5) * 1024L * 1024L;

    /** @throws IllegalArgumentException naming the setting */
    public IntakeSettings {
        if (maxMegabytes < 1 || maxMegabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "dosir.upload.max-megabytes must be 1 to " + MOST_MEGABYTES + ": " + maxMegabytes);
        }
        if (maxFiles < 1 || maxFiles > 100) {
            throw new IllegalArgumentException("dosir.upload.max-files must be 1 to 100: " + maxFiles);
        }
    }

    /** @return the size limit in bytes */
    public long maxBytes() {
        return maxMegabytes * 1024L * 1024L;
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        IntakeSettings settings(
                @ConfigProperty(name = "dosir.upload.max-megabytes", defaultValue = "20") int megabytes,
                @ConfigProperty(name = "dosir.upload.max-files", defaultValue = "20") int files) {
            return new IntakeSettings(megabytes, files);
        }
    }
}
