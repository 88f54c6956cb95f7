package id.dosir.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Dossiers;
import id.dosir.core.clock.EscalationRule.Receiver;
import id.dosir.routing.ShippedConfiguration;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EscalationTest {

    private static final EscalationRule SOON = new EscalationRule("hampir-habis", 75, Set.of(Receiver.WHO_ACTS));
    private static final EscalationRule OVER =
            new EscalationRule("lewat", 100, Set.of(Receiver.WHO_ACTS, Receiver.SUPERIOR));
    private static final Escalation RULES = new Escalation(List.of(OVER, SOON));
    private static final StepClock CLOCK = StepClock.running(Dossiers.opened(), ShippedConfiguration.officeHours())
            .orElseThrow();

    @Test
    void the_next_moment_is_that_of_the_first_rule_that_was_not_told() {
        assertThat(RULES.next(CLOCK, Set.of())).contains(CLOCK.at(75));
        assertThat(RULES.next(CLOCK, Set.of("hampir-habis"))).contains(CLOCK.due());
        assertThat(RULES.next(CLOCK, Set.of("hampir-habis", "lewat"))).isEmpty();
    }

    @Test
    void a_rule_applies_from_its_moment_on_and_once() {
        assertThat(RULES.due(CLOCK, Set.of(), CLOCK.at(75).minusSeconds(1))).isEmpty();
        assertThat(RULES.due(CLOCK, Set.of(), CLOCK.at(75))).containsExactly(SOON);
        assertThat(RULES.due(CLOCK, Set.of("hampir-habis"), CLOCK.at(75))).isEmpty();
    }

    @Test
    void of_rules_that_came_due_together_the_last_says_most() {
        assertThat(RULES.due(CLOCK, Set.of(), CLOCK.due().plus(Duration.ofDays(3))))
                .containsExactly(SOON, OVER);
    }
}
