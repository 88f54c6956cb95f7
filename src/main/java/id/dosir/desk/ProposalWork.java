package id.dosir.desk;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Candidate;
import id.dosir.core.retention.CarryOut;
import id.dosir.core.retention.DecideProposal;
import id.dosir.core.retention.HandOver;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.Propose;
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

/** The transactions in which a list is proposed, decided on and begun. Locks in one order: proposal, dossiers, counter. */
@ApplicationScoped
class ProposalWork {

    @Inject
    ProposalBook book;

    @Inject
    Keepings keepings;

    @Inject
    Emptying emptying;

    @Inject
    PackageBook packages;

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

    static String counter(ProposalKind kind, int year) {
        return word(kind) + "-" + year;
    }

    private static String word(ProposalKind kind) {
        return kind == ProposalKind.DESTRUCTION ? "pemusnahan" : "penyerahan";
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
    record Proposed(List<Ground> grounds, Optional<ProposalNumber> number) {}

    @Transactional(TxType.REQUIRES_NEW)
    Proposed propose(List<DossierNumber> numbers, Propose act, Occasion occasion) {
        List<DossierNumber> sorted = numbers.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .limit(Propose.MOST + 1L)
                .toList();
        List<KeptDossier> records = new ArrayList<>();
        for (DossierNumber number : sorted) {
            Optional<KeptDossier> record = keepings.findLocked(number);
            if (record.isEmpty()) {
                return new Proposed(List.of(new Ground(Refusal.RECORD_UNKNOWN, "", number.value())), Optional.empty());
            }
            records.add(record.get());
        }
        List<Ground> faults =
                act.faults(records.stream().map(packages::candidate).toList(), keepers(), occasion.by(), today());
        if (!faults.isEmpty()) {
            return new Proposed(faults, Optional.empty());
        }
        int year = today().getYear();
        ProposalNumber number =
                new ProposalNumber(act.kind(), year, Math.toIntExact(counters.next(counter(act.kind(), year))));
        book.add(Proposal.proposed(number, act.note(), occasion));
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
    List<Ground> decide(ProposalNumber number, DecideProposal act, Occasion occasion) {
        Optional<Proposal> before = book.findLocked(number);
        if (before.isEmpty()) {
            return unknown(number);
        }
        List<Ground> faults = act.faults(before.get(), keepers(), occasion.by());
        if (!faults.isEmpty()) {
            return faults;
        }
        Proposal after = act.move(before.get(), occasion);
        book.save(before.get(), after);
        if (after.state() == State.DECLINED) {
            for (ListedRecord record : book.records(number)) {
                keepings.findLocked(record.dossier())
                        .ifPresent(kept -> keepings.propose(kept.number(), Optional.empty()));
            }
        }
        note(occasion, number, after.state());
        return List.of();
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Ground> carryOut(ProposalNumber number, CarryOut act, Occasion occasion) {
        Optional<Proposal> before = book.findLocked(number);
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

    @Transactional(TxType.REQUIRES_NEW)
    List<Ground> handOver(ProposalNumber number, HandOver act, Occasion occasion) {
        Optional<Proposal> before = book.findLocked(number);
        if (before.isEmpty()) {
            return unknown(number);
        }
        List<Candidate> candidates = book.records(number).stream()
                .flatMap(record -> keepings.find(record.dossier()).stream())
                .map(packages::candidate)
                .toList();
        List<Ground> faults = act.faults(before.get(), candidates, keepers(), occasion.by(), today());
        if (faults.isEmpty()) {
            book.save(before.get(), act.move(before.get(), occasion));
            note(occasion, number, State.UNDER_WAY);
        }
        return faults;
    }

    private void note(Occasion occasion, ProposalNumber number, State state) {
        notes.note(occasion.by().id(), number.code(), word(number.kind()) + " " + state);
    }

    private static List<Ground> unknown(ProposalNumber number) {
        return List.of(new Ground(Refusal.RECORD_UNKNOWN, "", number.printed()));
    }
}
