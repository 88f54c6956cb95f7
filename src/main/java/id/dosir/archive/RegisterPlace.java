package id.dosir.archive;

import id.dosir.core.dossier.RegisterNumber;

/**
 * A place in the order of the register.
 *
 * @param order year and number in one: higher is later
 */
public record RegisterPlace(long order) {

    /** Before all entries. */
    public static final RegisterPlace BEGINNING = new RegisterPlace(0);

    private static final long A_YEAR = 1L << 32;

    static RegisterPlace of(RegisterNumber number) {
        return new RegisterPlace(number.year() * A_YEAR + number.sequence());
    }
}
