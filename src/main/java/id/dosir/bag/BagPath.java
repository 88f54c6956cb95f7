package id.dosir.bag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Paths inside a bag: relative, with slashes, and the same on every machine that may unpack it. */
final class BagPath {

    static final String PAYLOAD = "data/";

    private static final int LONGEST = 250;
    /** Names of devices: a file of that name cannot be made on Windows (RFC 8493, section 6.1.3, asks writers to avoid them). */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private BagPath() {}

    /** @return whether no machine would take it for anything else than a file below the bag's folder */
    static boolean isSafe(String path) {
        if (path.isEmpty() || path.length() > LONGEST || path.startsWith("/") || path.startsWith("~")) {
            return false;
        }
        if (path.chars().anyMatch(c -> Character.isISOControl(c) || "\\:*?\"<>|\ufffd".indexOf(c) >= 0)) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.isBlank() || part.equals(".") || part.equals("..") || part.endsWith(".") || part.endsWith(" ")) {
                return false;
            }
            if (DEVICE.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** @return the same for two paths that some machine holds to be one */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** @return as a manifest writes it (RFC 8493, section 2.1.3) */
    static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String decoded(String path) {
        return path.replaceAll("%0[Dd]", "\r").replaceAll("%0[Aa]", "\n").replace("%25", "%");
    }
}
