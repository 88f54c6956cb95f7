package id.dosir.core.clock;

import java.util.Set;

/**
 * When to tell whom about a clock.
 *
 * @param code of the rule
 * @param percent share of the time used: under 100 a warning, from 100 on it is overdue
 * @param receivers who is told
 */
public record EscalationRule(String code, int percent, Set<Receiver> receivers) {

    /** Who is told. */
    public enum Receiver {
        /** The post that has to act. */
        WHO_ACTS,
        /** The post above it. */
        SUPERIOR
    }

    public EscalationRule {
        receivers = Set.copyOf(receivers);
    }

    public boolean overdue() {
        return percent >= 100;
    }
}
