package id.dosir.worker;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders as offices write them in Word, and the one form that templates know. */
final class WordTokens {

    /** {@code ${name}}, {@code {{name}}}, or the guillemets in which Word shows a merge field. */
    static final Pattern PLACEHOLDER = Pattern.compile(
            "\\$\\{([^${}\\n]{1,80})\\}|\\{\\{([^{}\\n]{1,80})\\}\\}|\u00ab([^\u00ab\u00bb\\n]{1,80})\u00bb");

    private static final Pattern MERGE_FIELD =
            Pattern.compile("\\s*MERGEFIELD\\s+(?:\"([^\"]+)\"|(\\S+)).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private WordTokens() {}

    /** @return the token for a name as it was typed; empty when it can be none */
    static Optional<String> token(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0-]+", "_");
        return NAME.matcher(name).matches() ? Optional.of("${" + name + "}") : Optional.empty();
    }

    /** @return token of a placeholder that was found */
    static Optional<String> token(Matcher found) {
        String name =
                found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
        return token(name);
    }

    /** @return token of a field that merges a value; empty for any other field */
    static Optional<String> ofField(String instruction) {
        Matcher field = MERGE_FIELD.matcher(instruction);
        return field.matches() ? token(field.group(1) != null ? field.group(1) : field.group(2)) : Optional.empty();
    }
}
