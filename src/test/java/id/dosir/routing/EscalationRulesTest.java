package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dosir.core.clock.Escalation;
import id.dosir.core.clock.EscalationRule.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationRulesTest {

    private static final String RULE = "aturan:\n  - {kode: lewat, persen: 100, kepada: [pelaksana]}\n";

    @Test
    void the_shipped_rules_warn_at_three_quarters_and_tell_the_superior_when_it_is_over() {
        Escalation rules = EscalationRules.read("eskalasi.yaml", ShippedConfiguration.text("eskalasi.yaml"));

        assertThat(rules.rules()).extracting(r -> r.percent()).containsExactly(75, 100);
        assertThat(rules.rules().get(1).receivers()).containsExactlyInAnyOrder(Receiver.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kode: Lewat|e.yaml baris 2: kode harus huruf kecil, angka, dan tanda hubung, paling banyak 40",
                "persen: 0|e.yaml baris 2: \"persen\" harus angka 1 sampai 10000",
                "kepada: [bupati]|e.yaml baris 2: kepada harus pelaksana atau atasan",
                "kepada: []|e.yaml baris 2: \"kepada\" kosong"
            })
    void a_wrong_rule_is_named_with_its_line(String part, String fault) {
        String key = part.substring(0, part.indexOf(':') + 1);
        String text = RULE.replaceAll(key + " (\\[.*?]|[a-z0-9]+)", part.replace("[", "\\["));

        assertThat(catchThrowableOfType(ConfigurationFault.class, () -> EscalationRules.read("e.yaml", text))
                        .faults())
                .containsExactly(fault);
    }
}
