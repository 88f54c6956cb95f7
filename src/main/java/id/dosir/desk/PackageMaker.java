package id.dosir.desk;

import id.dosir.bag.BagFile;
import id.dosir.core.document.Office;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.Release;
import id.dosir.core.retention.KeptDossier;
import id.dosir.database.PortableRows;
import id.dosir.letters.OfficeBook;
import id.dosir.routing.Dossiers;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import id.dosir.storage.ScratchFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the package of a closed dossier. Its payload says nothing of when, where or by whom it was made: as long as the dossier is the
 * same, so is the payload's manifest.
 */
@ApplicationScoped
class PackageMaker {

    static final String DATA = "data/";
    static final String ROWS = "data/baris/";
    static final String SCHEMA = "baris/skema.json";
    static final String READ_ME = "BACA-SAYA.txt";

    @Inject
    PortableRows rows;

    @Inject
    Dossiers dossiers;

    @Inject
    DocumentStore store;

    @Inject
    ReleaseGate gate;

    @Inject
    Home home;

    @Inject
    OfficeBook offices;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * @param record is locked by whoever calls
     * @throws PackageRefused when a paper is not there, or not any more what it was
     */
    @Transactional(TxType.MANDATORY)
    MadePackage make(KeptDossier record) {
        try {
            ScratchFolder scratch = ScratchFolder.in(home, "paket-");
            try {
                return make(record, scratch);
            } catch (IOException | RuntimeException e) {
                scratch.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a package could not be made", e);
        }
    }

    private MadePackage make(KeptDossier record, ScratchFolder scratch) throws IOException {
        DossierNumber number = record.number();
        Dossier dossier = dossiers.find(number).orElseThrow().dossier();
        PackedFiles named = new PackedFiles();
        List<String> seals = new ArrayList<>();
        List<BagFile> files = new ArrayList<>();
        for (PackedTable table : PackedTable.values()) {
            Path file = scratch.path().resolve(table.table() + ".json");
            if (write(table, number, file, named, seals)) {
                files.add(packed(ROWS + table.table() + ".json", file));
            }
        }
        // apart from the rows: a new schema alone makes no other row
        files.add(text(scratch, SCHEMA, "{\"skema\":" + rows.schema() + "}\n"));
        Map<PackedFiles.Named, String> papers = papers(named, files);
        PackageWords words = new PackageWords();
        PackageMetadata metadata = new PackageMetadata(dossier, record, papers, words, zone);
        files.add(text(scratch, "metadata.json", metadata.json(seals)));
        files.add(text(scratch, "riwayat.csv", HistoryCsv.of(dossier.history(), seals, words, zone)));
        files.add(text(scratch, READ_ME, words.readMe(number.value(), metadata.subject())));
        return new MadePackage(number, info(record, metadata, offices.current().office()), files, scratch);
    }

    /** @return whether the table has rows of the dossier */
    private boolean write(PackedTable table, DossierNumber number, Path file, PackedFiles named, List<String> seals)
            throws IOException {
        int[] count = {0};
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("{\"tabel\":\"" + table.table() + "\",\"baris\":[");
            rows.each(table.asked(), number.value(), row -> {
                out.write(count[0]++ == 0 ? "\n" : ",\n");
                out.write(row.toString());
                named.look(table, row);
                seal(table, row, seals);
            });
            out.write("\n]}\n");
        }
        return count[0] > 0;
    }

    private static void seal(PackedTable table, JsonObject row, List<String> seals) {
        if (table == PackedTable.HISTORY) {
            seals.add(row.getString("seal"));
        }
    }

    private Map<PackedFiles.Named, String> papers(PackedFiles named, List<BagFile> files) throws IOException {
        Map<PackedFiles.Named, String> papers = new LinkedHashMap<>();
        for (PackedFiles.Named paper : named.all()) {
            Path source = store.path(paper.file());
            boolean there = Files.exists(source);
            if (!there && !paper.needed()) {
                continue;
            }
            String path = PackedFiles.path(papers.size() + 1, paper);
            if (!there || !store.isWhole(paper.file())) {
                throw new PackageRefused(new Ground(
                        there ? Refusal.PACKAGE_FILE_CHANGED : Refusal.PACKAGE_FILE_MISSING,
                        "",
                        path.substring(DATA.length())));
            }
            Release release = gate.of(paper.file());
            if (!release.open()) {
                throw new PackageRefused(new Ground(
                        release == Release.INFECTED ? Refusal.PAPER_INFECTED : Refusal.PAPER_HELD,
                        "",
                        path.substring(DATA.length())));
            }
            papers.put(paper, path);
            files.add(new BagFile(path, source, paper.file(), Files.size(source)));
        }
        return papers;
    }

    private BagFile text(ScratchFolder scratch, String name, String text) throws IOException {
        Path file = scratch.path().resolve(name.replace('/', '-'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return packed(DATA + name, file);
    }

    private BagFile packed(String path, Path file) throws IOException {
        return new BagFile(path, file, store.hash(file), Files.size(file));
    }

    private Map<String, String> info(KeptDossier record, PackageMetadata metadata, Office office) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", office.name() + ", " + office.government());
        info.put("Organization-Address", office.address());
        info.put("External-Identifier", record.number().value());
        info.put("Internal-Sender-Identifier", record.fileNumber());
        info.put("External-Description", metadata.subject());
        info.put("Bagging-Date", LocalDate.now(clock.withZone(zone)).toString());
        info.put("Bag-Software-Agent", "Dosir");
        return info;
    }
}
