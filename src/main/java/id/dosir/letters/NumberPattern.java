package id.dosir.letters;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a letter number is printed (Permendagri 83/2022, art. 3: the classification code is its base).
 *
 * @param pattern with {@code {kode} {urut} {unit} {bulanRomawi} {tahun}}; {@code {urut}} and {@code {tahun}} must be there
 * @param code archive classification code
 * @param unit short name of the office
 */
public record NumberPattern(String pattern, String code, String unit) {

    private static final Pattern TOKEN = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final String[] MONTHS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /** @throws IllegalArgumentException naming the setting */
    public NumberPattern {
        if (!pattern.contains("{urut}") || !pattern.contains("{tahun}")) {
            throw new IllegalArgumentException("dosir.letter.number needs {urut} and {tahun}: " + pattern);
        }
        String longest = print(pattern, code, unit, 99_999, LocalDate.of(2026, 8, 1));
        if (longest.length() > 60) {
            throw new IllegalArgumentException("dosir.letter.number is longer than 60 characters: " + longest);
        }
    }

    /** @return the number as it stands on the letter */
    public String print(int sequence, LocalDate date) {
        return print(pattern, code, unit, sequence, date);
    }

    private static String print(String pattern, String code, String unit, int sequence, LocalDate date) {
        Map<String, String> values = Map.of(
                "kode",
                code,
                "urut",
                String.valueOf(sequence),
                "unit",
                unit,
                "bulanRomawi",
                MONTHS[date.getMonthValue() - 1],
                "tahun",
                String.valueOf(date.getYear()));
        return TOKEN.matcher(pattern).replaceAll(token -> {
            String value = values.get(token.group(1));
            if (value == null) {
                throw new IllegalArgumentException("dosir.letter.number has an unknown part: " + token.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        NumberPattern pattern(
                @ConfigProperty(
                                name = "dosir.letter.number",
                                defaultValue = "{kode}/{urut}/{unit}/{bulanRomawi}/{tahun}")
                        String pattern,
                @ConfigProperty(name = "dosir.letter.code", defaultValue = "000.6.5.2") String code,
                @ConfigProperty(name = "dosir.letter.unit", defaultValue = "Kominfo") String unit) {
            return new NumberPattern(pattern, code, unit);
        }
    }
}
