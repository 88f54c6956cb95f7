package id.dosir.archive;

import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a search, or several in quotation marks.
 *
 * @param text as typed, without the marks
 * @param tokens the same as the index keeps words, never empty
 * @param period the time that it names, if it does; a date may be a number as well
 * @param quoted whether the very words are meant
 * @param needed whether a dossier without it is no hit; a stop word is not, nor a title beside a name
 * @param last whether it may be only the beginning of a word
 */
record Word(String text, List<String> tokens, Optional<Period> period, boolean quoted, boolean needed, boolean last) {

    private static final int LETTERS_WITH_A_TYPO = 4;
    private static final int LETTERS_WITH_TWO = 8;
    private static final int SHORTEST_BEGINNING = 2;

    /** A serial in pairs has 59 characters, a letter number hardly more. */
    private static final int LONGEST_NUMBER = 100;

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$");

    /** @return how a number would be written that this word could be; none when it is too long for one */
    Set<String> numberForms() {
        Set<String> forms = new LinkedHashSet<>();
        if (text.length() > LONGEST_NUMBER) {
            return forms;
        }
        forms.add(EDGES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
        forms.add(NumberForms.packed(text));
        forms.remove("");
        return forms;
    }

    /** @return the parts of a number that is written only in part, such as year and sequence; empty when it has one */
    List<String> numberParts() {
        if (text.length() > LONGEST_NUMBER) {
            return List.of();
        }
        List<String> parts = NumberForms.SIGNS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /** @return by how many letters a name may differ from it, 0 to 2 */
    int typos() {
        boolean oneWord = !quoted
                && period.isEmpty()
                && tokens.size() == 1
                && tokens.get(0).chars().allMatch(Character::isLetter);
        int letters = oneWord ? tokens.get(0).length() : 0;
        return letters >= LETTERS_WITH_TWO ? 2 : letters >= LETTERS_WITH_A_TYPO ? 1 : 0;
    }

    /** @return how it sounds as a name; empty when it is none, or the very word is meant */
    List<String> sounds() {
        List<String> sounds = new ArrayList<>();
        if (!quoted && period.isEmpty()) {
            tokens.forEach(token -> sounds.addAll(NameSounds.of(token)));
        }
        return sounds;
    }

    /** @return the NIK that it could be */
    Optional<Nik> nik() {
        return Nik.isOne(text) ? Optional.of(new Nik(text)) : Optional.empty();
    }

    /** @return whether it names a time and nothing else: a month has a name, a year may be a number */
    boolean onlyPeriod() {
        return period.isPresent() && text.chars().anyMatch(Character::isLetter);
    }

    /** @return whether words that only begin with it count */
    boolean mayBeBeginning() {
        return last
                && !quoted
                && !onlyPeriod()
                && tokens.size() == 1
                && tokens.get(0).length() >= SHORTEST_BEGINNING;
    }

    /** @return whether numbers that only begin with it count */
    boolean mayBeginNumber() {
        return last && !quoted && !onlyPeriod() && NumberForms.packed(text).length() > SHORTEST_BEGINNING;
    }

    /** @return whether more could be found by a beginning or in spite of a typo; a whole NIP begins nothing */
    boolean reachesFurther() {
        return needed
                && Nip.parse(NumberForms.packed(text)).isEmpty()
                && (mayBeBeginning() || mayBeginNumber() || typos() > 0);
    }
}
