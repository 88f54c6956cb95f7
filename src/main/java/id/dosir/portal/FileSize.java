package id.dosir.portal;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.omnifaces.util.Faces;

/** Sizes for people. */
final class FileSize {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private FileSize() {}

    /** @return {@code 55 KB}, {@code 1,4 MB} */
    static String words(long bytes) {
        if (bytes < MEGABYTE) {
            return Math.max(1, Math.round((double) bytes / KILOBYTE)) + " KB";
        }
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Faces.getLocale()))
                        .format((double) bytes / MEGABYTE)
                + " MB";
    }
}
