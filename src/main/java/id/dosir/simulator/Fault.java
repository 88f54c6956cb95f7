package id.dosir.simulator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;

/**
 * A switch that makes signing calls fail.
 *
 * @param mode how
 * @param every each n-th signing call fails, counted from the moment the switch was set; 1 is every call
 * @param times how often before it ends by itself; 0 is without end
 * @param delayMillis pause of {@link Mode#DELAY}, in milliseconds
 * @param codeInText whether 2031 and 2011 stand at the end of the error text (with {@code status_code} 400) instead of
 *     in {@code status_code}; both forms were seen
 * @param tagIgnored whether a letter without the tag that it is to be signed at is signed all the same; what the real service
 *     does is not known
 * @param rewrites whether the letter is saved anew before it is signed, instead of being appended to
 */
record Fault(
        Mode mode, int every, int times, long delayMillis, boolean codeInText, boolean tagIgnored, boolean rewrites) {

    static final Fault NONE = new Fault(Mode.NONE, 1, 0, 0, false, false, false);

    /** What goes wrong. */
    enum Mode {
        NONE("none"),
        /** Signs, but answers late. */
        DELAY("delay"),
        SERVER_ERROR("500"),
        BUSY("503"),
        /** 200 that claims to be a PDF and is none. */
        GARBAGE("garbage"),
        /** The same, 100 MB of it. */
        FLOOD("flood"),
        /** 200 with a web page, as proxies give. */
        HTML("html200"),
        /** 200 with an error in JSON. */
        ERROR_WITH_200("error200"),
        /** Hangs up without having signed. */
        CLOSE("close"),
        /** Signs, then hangs up. */
        DROP("drop"),
        /** Signs, then hangs up in the middle of the answer. */
        HALF("half");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        static Mode of(String word) {
            for (Mode mode : values()) {
                if (mode.word.equals(word.toLowerCase(Locale.ROOT))) {
                    return mode;
                }
            }
            throw new IllegalArgumentException("unknown mode");
        }
    }

    Fault {
        if (every < 1 || times < 0 || delayMillis < 0 || delayMillis > 600_000) {
            throw new IllegalArgumentException("every from 1, times from 0, delayMillis 0 to 600000");
        }
    }

    static Fault read(JsonObject json) {
        return new Fault(
                Mode.of(json.getString("mode", "none")),
                json.getInt("every", 1),
                json.getInt("times", 0),
                json.getInt("delayMillis", 0),
                json.getBoolean("codeInText", false),
                json.getBoolean("tagIgnored", false),
                json.getBoolean("rewrites", false));
    }

    JsonObject write() {
        return Json.createObjectBuilder()
                .add("mode", mode.word)
                .add("every", every)
                .add("times", times)
                .add("delayMillis", delayMillis)
                .add("codeInText", codeInText)
                .add("tagIgnored", tagIgnored)
                .add("rewrites", rewrites)
                .build();
    }
}
