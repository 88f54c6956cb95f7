package id.dosir.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Indonesian names have in common that are one name to the ear: spellings of before 1972 (oe, dj, tj, j, sj, nj, ch),
 * doubled letters, v and f, and the many ways to write or shorten Muhammad and Abdul. Rather two names too many alike than
 * one too few: whoever was typed to the letter still comes first.
 */
final class NameSounds {

    private static final Pattern DOTS = Pattern.compile("[.’'`]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    /** Moh., Moch., Muh., Mohamad, Muchammad, Mukhamad, Muhammed, and their beginnings; M. and Md. */
    private static final Pattern MUHAMMAD =
            Pattern.compile("m[ou](?:c?h|kh)(?:[ae](?:m{1,2}(?:[ae][dt]?)?)?)?|m|md|mhd|m[ou]hd");

    private static final Pattern ABDUL = Pattern.compile("abd|abdul|abdoel|abdool");

    /** Degrees with their dots, and what people write without. */
    private static final Pattern DEGREE =
            Pattern.compile("[smad]\\.[a-z]{1,4}(?:\\.[a-z]{1,5})*\\.?|ph\\.d\\.?|a\\.md\\.?[a-z.]*");

    private static final Set<String> TITLES = Set.of(
            "dr", "drs", "dra", "drg", "drh", "ir", "h", "hj", "kh", "prof", "apt", "ns", "st", "mt", "sh", "mh", "se",
            "mm", "skom", "mkom", "msi", "ssi", "spd", "mpd", "sip", "mip", "sap", "map", "ssos", "msos", "skm", "mkes",
            "skep", "sag", "mag", "spt", "sstp", "amd", "phd", "msc", "mph", "sst", "stp", "shut", "spi", "amk");

    /** In this order: what one makes, the next may need. */
    private static final String[][] RULES = {
        {"oe", "u"},
        {"dj", "j"},
        {"tj", "c"},
        {"nj", "ny"},
        {"[sc]j|sy", "s"},
        {"dz", "z"},
        {"dh|dd", "d"},
        {"th", "t"},
        {"bh", "b"},
        {"gh", "g"},
        {"ph|v", "f"},
        {"q", "k"},
        {"x", "ks"},
        {"[ck]h", "h"},
        {"(?:ie|y|ij)$", "i"},
        {"j", "y"},
        {"(.)\\1+", "$1"},
        {"(?<=[a-z]{3}[aeiou])h$", ""},
    };

    private static final Pattern[] FROM = new Pattern[RULES.length];

    static {
        for (int i = 0; i < RULES.length; i++) {
            FROM[i] = Pattern.compile(RULES[i][0]);
        }
    }

    private NameSounds() {}

    /** @return whether the word is a title or degree: people leave them out, or write them in another way */
    static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return DEGREE.matcher(lower).matches()
                || TITLES.contains(NO_LETTER.matcher(lower).replaceAll(""));
    }

    /**
     * @param word in small letters of ASCII, as the index keeps words; with dots it may be several
     * @return its sounds in order; none of a title, or of what is no name
     */
    static List<String> of(String word) {
        List<String> sounds = new ArrayList<>();
        if (!isTitle(word) && word.chars().noneMatch(Character::isDigit)) {
            for (String part : DOTS.split(word.replaceAll("[’'`]", ""))) {
                String letters = NO_LETTER.matcher(part).replaceAll("");
                if (!letters.isEmpty()) {
                    sounds.add(sound(letters));
                }
            }
        }
        return sounds;
    }

    private static String sound(String letters) {
        if (MUHAMMAD.matcher(letters).matches()) {
            return "muhamad";
        }
        if (ABDUL.matcher(letters).matches()) {
            return "abdul";
        }
        String sound = letters;
        for (int i = 0; i < RULES.length; i++) {
            sound = FROM[i].matcher(sound).replaceAll(RULES[i][1]);
        }
        return sound;
    }
}
