package id.dosir.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a search, or several in quotation marks.
 *
 * @param text as typed, without the marks
 * @param tokens the same as the index keeps words, never empty
 * @param quoted whether the very words are meant
 * @param needed whether a dossier without it is no hit; a stop word is not
 * @param last whether it may be only the beginning of a word
 */
record Word(String text, List<String> tokens, boolean quoted, boolean needed, boolean last) {

    private static final int LETTERS_WITH_A_TYPO = 5;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$");

    /** @return how a number would be written that this word could be */
    Set<String> numberForms() {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(EDGES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
        forms.add(NumberForms.packed(text));
        forms.remove("");
        return forms;
    }

    /** @return the parts of a number that is written only in part, such as year and sequence; empty when it has one */
    List<String> numberParts() {
        List<String> parts = NumberForms.SIGNS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /** @return whether a name may differ from it by one letter */
    boolean mayHoldTypo() {
        return !quoted
                && tokens.size() == 1
                && tokens.get(0).length() >= LETTERS_WITH_A_TYPO
                && tokens.get(0).chars().allMatch(Character::isLetter);
    }

    /** @return whether words that only begin with it count */
    boolean mayBeBeginning() {
        return last && !quoted && tokens.size() == 1 && tokens.get(0).length() >= SHORTEST_BEGINNING;
    }

    /** @return whether numbers that only begin with it count */
    boolean mayBeginNumber() {
        return last && !quoted && NumberForms.packed(text).length() > SHORTEST_BEGINNING;
    }
}
