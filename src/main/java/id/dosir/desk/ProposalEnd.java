package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.Proposal.Step;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes the minutes of a destruction or a hand-over when all its records have had their turn. */
@ApplicationScoped
class ProposalEnd {

    @Inject
    ProposalBook book;

    @Inject
    ProposalMinutes minutes;

    @Inject
    RetentionNotes notes;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    /** Ends it, unless it has ended; its minutes are kept in the store like any document. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(ProposalNumber number) {
        Proposal before = book.findLocked(number).orElseThrow();
        if (before.state() != State.UNDER_WAY) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ListedRecord> records = book.records(number);
        Staged pdf = staged(
                number.kind() == ProposalKind.DESTRUCTION
                        ? minutes.ofDestruction(before, records)
                        : minutes.ofTransfer(before, records));
        book.save(before, before.to(State.DONE, "", new Occasion(Actor.SYSTEM, now)));
        book.minutes(number, pdf.sha256(), pdf.size(), now);
        Step carrier = before.step(State.UNDER_WAY).orElseThrow();
        notes.note(carrier.by(), number.code(), "berita acara " + pdf.sha256().hex());
        store.keep(pdf);
    }

    private Staged staged(byte[] pdf) {
        try {
            return store.stage(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("the minutes could not be kept", e);
        }
    }
}
