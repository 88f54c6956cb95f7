package id.dosir.desk;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.CarryOut;
import id.dosir.core.retention.DecideDestruction;
import id.dosir.core.retention.Destruction;
import id.dosir.core.retention.Destruction.State;
import id.dosir.core.retention.DestructionNumber;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.ProposeDestruction;
import id.dosir.core.retention.RetentionKeepers;
import id.dosir.routing.Emptying;
import id.dosir.routing.Keepings;
import id.dosir.routing.RetentionSchedules;
import id.dosir.storage.Counters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The transactions in which a destruction is proposed, decided on and begun. Locks in one order: destruction, dossiers, counter. */
@ApplicationScoped
class DestructionWork {

    @Inject
    DestructionBook book;

    @Inject
    Keepings keepings;

    @Inject
    Emptying emptying;

    @Inject
    RetentionSchedules schedules;

    @Inject
    RetentionNotes notes;

    @Inject
    Counters counters;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    static String counter(int year) {
        return "pemusnahan-" + year;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    RetentionKeepers keepers() {
        return RetentionKeepers.of(schedules.current());
    }

    /**
     * What came of a proposal.
     *
     * @param grounds against it; none when it is made
     * @param number then
     */
    record Proposed(List<Ground> grounds, Optional<DestructionNumber> number) {}

    @Transactional(TxType.REQUIRES_NEW)
    Proposed propose(List<DossierNumber> numbers, ProposeDestruction act, Occasion occasion) {
        List<DossierNumber> sorted = numbers.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .limit(ProposeDestruction.MOST + 1L)
                .toList();
        List<KeptDossier> records = new ArrayList<>();
        for (DossierNumber number : sorted) {
            Optional<KeptDossier> record = keepings.findLocked(number);
            if (record.isEmpty()) {
                return new Proposed(List.of(new Ground(Refusal.RECORD_UNKNOWN, "", number.value())), Optional.empty());
            }
            records.add(record.get());
        }
        List<Ground> faults = act.faults(records, keepers(), occasion.by(), today());
        if (!faults.isEmpty()) {
            return new Proposed(faults, Optional.empty());
        }
        int year = today().getYear();
        DestructionNumber number = new DestructionNumber(year, Math.toIntExact(counters.next(counter(year))));
        book.add(Destruction.proposed(number, act.note(), occasion));
        int ordinal = 0;
        for (KeptDossier record : records) {
            Emptying.Content content = emptying.content(record.number());
            book.addItem(number, ++ordinal, record, content.sop(), content.openedAt());
            keepings.propose(record.number(), Optional.of(number));
        }
        note(occasion, number, State.PROPOSED);
        return new Proposed(List.of(), Optional.of(number));
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Ground> decide(DestructionNumber number, DecideDestruction act, Occasion occasion) {
        Optional<Destruction> before = book.findLocked(number);
        if (before.isEmpty()) {
            return unknown(number);
        }
        List<Ground> faults = act.faults(before.get(), keepers(), occasion.by());
        if (!faults.isEmpty()) {
            return faults;
        }
        Destruction after = act.move(before.get(), occasion);
        book.save(before.get(), after);
        if (after.state() == State.DECLINED) {
            for (DestroyedRecord record : book.records(number)) {
                keepings.findLocked(record.dossier())
                        .ifPresent(kept -> keepings.propose(kept.number(), Optional.empty()));
            }
        }
        note(occasion, number, after.state());
        return List.of();
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Ground> carryOut(DestructionNumber number, CarryOut act, Occasion occasion) {
        Optional<Destruction> before = book.findLocked(number);
        if (before.isEmpty()) {
            return unknown(number);
        }
        List<Ground> faults = act.faults(before.get(), keepers(), occasion.by());
        if (faults.isEmpty()) {
            book.save(before.get(), act.move(before.get(), occasion));
            note(occasion, number, State.UNDER_WAY);
        }
        return faults;
    }

    private void note(Occasion occasion, DestructionNumber number, State state) {
        notes.note(occasion.by().id(), number.code(), "pemusnahan " + state);
    }

    private static List<Ground> unknown(DestructionNumber number) {
        return List.of(new Ground(Refusal.RECORD_UNKNOWN, "", number.printed()));
    }
}
