package id.dosir.core.oldregister;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name that was typed in capitals, as it is written otherwise; its degrees in their usual form. Any other stays as it is. */
final class OldName {

    private static final Map<String, String> DEGREES = Stream.of(
                    "S.Sos",
                    "S.Pd",
                    "S.Pd.I",
                    "S.Kom",
                    "S.Si",
                    "S.IP",
                    "S.STP",
                    "S.Ag",
                    "S.Hut",
                    "S.Pi",
                    "S.Pt",
                    "S.Kep",
                    "S.Farm",
                    "S.Tr",
                    "S.Ked",
                    "S.Gz",
                    "S.AP",
                    "S.An",
                    "S.Psi",
                    "S.Hum",
                    "M.Si",
                    "M.Pd",
                    "M.Kom",
                    "M.AP",
                    "M.Kes",
                    "M.Hum",
                    "M.Ec.Dev",
                    "M.Sc",
                    "M.Ak",
                    "M.Ag",
                    "A.Md",
                    "A.Md.Keb",
                    "A.Md.Kep",
                    "A.Ma",
                    "A.Ma.Pd",
                    "Ak",
                    "Apt",
                    "Ns",
                    "Ph.D",
                    "Dr",
                    "S.Tr.Keb",
                    "S.Tr.IP",
                    "M.Tr.IP",
                    "S.K.M",
                    "Sp.A",
                    "Sp.B",
                    "Sp.OG",
                    "Sp.PD")
            .collect(Collectors.toMap(degree -> degree.toUpperCase(Locale.ROOT), Function.identity()));

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

    private OldName() {}

    /** @param name with even blanks */
    static String of(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        String[] parts = name.split(",", 2);
        String upright = WORD.matcher(parts[0]).replaceAll(word -> Matcher.quoteReplacement(upright(word.group())));
        return parts.length == 1 ? upright : upright + "," + degrees(parts[1]);
    }

    private static String upright(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String degrees(String list) {
        return Arrays.stream(list.split(",", -1)).map(OldName::degree).collect(Collectors.joining(","));
    }

    private static String degree(String degree) {
        String bare = degree.strip().replaceFirst("\\.$", "");
        String usual = DEGREES.get(bare);
        return usual == null ? degree : degree.replace(bare, usual);
    }
}
