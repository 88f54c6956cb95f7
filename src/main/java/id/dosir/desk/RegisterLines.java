package id.dosir.desk;

import id.dosir.archive.RegisterEntry;
import id.dosir.archive.RevocationRegister;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.routing.RegisteredDossiers;
import id.dosir.routing.RegisteredDossiers.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of the register, some at a time: with the transaction ends what it had in memory. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RegisterLines {

    /** Stands in the journal where else the number of a dossier stands. */
    private static final String REGISTER = "register";

    @Inject
    RevocationRegister register;

    @Inject
    RegisteredDossiers dossiers;

    @Inject
    Journal journal;

    /** @return lines of these dossiers, in the register's order */
    List<RegisterLine> of(List<DossierNumber> numbers) {
        Map<String, Fact> facts =
                dossiers.facts(numbers.stream().map(DossierNumber::value).toList());
        return register.of(numbers).stream()
                .map(entry -> new RegisterLine(entry, reason(entry, facts), destroyed(entry, facts)))
                .toList();
    }

    private static String reason(RegisterEntry entry, Map<String, Fact> facts) {
        return Optional.ofNullable(facts.get(entry.dossier().value()))
                .flatMap(Fact::reason)
                .map(RevocationReason::text)
                .filter(text -> !text.isEmpty())
                .orElse(entry.reason());
    }

    private static boolean destroyed(RegisterEntry entry, Map<String, Fact> facts) {
        return Optional.ofNullable(facts.get(entry.dossier().value()))
                .filter(Fact::destroyed)
                .isPresent();
    }

    void note(Actor actor, String what) {
        journal.note(new Entry(Kind.DOWNLOAD, actor.id().value(), REGISTER, what));
    }
}
