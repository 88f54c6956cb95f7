package id.dosir.desk;

import id.dosir.bag.Bag;
import id.dosir.bag.BagFile;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.MakePackage;
import id.dosir.core.retention.RetentionKeepers;
import id.dosir.database.PortableRows;
import id.dosir.database.PortableRows.Asked;
import id.dosir.intake.PaperCertificates;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Keepings;
import id.dosir.routing.RetentionSchedules;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transactions in which packages are made and taken in. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class PackageWork {

    private static final Logger LOG = LoggerFactory.getLogger(PackageWork.class);

    /** Lines of a history that the journal was told of. */
    private static final Asked JOURNAL = new Asked(
            "journal",
            "t.subject = ? and t.kind in ('ACT', 'TAKEN_IN') and t.ordinal > 0",
            "t.number",
            Map.of(),
            Set.of("at", "person", "detail", "hash", "hash_before"));

    /** In the place of an account of another archive; no account is named so. */
    private static final String NOBODY = "-";

    @PersistenceContext
    EntityManager em;

    @Inject
    PaperCertificates certificates;

    @Inject
    Keepings keepings;

    @Inject
    RetentionSchedules schedules;

    @Inject
    PackageMaker maker;

    @Inject
    PackageBook book;

    @Inject
    PackageCounters counters;

    @Inject
    RetentionNotes notes;

    @Inject
    PortableRows rows;

    @Inject
    Dossiers dossiers;

    @Inject
    DocumentStore store;

    @Inject
    Outbox outbox;

    @Inject
    Turns turns;

    /** What this archive has under a number. */
    enum Present {
        NOTHING,
        /** A closed dossier. */
        RECORD,
        /** One that is still worked on. */
        OPEN,
        DESTROYED
    }

    RetentionKeepers keepers() {
        return RetentionKeepers.of(schedules.current());
    }

    /**
     * @param what it is made for, as the log of readers has it
     * @return the package; each of its papers is written down as if it were downloaded by itself
     * @throws PackageRefused when it must not, or cannot be made
     */
    MadePackage make(DossierNumber number, String what, Occasion occasion) {
        KeptDossier record = locked(number);
        refuse(new MakePackage().faults(record, keepers(), occasion.by()));
        MadePackage made = maker.make(record);
        PersonId person = occasion.by().id();
        notes.download(person, number, what + " " + made.manifest().hex().substring(0, 12));
        for (BagFile file : made.files()) {
            if (file.path().startsWith(PackedFiles.FOLDER)) {
                String name = file.path().substring(PackedFiles.FOLDER.length());
                notes.download(
                        person,
                        number,
                        "kertas " + name + " " + file.sha256().hex().substring(0, 12));
            }
        }
        return made;
    }

    /** Writes that a package has left as a whole. */
    void left(DossierNumber number, Sha256 manifest, Sha256 file, long size, Occasion occasion) {
        locked(number);
        book.add(number, manifest, file, size, occasion);
    }

    /** @return manifest of a package that would be made now; the record is locked by whoever calls */
    @Transactional(TxType.MANDATORY)
    Sha256 manifest(KeptDossier record) throws IOException {
        try (MadePackage now = maker.make(record)) {
            return now.manifest();
        }
    }

    /** @return last step of the schema here */
    int schema() {
        return rows.schema();
    }

    Present present(DossierNumber number) {
        boolean row = !em.createQuery("select d.number from DossierRow d where d.number = :number", String.class)
                .setParameter("number", number.value())
                .getResultList()
                .isEmpty();
        if (!row) {
            return Present.NOTHING;
        }
        if (dossiers.version(number).isEmpty()) {
            return Present.DESTROYED;
        }
        return keepings.find(number).isPresent() ? Present.RECORD : Present.OPEN;
    }

    /**
     * Makes a dossier again from a package: all of it, or nothing.
     *
     * @param staged files of the package that its rows name
     * @throws PackageRefused when its rows are none of a whole, closed dossier
     */
    void restore(PackedRows packed, Bag bag, DossierNumber number, Map<Sha256, Staged> staged, Occasion occasion)
            throws IOException {
        turns.take("dossier/" + number.value());
        PackageRestore restore = new PackageRestore(rows, number, staged.keySet(), occasion.at());
        packed.each(restore::put);
        restore.end();
        Dossier dossier = whole(number);
        // read here again: what another archive says of a certificate is not taken over
        dossier.attachments().forEach(paper -> certificates.ask(paper.sha256(), paper.kind(), occasion.at()));
        Map<Integer, String> seals = seals(number, dossier.history().size());
        if (!known(number, seals)) {
            // accounts of another archive are not ours: whoever has the same name here is somebody else
            em.createQuery("update DossierRow d set d.applicant = :nobody where d.number = :number")
                    .setParameter("nobody", NOBODY)
                    .setParameter("number", number.value())
                    .executeUpdate();
        }
        restore.numbers().forEach(counters::reach);
        outbox.reindex(number, bag.manifest());
        PersonId person = occasion.by().id();
        notes.takenIn(
                person,
                number,
                "paket diterima " + bag.manifest().hex().substring(0, 12),
                dossier.history().size(),
                seals.get(dossier.history().size()));
        em.flush();
        staged.values().forEach(store::keep);
    }

    private Map<Integer, String> seals(DossierNumber number, int lines) {
        Map<Integer, String> seals = new HashMap<>();
        dossiers.seals(IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> number + "/" + line)
                        .toList())
                .forEach((id, seal) -> seals.put(Integer.valueOf(id.substring(id.indexOf('/') + 1)), seal));
        return seals;
    }

    /**
     * Holds the history that came back against what the journal was told of that number.
     *
     * @return whether it was told anything: else the dossier is of another archive
     */
    private boolean known(DossierNumber number, Map<Integer, String> seals) throws IOException {
        List<Integer> told = new ArrayList<>();
        rows.each(JOURNAL, number.value(), row -> {
            int line = row.getInt("ordinal");
            if (!row.getString("seal", "").equals(seals.get(line))) {
                throw PackedRows.refused(Refusal.PACKAGE_SEALS, PackedRows.path(PackedTable.HISTORY));
            }
            told.add(line);
        });
        return !told.isEmpty();
    }

    private Dossier whole(DossierNumber number) {
        Dossier dossier;
        try {
            dossier = dossiers.find(number).map(Dossiers.Loaded::dossier).orElseThrow();
        } catch (PersistenceException e) {
            throw e;
        } catch (RuntimeException e) {
            // rows from outside, of which no dossier can be made, whatever it is that they lack
            LOG.info(
                    "a package was refused: no dossier can be made of its rows ({})",
                    e.getClass().getName());
            throw PackedRows.refused(Refusal.PACKAGE_ROWS, PackedRows.path(PackedTable.DOSSIER));
        }
        boolean kept = keepings.find(number).filter(k -> !k.gone()).isPresent();
        if (!dossier.stage().closed() || !kept || dossier.history().isEmpty()) {
            throw PackedRows.refused(Refusal.PACKAGE_ROWS, PackedRows.path(PackedTable.DOSSIER));
        }
        if (!dossiers.brokenSeals(number).isEmpty()) {
            throw PackedRows.refused(Refusal.PACKAGE_SEALS, PackedRows.path(PackedTable.HISTORY));
        }
        return dossier;
    }

    private KeptDossier locked(DossierNumber number) {
        return keepings.findLocked(number)
                .orElseThrow(() -> PackedRows.refused(Refusal.RECORD_UNKNOWN, number.value()));
    }

    private static void refuse(List<Ground> grounds) {
        grounds.stream().findFirst().ifPresent(ground -> {
            throw new PackageRefused(ground);
        });
    }
}
