package id.dosir.core.document;

/**
 * Number of an outgoing letter (Permendagri 83/2022, art. 3), fixed when it is signed.
 *
 * @param year in which the sequence runs
 * @param sequence from 1, without gaps
 * @param printed as on the letter, at most 60 characters
 */
public record LetterNumber(int year, int sequence, String printed) {

    public LetterNumber {
        if (sequence < 1 || printed.isBlank() || printed.length() > 60) {
            throw new IllegalArgumentException("not a letter number: " + printed);
        }
    }

    @Override
    public String toString() {
        return printed;
    }
}
