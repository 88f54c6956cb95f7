package id.dosir.people;

import id.dosir.core.dossier.Decision.Ground;
import java.util.List;

/**
 * Answer to making an account or giving it a new first password.
 *
 * @param code to be handed over, shown once and kept nowhere; empty when refused
 * @param grounds why not; none when done
 */
public record Issued(String code, List<Ground> grounds) {

    static Issued refused(List<Ground> grounds) {
        return new Issued("", grounds);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "Issued" + grounds;
    }
}
