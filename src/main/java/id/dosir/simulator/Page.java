package id.dosir.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page template of this package: {@code ${name}} takes escaped text, {@code $!{name}} takes finished HTML. */
final class Page {

    private static final Pattern TOKEN = Pattern.compile("\\$(!?)\\{([a-z]+)}");

    private final String template;

    /** @param name file beside this class */
    Page(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            this.template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String fill(Map<String, String> values) {
        return TOKEN.matcher(template).replaceAll(token -> {
            String value = values.get(token.group(2));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + token.group(2));
            }
            return Matcher.quoteReplacement(token.group(1).isEmpty() ? escape(value) : value);
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
