package id.dosir.desk;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Candidate;
import id.dosir.core.retention.HandOver;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.Step;
import id.dosir.desk.ListedRecord.State;
import id.dosir.routing.Keepings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The transactions of one record of a hand-over; each may be repeated. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class HandingTurn {

    @Inject
    ProposalBook book;

    @Inject
    PackageBook packages;

    @Inject
    PackageWork work;

    @Inject
    Keepings keepings;

    @Inject
    RetentionNotes notes;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Enters that the record was handed over, or why not.
     *
     * @throws PackageRefused when no package of it can be made any more
     */
    void take(Proposal proposal, ListedRecord record) throws IOException {
        DossierNumber number = record.dossier();
        Optional<KeptDossier> kept = keepings.findLocked(number);
        ProposalItemRow item = book.locked(proposal.number(), record.ordinal());
        if (item.state != State.WAITING) {
            return;
        }
        Optional<Refusal> bars = kept.isEmpty() ? Optional.of(Refusal.RECORD_GONE) : bars(kept.get(), proposal);
        if (bars.isPresent()) {
            stop(proposal, item, kept, bars.get());
            return;
        }
        Instant now = now();
        packages.add(
                number,
                proposal.number(),
                proposal.handing().orElseThrow(),
                packages.last(number).orElseThrow(),
                carrier(proposal),
                now);
        keepings.propose(number, Optional.empty());
        item.state = State.AWAY;
        item.endedAt = now;
    }

    /** Leaves the record out. */
    void leave(Proposal proposal, ListedRecord record, Refusal why) {
        Optional<KeptDossier> kept = keepings.findLocked(record.dossier());
        ProposalItemRow item = book.locked(proposal.number(), record.ordinal());
        if (item.state == State.WAITING) {
            stop(proposal, item, kept, why);
        }
    }

    private Optional<Refusal> bars(KeptDossier kept, Proposal proposal) throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Candidate candidate = packages.candidate(kept);
        Optional<Refusal> bars = HandOver.bars(candidate, today);
        if (bars.isPresent()) {
            return bars;
        }
        if (kept.proposal().filter(proposal.number()::equals).isEmpty()) {
            return Optional.of(Refusal.RECORD_PROPOSED);
        }
        return HandOver.bars(candidate, work.manifest(kept), today);
    }

    private void stop(Proposal proposal, ProposalItemRow item, Optional<KeptDossier> kept, Refusal why) {
        item.stop(why, now());
        kept.filter(k -> k.proposal().filter(proposal.number()::equals).isPresent())
                .ifPresent(k -> keepings.propose(k.number(), Optional.empty()));
        notes.note(
                carrier(proposal).by(),
                item.dossier,
                "tidak diserahkan " + proposal.number().code() + " " + why);
    }

    private static Step carrier(Proposal proposal) {
        return proposal.step(Proposal.State.UNDER_WAY).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
