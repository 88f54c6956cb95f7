package id.dosir.desk;

import id.dosir.bag.Bag;
import id.dosir.bag.BagFile;
import id.dosir.bag.BagLimits;
import id.dosir.bag.BagRefused;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.database.RowRefused;
import id.dosir.desk.PackageDifference.Kind;
import id.dosir.desk.PackageWork.Present;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import id.dosir.storage.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where packages of closed dossiers are made and taken in again (penyerahan arsip statis). */
@ApplicationScoped
public class PackageDesk {

    /** A form may have 105 MB; a package of papers within their own limits seldom has more than 20. */
    static final BagLimits LIMITS = new BagLimits(100L * 1024 * 1024, 400L * 1024 * 1024, 2000);

    /** What only explains or names the schema: it changes with Dosir, not with the dossier. */
    private static final Set<String> BESIDE =
            Set.of(PackageMaker.DATA + PackageMaker.SCHEMA, PackageMaker.DATA + PackageMaker.READ_ME);

    @Inject
    PackageWork work;

    @Inject
    DocumentStore store;

    @Inject
    Refusals refusals;

    @Inject
    OutboxWorker worker;

    @Inject
    Desk desk;

    /** Where a package goes. */
    public interface Target {
        /** Called once the package is ready, and not at all when there is a ground against it. */
        OutputStream open(String fileName) throws IOException;
    }

    /**
     * Makes a package of a record and sends it. That it left as a whole, with its hash, is written down when it did.
     *
     * @return grounds against it; none when it was sent
     * @throws IOException when the receiver breaks off or the disk fails
     */
    public List<Ground> carry(DossierNumber number, Target target, Actor actor) throws IOException {
        return refusals.noted(sent(number, target, actor), number.value(), "unduh paket", actor);
    }

    private List<Ground> sent(DossierNumber number, Target target, Actor actor) throws IOException {
        Occasion occasion = desk.now(actor);
        try (MadePackage made = work.make(number, "paket arsip", occasion)) {
            MessageDigest digest = sha256();
            Counting out = new Counting(target.open("arsip-" + number + ".zip"), digest);
            made.write(out);
            out.flush();
            work.left(number, made.manifest(), Sha256.of(digest.digest()), out.size(), desk.now(actor));
            return List.of();
        } catch (PackageRefused e) {
            return List.of(e.ground());
        } catch (LockTimeoutException e) {
            return List.of(busy());
        }
    }

    /** Bytes that went through, with their hash. */
    private static final class Counting extends DigestOutputStream {

        private long size;

        Counting(OutputStream out, MessageDigest digest) {
            super(out, digest);
        }

        @Override
        public void write(int b) throws IOException {
            super.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            super.write(bytes, offset, length);
            size += length;
        }

        long size() {
            return size;
        }
    }

    /**
     * Takes a package in: makes its dossier again, or compares it with the one that is there.
     *
     * @param in the ZIP; read to its end, not closed
     * @throws IOException when the upload breaks off or the disk fails
     */
    public ReceivedPackage receive(InputStream in, Actor actor) throws IOException {
        ReceivedPackage received = read(in, actor);
        refusals.noted(received.grounds(), "paket arsip", "terima", actor);
        return received;
    }

    private ReceivedPackage read(InputStream in, Actor actor) throws IOException {
        if (!work.keepers().keeps(actor)) {
            return ReceivedPackage.refused(new Ground(Refusal.WRONG_POST, "", ""));
        }
        Staged zip;
        try {
            zip = store.stage(in, LIMITS.packed());
        } catch (TooLarge e) {
            return ReceivedPackage.refused(
                    new Ground(Refusal.PACKAGE_TOO_LARGE, "", String.valueOf(LIMITS.packed() / (1024 * 1024))));
        }
        try (Bag bag = Bag.open(zip.file(), LIMITS)) {
            return taken(bag, desk.now(actor));
        } catch (BagRefused e) {
            return ReceivedPackage.refused(e.ground());
        } catch (PackageRefused e) {
            return ReceivedPackage.refused(e.ground());
        } catch (RowRefused e) {
            boolean taken = e.why() == RowRefused.Cause.TAKEN;
            return ReceivedPackage.refused(new Ground(
                    taken ? Refusal.PACKAGE_CONFLICT : Refusal.PACKAGE_ROWS,
                    "",
                    taken ? e.table() : PackageMaker.ROWS + e.table() + ".json"));
        } catch (LockTimeoutException e) {
            return ReceivedPackage.refused(busy());
        } finally {
            store.drop(zip);
        }
    }

