package id.dosir.bsre;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a service says, made fit for a log: numbers as long as a NIK masked, secrets cut out, one line, short. */
final class ServiceText {

    private static final int LONGEST = 400;
    private static final int MOST_READ = 16_384;
    private static final Pattern NIK = Pattern.compile("(?<![0-9])([0-9]{4})[0-9]{12}(?![0-9])");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    private ServiceText() {}

    /**
     * @param raw bytes of an answer
     * @param secrets what must not remain, such as a passphrase that the service repeats
     */
    static String masked(byte[] raw, CharSequence... secrets) {
        return masked(new String(raw, 0, Math.min(raw.length, MOST_READ), StandardCharsets.UTF_8), secrets);
    }

    static String masked(String raw, CharSequence... secrets) {
        String text = raw;
        for (CharSequence secret : secrets) {
            if (!secret.isEmpty()) {
                text = text.replace(secret, "***");
            }
        }
        text = NIK.matcher(text).replaceAll("$1************");
        text = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
