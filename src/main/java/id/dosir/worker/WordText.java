package id.dosir.worker;

import id.dosir.core.template.WordDraft.Lost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The text of a paragraph with the look of each letter. Word splits a placeholder over runs as its spelling and its history please;
 * here it is one again, in the look of its first letter.
 */
final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final List<WordLook> looks = new ArrayList<>();

    void add(String more, WordLook look) {
        String line = more.replaceAll("\\s+", " ");
        text.append(line);
        line.chars().forEach(c -> looks.add(look));
    }

    void addBreak() {
        text.append('\n');
        looks.add(WordLook.PLAIN);
    }

    boolean isBlank() {
        return text.toString().replace('\u00a0', ' ').isBlank();
    }

    /** @return XHTML; the text is escaped, so that nothing of it becomes an element */
    String markup(WordLosses losses) {
        joinPlaceholders(losses);
        StringBuilder markup = new StringBuilder();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || !looks.get(at).equals(looks.get(from))) {
                String part = text.substring(from, at);
                // a blank in bold is a blank
                WordLook look =
                        part.isBlank() && !looks.get(from).tags().contains("u") ? WordLook.PLAIN : looks.get(from);
                markup.append(look.opened()).append(escaped(part)).append(look.closed());
                from = at;
            }
        }
        return markup.toString().strip();
    }

    private void joinPlaceholders(WordLosses losses) {
        Matcher found = WordTokens.PLACEHOLDER.matcher(text.toString());
        List<int[]> places = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        while (found.find()) {
            Optional<String> token = WordTokens.token(found);
            if (token.isEmpty()) {
                losses.add(Lost.PLACEHOLDER);
            } else {
                places.add(new int[] {found.start(), found.end()});
                tokens.add(token.get());
            }
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            int from = places.get(i)[0];
            int to = places.get(i)[1];
            WordLook look = looks.get(from);
            text.replace(from, to, tokens.get(i));
            looks.subList(from, to).clear();
            looks.addAll(from, Collections.nCopies(tokens.get(i).length(), look));
        }
    }

    private static String escaped(String part) {
        return part.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&#160;")
                .replace("\n", "<br />");
    }
}
