package id.dosir.core.document;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What stands under the QR code of a receipt and opens the page that says where the request is. Numbers of dossiers can be counted up,
 * this cannot; it says nothing of the dossier or the person.
 *
 * @param signs 16 of {@code 0-9A-Z} without I, L, O and U, as in {@link LetterCode}
 */
public record TrackingCode(String signs) {

    public TrackingCode {
        if (!TypedCode.isOne(signs)) {
            throw new IllegalArgumentException("not a code of a receipt: " + signs.length() + " signs");
        }
    }

    /**
     * @param typed by a person, or a whole address: case, hyphens and spaces do not matter, and O counts as 0, I and L as 1
     * @return empty when no code of a receipt looks like that
     */
    public static Optional<TrackingCode> of(String typed) {
        return TypedCode.signs(typed).map(TrackingCode::new);
    }

    /** @param random that nobody can foresee */
    public static TrackingCode drawn(RandomGenerator random) {
        return new TrackingCode(TypedCode.drawn(random));
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
