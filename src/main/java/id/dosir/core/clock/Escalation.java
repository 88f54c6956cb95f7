package id.dosir.core.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for warnings and escalation.
 *
 * @param rules by rising share
 */
public record Escalation(List<EscalationRule> rules) {

    /** Nobody is told anything. */
    public static final Escalation NONE = new Escalation(List.of());

    public Escalation {
        rules = rules.stream()
                .sorted(Comparator.comparingInt(EscalationRule::percent))
                .toList();
    }

    public Optional<EscalationRule> rule(String code) {
        return rules.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    /** @return when the next rule applies, of those that have not been told about this stay */
    public Optional<Instant> next(StepClock clock, Set<String> told) {
        return rules.stream()
                .filter(r -> !told.contains(r.code()))
                .map(r -> clock.at(r.percent()))
                .min(Comparator.naturalOrder());
    }

    /** @return rules that apply by now and have not been told; the last one says most, so the others need no words */
    public List<EscalationRule> due(StepClock clock, Set<String> told, Instant now) {
        return rules.stream()
                .filter(r -> !told.contains(r.code()) && !clock.at(r.percent()).isAfter(now))
                .toList();
    }
}
