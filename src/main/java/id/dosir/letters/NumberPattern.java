package id.dosir.letters;

import id.dosir.core.document.LetterKind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a letter number is printed (Permendagri 83/2022, art. 3: the classification code is its base).
 *
 * @param pattern with {@code {kode} {urut} {unit} {bulan} {bulanRomawi} {tahun} {akhiran}}; {@code {urut}} and {@code {tahun}} must be
 *     there. {@code {urut:4}} fills up with zeros to four digits; {@code {tahun:2}} is the year's last two
 * @param codes archive classification code of each kind of letter
 * @param unit short name of the office
 * @param suffix what else the office writes into its numbers; may be empty
 */
public record NumberPattern(String pattern, Map<LetterKind, String> codes, String unit, String suffix) {

    static final int LONGEST = 60;

    private static final String SETTING = "dosir.letter.number";
    private static final Pattern TOKEN = Pattern.compile("\\{([A-Za-z]+)(?::([1-9]))?\\}");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ./()_-]*");
    /** Next to a digit or another part, 1 and 12 would read as 11 and 2. */
    private static final Pattern STUCK = Pattern.compile("[\\p{L}\\p{N}}]\\{urut|\\{urut(:[1-9])?\\}[\\p{L}\\p{N}{]");

    private static final String[] MONTHS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /** @throws IllegalArgumentException naming the setting */
    public NumberPattern {
        codes = Map.copyOf(new EnumMap<>(codes));
        if (!pattern.contains("{urut") || !pattern.contains("{tahun")) {
            throw fault(SETTING, "needs {urut} and {tahun}", pattern);
        }
        if (!PLAIN.matcher(TOKEN.matcher(pattern).replaceAll("")).matches()) {
            throw fault(SETTING, "may hold letters, digits, space and . / ( ) _ - beside its parts", pattern);
        }
        if (STUCK.matcher(pattern).find()) {
            throw fault(SETTING, "needs a sign such as / on both sides of {urut}", pattern);
        }
        plain("dosir.letter.unit", unit);
        plain("dosir.letter.suffix", suffix);
        for (LetterKind kind : LetterKind.values()) {
            String code = codes.getOrDefault(kind, "");
            plain(setting(kind), code);
            if (code.isBlank() && pattern.contains("{kode}")) {
                throw fault(setting(kind), "is empty, and dosir.letter.number has {kode}", pattern);
            }
            String longest = print(pattern, code, unit, suffix, 99_999, LocalDate.of(2026, 8, 1));
            if (longest.length() > LONGEST) {
                throw fault(SETTING, "is longer than " + LONGEST + " characters", longest);
            }
        }
    }

    /** @return the number as it stands on a letter */
    public String print(LetterKind kind, int sequence, LocalDate date) {
        return print(pattern, codes.get(kind), unit, suffix, sequence, date);
    }

    private static String print(String pattern, String code, String unit, String suffix, int sequence, LocalDate date) {
        return TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(
                        part(token.group(), token.group(1), token.group(2), code, unit, suffix, sequence, date)));
    }

    private static String part(
            String token,
            String name,
            String width,
            String code,
            String unit,
            String suffix,
            int sequence,
            LocalDate date) {
        if (width != null && !name.equals("urut") && !token.equals("{tahun:2}")) {
            throw fault(SETTING, "has a width where none is possible", token);
        }
        return switch (name) {
            case "kode" -> code;
            case "urut" -> width == null ? String.valueOf(sequence) : String.format("%0" + width + "d", sequence);
            case "unit" -> unit;
            case "akhiran" -> suffix;
            case "bulan" -> String.format("%02d", date.getMonthValue());
            case "bulanRomawi" -> MONTHS[date.getMonthValue() - 1];
            case "tahun" -> width == null
                    ? String.valueOf(date.getYear())
                    : String.format("%02d", date.getYear() % 100);
            default -> throw fault(SETTING, "has an unknown part", token);
        };
    }

    private static void plain(String setting, String value) {
        if (!PLAIN.matcher(value).matches()) {
            throw fault(setting, "may hold letters, digits, space and . / ( ) _ -", value);
        }
    }

    private static String setting(LetterKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> "dosir.letter.code";
            case RETURN -> "dosir.letter.code.return";
            case REJECTION -> "dosir.letter.code.rejection";
        };
    }

    private static IllegalArgumentException fault(String setting, String what, String value) {
        return new IllegalArgumentException(setting + " " + what + ": " + value);
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        NumberPattern pattern(
                @ConfigProperty(name = SETTING, defaultValue = "{kode}/{urut}/{unit}/{bulanRomawi}/{tahun}")
                        String pattern,
                @ConfigProperty(name = "dosir.letter.code", defaultValue = "000.6.5.2") String code,
                @ConfigProperty(name = "dosir.letter.code.return") Optional<String> ofReturn,
                @ConfigProperty(name = "dosir.letter.code.rejection") Optional<String> ofRejection,
                @ConfigProperty(name = "dosir.letter.unit", defaultValue = "Kominfo") String unit,
                @ConfigProperty(name = "dosir.letter.suffix") Optional<String> suffix) {
            return new NumberPattern(
                    pattern,
                    Map.of(
                            LetterKind.RECOMMENDATION,
                            code,
                            LetterKind.RETURN,
                            ofReturn.orElse(code),
                            LetterKind.REJECTION,
                            ofRejection.orElse(code)),
                    unit,
                    suffix.orElse(""));
        }
    }
}
