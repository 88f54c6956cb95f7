package id.dosir.desk;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.LiftHold;
import id.dosir.core.retention.MovePaper;
import id.dosir.core.retention.PutHold;
import id.dosir.core.retention.RetentionKeepers;
import id.dosir.routing.Keepings;
import id.dosir.routing.RetentionSchedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The transactions in which a kept dossier is held back, let go or moved. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RecordWork {

    @Inject
    Keepings keepings;

    @Inject
    RetentionSchedules schedules;

    @Inject
    RetentionNotes notes;

    List<Ground> put(DossierNumber number, PutHold act, Occasion occasion) {
        return done(
                number,
                kept -> act.faults(kept, keepers(), occasion.by()),
                () -> keepings.hold(number, true, act.reason(), occasion),
                "ditahan",
                occasion);
    }

    List<Ground> lift(DossierNumber number, LiftHold act, Occasion occasion) {
        return done(
                number,
                kept -> act.faults(kept, keepers(), occasion.by()),
                () -> keepings.hold(number, false, act.reason(), occasion),
                "penahanan dicabut",
                occasion);
    }

    List<Ground> move(DossierNumber number, MovePaper act, Occasion occasion) {
        return done(
                number,
                kept -> act.faults(kept, keepers(), occasion.by()),
                () -> keepings.move(number, act.place(), occasion),
                "dipindahkan",
                occasion);
    }

    private RetentionKeepers keepers() {
        return RetentionKeepers.of(schedules.current());
    }

    private List<Ground> done(
            DossierNumber number,
            Function<KeptDossier, List<Ground>> faults,
            Runnable change,
            String what,
            Occasion occasion) {
        Optional<KeptDossier> kept = keepings.findLocked(number);
        if (kept.isEmpty()) {
            return List.of(new Ground(Refusal.RECORD_UNKNOWN, "", number.value()));
        }
        List<Ground> against = faults.apply(kept.get());
        if (against.isEmpty()) {
            change.run();
            notes.note(occasion.by().id(), number.value(), what);
        }
        return against;
    }
}