    private ReceivedPackage taken(Bag bag, Occasion occasion) throws IOException {
        PackedRows rows = PackedRows.of(bag, work.schema());
        DossierNumber number = rows.number();
        Present present = work.present(number);
        if (present == Present.DESTROYED) {
            return ReceivedPackage.refused(new Ground(Refusal.RECORD_GONE, "", number.value()));
        }
        if (present == Present.OPEN) {
            return ReceivedPackage.refused(new Ground(Refusal.PACKAGE_CONFLICT, "", number.value()));
        }
        if (present == Present.RECORD) {
            try (MadePackage here = work.make(number, "paket dibandingkan", occasion)) {
                return ReceivedPackage.compared(number, bag.manifest(), differences(bag.payload(), here.files()));
            }
        }
        Map<Sha256, Staged> staged = new HashMap<>();
        try {
            stage(rows, bag, staged);
            work.restore(rows, bag, number, staged, occasion);
        } finally {
            staged.values().forEach(store::drop);
        }
        worker.nudge();
        return ReceivedPackage.restored(number, bag.manifest());
    }

    private void stage(PackedRows rows, Bag bag, Map<Sha256, Staged> staged) throws IOException {
        Map<Sha256, String> packed = new TreeMap<>((a, b) -> a.hex().compareTo(b.hex()));
        bag.payload().forEach((path, hash) -> {
            if (path.startsWith(PackedFiles.FOLDER)) {
                packed.put(hash, path);
            }
        });
        PackedFiles named = new PackedFiles();
        rows.each((table, row) -> {
            try {
                named.look(table, row);
            } catch (IllegalArgumentException e) {
                throw PackedRows.refused(Refusal.PACKAGE_ROWS, PackedRows.path(table));
            }
        });
        for (PackedFiles.Named file : named.all()) {
            String path = packed.remove(file.file());
            if (path == null && file.needed()) {
                throw PackedRows.refused(
                        Refusal.PACKAGE_FILE_MISSING,
                        PackedFiles.FOLDER + file.file().hex().substring(0, 12));
            }
            if (path != null) {
                try (InputStream in = bag.read(path)) {
                    staged.put(file.file(), store.stage(in, bag.size(path)));
                }
            }
        }
        if (!packed.isEmpty()) {
            throw PackedRows.refused(
                    Refusal.PACKAGE_FILE_EXTRA, packed.values().iterator().next());
        }
    }

    private static List<PackageDifference> differences(SortedMap<String, Sha256> packed, List<BagFile> files) {
        SortedMap<String, Sha256> here = new TreeMap<>();
        files.forEach(file -> here.put(file.path(), file.sha256()));
        Set<String> paths = new TreeSet<>(packed.keySet());
        paths.addAll(here.keySet());
        paths.removeAll(BESIDE);
        List<PackageDifference> differences = new ArrayList<>();
        for (String path : paths) {
            String told = path.substring(PackageMaker.DATA.length());
            if (!here.containsKey(path)) {
                differences.add(new PackageDifference(Kind.ONLY_PACKED, told));
            } else if (!packed.containsKey(path)) {
                differences.add(new PackageDifference(Kind.ONLY_HERE, told));
            } else if (!here.get(path).equals(packed.get(path))) {
                differences.add(new PackageDifference(Kind.OTHER, told));
            }
        }
        return differences;
    }

    private static Ground busy() {
        return new Ground(Refusal.RECORDS_BUSY, "", "");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
