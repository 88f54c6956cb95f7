package id.dosir.core.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name without what papers write differently for the same person: titles, capitals, dots and apostrophes. */
public final class PersonName {

    /** Before a name, without dots. */
    private static final Set<String> TITLES_BEFORE = Set.of(
            "prof",
            "dr",
            "drg",
            "drh",
            "dra",
            "drs",
            "ir",
            "h",
            "hj",
            "kh",
            "st",
            "tgk",
            "ust",
            "pdt",
            "ns",
            "apt",
            "sdr",
            "sdri",
            "bpk",
            "bapak",
            "ibu",
            "alm",
            "almh",
            "almarhum",
            "almarhumah");

    /** Behind a name where no comma parts them; longer ones are known by the dot within. */
    private static final Set<String> TITLES_BEHIND = Set.of(
            "se", "sh", "st", "sp", "ss", "si", "skm", "skep", "spd", "ssos", "skom", "sip", "sstp", "mm", "mh", "mt",
            "ma", "mba", "msi", "mpd", "mkes", "map", "ak", "apt", "amd", "phd");

    private static final Pattern DEGREE = Pattern.compile("\\p{L}{1,4}(?:\\.\\s?\\p{L}{1,5})+\\.?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L} -]");

    private PersonName() {}

    /**
     * @param name as printed
     * @return its words in lower case, without titles; empty when nothing is left
     */
    public static String bare(String name) {
        String untitled = name.split(",", 2)[0].strip();
        List<String> words = new ArrayList<>(Arrays.asList(untitled.split("[\\s\\u00a0]+")));
        while (!words.isEmpty() && isBefore(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && isBehind(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return NO_LETTER
                .matcher(String.join(" ", words).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("[ -]+", " ")
                .strip();
    }

    /** @return whether both name the same person, whatever the titles and capitals; one letter makes another name */
    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** {@code Dr.}, {@code H.}, {@code dr.Siti}: a single letter is a title only with its dot. */
    private static boolean isBefore(String word) {
        String plain =
                word.toLowerCase(Locale.ROOT).replace(".", "").replace("(", "").replace(")", "");
        return TITLES_BEFORE.contains(plain) && (plain.length() > 2 || word.endsWith(".") || plain.equals("hj"))
                || plain.isEmpty();
    }

    private static boolean isBehind(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        return DEGREE.matcher(word).matches() || TITLES_BEHIND.contains(plain) && (shouted || word.contains("."));
    }
}
