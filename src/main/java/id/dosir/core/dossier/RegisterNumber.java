package id.dosir.core.dossier;

import java.util.Locale;

/**
 * Number in the register of revoked certificates; restarts each year and has no gaps.
 *
 * @param year of the entry
 * @param sequence from 1
 */
public record RegisterNumber(int year, int sequence) {

    public RegisterNumber {
        if (sequence < 1) {
            throw new IllegalArgumentException("register numbers begin at 1");
        }
    }

    /** @return {@code REG 0131/2026} */
    public String printed() {
        return String.format(Locale.ROOT, "REG %04d/%d", sequence, year);
    }

    @Override
    public String toString() {
        return printed();
    }
}
