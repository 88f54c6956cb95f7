package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.OldScan;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.OldImportDesk.Taken;
import id.dosir.desk.ScanLine.Verdict;
import id.dosir.installed.Installed;
import id.dosir.installed.Patience;
import id.dosir.people.People;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwner.Holder;
import id.dosir.storage.FileOwners;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** An old register and a folder of scans, on whatever database the server has. */
class OldArchiveIT extends Installed {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String REGISTER =
            """
            No;Nama;NIP;Instansi;No Surat;Tgl Surat;Tgl Dicabut;Ket
            1;Olvianti Wakelang;19800919 200403 1 001;Inspektorat;UJI/771/2015;5/1/2015;11/1/2015;
            2;Firhan Sondakira;19770404 200103 2 002;Kecamatan Lolak;UJI/772/2015;6/1/2015;31/2/2015;
            3;Sumardin Lasabuna;19831021 200703 1 003;Dinas Perikanan;UJI/773/2015;7/1/2015;13/1/2015;
            """;

    @Inject
    OldImportDesk imports;

    @Inject
    ScanDesk scans;

    @Inject
    ScanSettings settings;

    @Inject
    OldArchiveRoom room;

    @Inject
    SearchRoom search;

    @Inject
    OldImportBook imported;

    @Inject
    FileOwners owners;

    @Inject
    DocumentStore store;

    @Inject
    People people;

    @Test
    void a_register_and_its_scans_come_in_once_and_are_kept_found_and_checked() throws Exception {
        Actor archivist = people.actorOf("arsiparis").orElseThrow();
        long register = registered(archivist);
        assertThat(imports.lines(register, Set.of(OldImportLine.Verdict.FAULTY), 0, 10, archivist))
                .hasSize(1);
        long again = checked(archivist);
        assertThat(imports.find(again, archivist).orElseThrow().counts().doubled())
                .isEqualTo(2);
        imports.stop(again, archivist);

        Path folder = folder();
        long first = tried(folder, register, archivist);
        assertThat(verdicts(first, archivist))
                .containsExactly("1.png READY", "UJI-773-2015.png READY", "lain.png NO_ENTRY", "tautan.png REFUSED");
        assertThat(scans.apply(first, archivist)).isTrue();
        Patience.until("taken in", PATIENCE, () -> scanState(first, archivist) == State.DONE);
        assertThat(verdicts(first, archivist))
                .containsExactly("1.png TAKEN", "UJI-773-2015.png TAKEN", "lain.png NO_ENTRY", "tautan.png REFUSED");

        OldNumber number = found("UJI/773/2015", archivist);
        List<OldScan> kept = room.scans(number, archivist);
        assertThat(kept).extracting(OldScan::fileName).containsExactly("UJI-773-2015.png");
        Sha256 name = kept.get(0).file();
        assertThat(store.isWhole(name)).isTrue();
        assertThat(room.open(number, name, archivist)).isPresent();
        assertThat(room.open(number, name, people.actorOf("pemohon").orElseThrow()))
                .isEmpty();
        assertThat(found("\"UJI-773-2015.png\"", archivist)).isEqualTo(number);
        assertThat(holders(name)).contains(new Holder(number.printed(), "pindaian-arsip-lama"));
        Sha256 source = imported.file(register).orElseThrow();
        assertThat(holders(source)).contains(new Holder("impor/" + register, "berkas-impor"));
        assertThat(owners.all().stream().flatMap(owner -> owner.filesAfter("", 10_000).stream()))
                .contains(name.hex(), source.hex());

        long second = tried(folder, register, archivist);
        assertThat(verdicts(second, archivist)).contains("1.png KNOWN", "UJI-773-2015.png KNOWN");
    }

    private List<Holder> holders(Sha256 file) {
        assertThat(owners.name(file)).isTrue();
        return owners.all().stream()
                .flatMap(owner -> owner.holdersOf(file.hex()).stream())
                .toList();
    }

    private long registered(Actor archivist) {
        long id = checked(archivist);
        assertThat(imports.find(id, archivist).orElseThrow().counts().clean()).isEqualTo(2);
        assertThat(imports.apply(id, archivist)).isTrue();
        Patience.until(
                "entered",
                PATIENCE,
                () -> imports.find(id, archivist).orElseThrow().state() == State.DONE);
        return id;
    }

    private long checked(Actor archivist) {
        Taken taken = imports.take(
                new ByteArrayInputStream(REGISTER.getBytes(StandardCharsets.UTF_8)), "register-uji.csv", archivist);
        long id = ((Taken.Accepted) taken).id();
        assertThat(imports.check(
                        id,
                        0,
                        imports.preview(id, 0, archivist)
                                .orElseThrow()
                                .proposed()
                                .orElseThrow(),
                        archivist))
                .isEmpty();
        Patience.until(
                "looked through",
                PATIENCE,
                () -> imports.find(id, archivist).orElseThrow().state() == State.CHECKED);
        return id;
    }

    private Path folder() throws IOException {
        Path folder = Files.createDirectories(settings.root().resolve("uji"));
        try (Stream<Path> before = Files.list(folder)) {
            for (Path each : before.toList()) {
                Files.delete(each);
            }
        }
        picture(folder.resolve("1.png"), 40);
        picture(folder.resolve("UJI-773-2015.png"), 41);
        picture(folder.resolve("lain.png"), 42);
        Files.createSymbolicLink(folder.resolve("tautan.png"), folder.resolve("1.png"));
        return folder;
    }

    private static void picture(Path file, int width) throws IOException {
        ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    private long tried(Path folder, long register, Actor archivist) {
        long id = scans.begin(folder.getFileName().toString(), register, archivist)
                .orElseThrow();
        Patience.until("looked through", PATIENCE, () -> scanState(id, archivist) == State.CHECKED);
        return id;
    }

    private State scanState(long id, Actor archivist) {
        return scans.find(id, archivist).orElseThrow().state();
    }

    private List<String> verdicts(long id, Actor archivist) {
        return scans.lines(id, Set.of(Verdict.values()), 0, 100, archivist).stream()
                .map(line -> line.path() + " " + line.verdict())
                .toList();
    }

    private OldNumber found(String text, Actor archivist) {
        Patience.until("found", PATIENCE, () -> hits(text, archivist).size() == 1);
        return OldNumber.parse(hits(text, archivist).get(0)).orElseThrow();
    }

    private List<String> hits(String text, Actor archivist) {
        return search.search(text, Scope.REGISTER, Order.RELEVANCE, 0, 10, archivist).hits().stream()
                .map(hit -> hit.number().toString())
                // other tests leave entries of their own, whose numbers may have the same parts
                .filter(number -> number.startsWith("AL-"))
                .toList();
    }
}
