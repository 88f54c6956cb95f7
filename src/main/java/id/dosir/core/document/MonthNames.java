package id.dosir.core.document;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Months as people write them: in full, short, in old spelling, in English. */
public final class MonthNames {

    private static final Map<String, Month> NAMES = new HashMap<>();

    static {
        String[] names = {
            "januari jan january", "februari feb pebruari peb february", "maret mar mrt march", "april apr",
            "mei may", "juni jun june", "juli jul july", "agustus agu agt ags agust aug august",
            "september sep sept", "oktober okt oct october", "november nov nopember nop", "desember des dec december"
        };
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                NAMES.put(name, Month.of(i + 1));
            }
        }
    }

    private MonthNames() {}

    /** @return the month of that name, in capitals or not; empty when there is none */
    public static Optional<Month> of(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }
}
