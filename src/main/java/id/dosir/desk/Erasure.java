package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.Findable;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.ProposeDestruction;
import id.dosir.desk.ListedRecord.File;
import id.dosir.desk.ListedRecord.State;
import id.dosir.intake.PaperOcr;
import id.dosir.routing.Emptying;
import id.dosir.routing.Keepings;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.DocumentStore.Removal;
import id.dosir.storage.FileOwners;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Destroys one record, in two transactions that may each be repeated: first its rows are emptied, so that nobody reads it any more; then
 * what lies outside of the database goes. A server that ends in between goes on where it was.
 */
@ApplicationScoped
class Erasure {

    /** Longer than any transaction takes from handing in a file to naming it. */
    private static final Duration YOUNG = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    ProposalBook book;

    @Inject
    Keepings keepings;

    @Inject
    Emptying emptying;

    @Inject
    Traces traces;

    @Inject
    RetentionNotes notes;

    @Inject
    DocumentStore store;

    @Inject
    FileOwners owners;

    @Inject
    PaperOcr ocr;

    @Inject
    MadeOfFiles made;

    @Inject
    ArchiveIndex index;

    @Inject
    Findables findables;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Empties the rows of a record, unless something stands against it by now.
     *
     * @param by who carries the destruction out
     */
    @Transactional(TxType.REQUIRES_NEW)
    void empty(ProposalNumber number, int ordinal, DossierNumber dossier, PersonId by) {
        Optional<KeptDossier> kept = keepings.findLocked(dossier);
        ProposalItemRow item = book.locked(number, ordinal);
        if (item.state != State.WAITING || traces.busy(dossier)) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Refusal> bars = kept.map(k -> bars(k, number)).orElse(Optional.of(Refusal.RECORD_GONE));
        if (bars.isPresent()) {
            item.stop(bars.get(), now);
            if (bars.get() != Refusal.RECORD_PROPOSED) {
                kept.ifPresent(k -> keepings.propose(dossier, Optional.empty()));
            }
            notes.note(by, dossier.value(), "tidak dimusnahkan " + number.code() + " " + bars.get());
            return;
        }
        Emptying.Content content = emptying.content(dossier);
        Map<Sha256, File> files = new LinkedHashMap<>();
        content.files().stream()
                .filter(f -> f.size() > 0 || Files.exists(store.path(f.name())))
                .forEach(f -> files.put(f.name(), new File(f.name(), f.kind(), f.pages(), f.size(), false)));
        traces.files(dossier).forEach(f -> files.putIfAbsent(f.name(), f));
        // all at once and after the last query: the database takes this change once, and a query would write half of it
        item.state = State.EMPTIED;
        item.register = content.register().orElse(null);
        item.letterNumber = content.letterNumber().orElse(null);
        item.files = files.values().stream().map(f -> f.line("WAITING")).collect(Collectors.joining("\n"));
        item.lines = content.lines();
        item.lastSeal = content.lastSeal();
        item.residue = content.residue().hex();
        item.endedAt = now;
        em.flush(); // the database lets rows be emptied only from here on
        traces.remove(dossier);
        emptying.empty(dossier, now);
        keepings.end(dossier);
        notes.destroyed(by, dossier, number.code(), content.residue());
    }

    private Optional<Refusal> bars(KeptDossier kept, ProposalNumber number) {
        boolean ours = kept.proposal().filter(number::equals).isPresent();
        return ProposeDestruction.bars(kept, LocalDate.now(clock.withZone(zone)))
                .or(() -> ours ? Optional.empty() : Optional.of(Refusal.RECORD_PROPOSED));
    }

    /**
     * Removes what lies outside of the database: files that nobody else has, what was read from them, pictures, copies, and what the
     * search index has beyond the line in the register.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void remove(ProposalNumber number, int ordinal) {
        ProposalItemRow item = book.locked(number, ordinal);
        if (item.state != State.EMPTIED) {
            return;
        }
        unfind(new DossierNumber(item.dossier));
        Instant before = clock.instant().minus(YOUNG);
        List<String> outcomes = new ArrayList<>();
        if (item.files().stream().anyMatch(file -> ocr.isFresh(file.name(), before))) {
            return; // its copy may be younger than a transaction takes; asked again in the next round
        }
        for (File file : item.files()) {
            Removal removal = store.remove(file.name(), before, owners::name);
            if (removal == Removal.YOUNG) {
                return; // asked again in the next round
            }
            if (removal == Removal.REMOVED) {
                if (!made.remove(file.name(), before)) {
                    transaction.setRollbackOnly(); // the row stays, so that the next round finds the copy
                    return;
                }
            }
            outcomes.add(file.line(removal.name()));
        }
        item.files = String.join("\n", outcomes);
        item.state = State.GONE;
        item.endedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The line in the register is found as before; whoever has none is found no more. */
    private void unfind(DossierNumber dossier) {
        Optional<Findable> line = findables.of(dossier);
        if (line.isPresent()) {
            index.put(List.of(line.get()));
        } else {
            index.remove(List.of(dossier));
        }
    }
}
