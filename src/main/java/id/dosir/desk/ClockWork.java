package id.dosir.desk;

import id.dosir.core.clock.EscalationRule.Receiver;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.routing.DossierClocks;
import id.dosir.routing.DossierClocks.Alarm;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The transactions behind {@link ClockWatch}, one for each dossier. */
@ApplicationScoped
class ClockWork {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierClocks clocks;

    @Inject
    Organisation organisation;

    @Inject
    Outbox outbox;

    @Transactional(TxType.REQUIRES_NEW)
    void reckon(DossierNumber number) {
        dossiers.findLocked(number).map(Loaded::dossier).ifPresent(clocks::reckon);
    }

    /** Notes which rules apply and, in the same transaction, whom to tell; found again after a crash or not at all. */
    @Transactional(TxType.REQUIRES_NEW)
    void ring(DossierNumber number, Instant now) {
        dossiers.findLocked(number).map(Loaded::dossier).ifPresent(dossier -> clocks.ring(dossier, now)
                .ifPresent(alarm -> tell(dossier, alarm)));
    }

    private void tell(Dossier dossier, Alarm alarm) {
        Post acting = dossier.waitsFor().orElseThrow();
        if (alarm.rule().receivers().contains(Receiver.WHO_ACTS)) {
            outbox.add(dossier, alarm, acting, false);
        }
        if (alarm.rule().receivers().contains(Receiver.SUPERIOR)) {
            organisation
                    .find(acting)
                    .flatMap(Organisation.Place::superior)
                    .ifPresent(above -> outbox.add(dossier, alarm, above, true));
        }
    }
}
