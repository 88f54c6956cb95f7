package id.dosir.core.document;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What stands under the QR code of a letter and opens its page of proof: 80 random bits, written with Crockford's 32 signs
 * so that it can be typed from paper. It says nothing of the dossier or the person.
 *
 * @param signs 16 of {@code 0-9A-Z} without I, L, O and U
 */
public record LetterCode(String signs) {

    public LetterCode {
        if (!TypedCode.isOne(signs)) {
            throw new IllegalArgumentException("not a code of a letter: " + signs.length() + " signs");
        }
    }

    /**
     * @param typed by a person, or a whole address: case, hyphens and spaces do not matter, and O counts as 0, I and L as 1
     * @return empty when no code of a letter looks like that
     */
    public static Optional<LetterCode> of(String typed) {
        return TypedCode.signs(typed).map(LetterCode::new);
    }

    /** @param random that nobody can foresee */
    public static LetterCode drawn(RandomGenerator random) {
        return new LetterCode(TypedCode.drawn(random));
    }

    /** @return in groups of four, as on paper and in addresses */
    public String printed() {
        return TypedCode.printed(signs);
    }

    @Override
    public String toString() {
        return printed();
    }
}
