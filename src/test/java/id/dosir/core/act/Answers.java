package id.dosir.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.Refusal;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What a test says of an answer. */
final class Answers {

    private Answers() {}

    static void assertRefused(Decision decision, Refusal... refusals) {
        assertThat(decision)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(r -> r.grounds().stream().map(Ground::refusal).toList())
                .asInstanceOf(InstanceOfAssertFactories.list(Refusal.class))
                .containsExactly(refusals);
    }

    static void assertRefusedAt(Decision decision, String field, Refusal refusal) {
        assertRefused(decision, refusal);
        assertThat(((Refused) decision).grounds().get(0).field()).isEqualTo(field);
    }
}
