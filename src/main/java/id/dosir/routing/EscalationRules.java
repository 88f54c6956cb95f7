package id.dosir.routing;

import id.dosir.core.clock.Escalation;
import id.dosir.core.clock.EscalationRule;
import id.dosir.core.clock.EscalationRule.Receiver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code config/eskalasi.yaml}: whom to tell when a clock runs out. */
final class EscalationRules {

    private static final Map<String, Receiver> RECEIVERS =
            Map.of("pelaksana", Receiver.WHO_ACTS, "atasan", Receiver.SUPERIOR);
    private static final int LATEST = 10_000;

    private EscalationRules() {}

    /** @throws ConfigurationFault when anything is wrong with it */
    static Escalation read(String file, String text) {
        List<String> faults = new ArrayList<>();
        Escalation escalation = YamlPlace.top(file, text, faults)
                .map(top -> {
                    top.onlyKeys(Set.of("aturan"));
                    return new Escalation(rules(top));
                })
                .orElse(Escalation.NONE);
        if (!faults.isEmpty()) {
            throw new ConfigurationFault(faults);
        }
        return escalation;
    }

    private static List<EscalationRule> rules(YamlPlace top) {
        List<EscalationRule> rules = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlPlace item : top.items("aturan")) {
            item.onlyKeys(Set.of("kode", "persen", "kepada"));
            String code = item.text("kode");
            if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
                item.fault("kode harus huruf kecil, angka, dan tanda hubung, paling banyak 40");
            } else if (!codes.add(code)) {
                item.fault("kode \"" + code + "\" tertulis dua kali");
            }
            Set<Receiver> receivers = EnumSet.noneOf(Receiver.class);
            for (YamlPlace word : item.someItems("kepada")) {
                Optional.ofNullable(RECEIVERS.get(word.scalar()))
                        .ifPresentOrElse(receivers::add, () -> word.fault("kepada harus pelaksana atau atasan"));
            }
            rules.add(new EscalationRule(code, item.whole("persen", 1, LATEST), receivers));
        }
        return rules;
    }
}
