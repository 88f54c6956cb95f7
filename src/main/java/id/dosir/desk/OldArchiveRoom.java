package id.dosir.desk;

import id.dosir.archive.OldRegister;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.archive.OldScan;
import id.dosir.archive.OldScans;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an entry of the old archive is read, by those who work here; that it was read is written down. */
@ApplicationScoped
public class OldArchiveRoom {

    @Inject
    OldRegister register;

    @Inject
    OldScans scans;

    @Inject
    DocumentStore store;

    @Inject
    ReleaseGate gate;

    @Inject
    Journal journal;

    /**
     * @param scan as its entry knows it
     * @param file its bytes
     */
    public record Opened(OldScan scan, Path file) {}

    /** @return the entry, or empty when there is none for this person */
    @Transactional
    public Optional<OldRegisterEntry> read(OldNumber number, Actor actor) {
        Optional<OldRegisterEntry> found = Findables.isOfficer(actor) ? register.find(number) : Optional.empty();
        found.ifPresent(
                entry -> journal.note(new Entry(Kind.VIEW, actor.id().value(), number.printed(), "arsip lama")));
        return found;
    }

    /** @return scans of an entry, for those who may read it */
    @Transactional
    public List<OldScan> scans(OldNumber number, Actor actor) {
        return Findables.isOfficer(actor) ? scans.of(number) : List.of();
    }

    /**
     * @return one of the entry's scans, or empty when there is none for this person
     * @throws HeldBack when the virus scanner does not let it out
     */
    @Transactional
    public Optional<Opened> open(OldNumber number, Sha256 name, Actor actor) {
        Optional<OldScan> found = Findables.isOfficer(actor) ? scans.find(number, name) : Optional.empty();
        found.ifPresent(scan -> gate.check(name, number.printed(), actor));
        found.ifPresent(scan -> journal.note(new Entry(
                Kind.DOWNLOAD,
                actor.id().value(),
                number.printed(),
                "pindaian " + name.hex().substring(0, 12))));
        return found.map(scan -> new Opened(scan, store.path(name)));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<OldNumber, List<OldScan>> scans(Collection<OldNumber> numbers) {
        return scans.of(numbers);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<OldNumber, Long> scanCounts(Collection<OldNumber> numbers) {
        return scans.counts(numbers);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OldRegisterEntry> some(Collection<OldNumber> numbers) {
        return register.of(numbers);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OldRegisterEntry> after(long number, int most) {
        return register.after(number, most);
    }
}
