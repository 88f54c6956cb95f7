package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dosir.archive.OldRegister;
import id.dosir.archive.OldScan;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Fault;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.core.oldregister.RowFault;
import id.dosir.desk.OldImport.Counts;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** An old register and a folder of scans, on whatever database the server has. */
class OldArchiveIT extends Installed {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SIDE_BY_SIDE = 60;
    private static final int SMALL_BATCH = 7;

    private static final String REGISTER =
            """
            No;Nama;NIP;Instansi;No Surat;Tgl Surat;Tgl Dicabut;Ket
            1;Olvianti Wakelang;19800919 200403 1 001;Inspektorat;UJI/771/2015;5/1/2015;11/1/2015;
            2;Firhan Sondakira;19770404 200103 2 002;Kecamatan Lolak;UJI/772/2015;6/1/2015;31/2/2015;
            3;Sumardin Lasabuna;19831021 200703 1 003;Dinas Perikanan;UJI/773/2015;7/1/2015;13/1/2015;
            """;

    private static final String HEADS = "No;Nama;NIP;Instansi;No Surat;Tgl Surat;Tgl Dicabut;Nomor Seri;Ket\n";
    private static final String SAME =
            "1;Denal Gonibala;19800919 200403 1 011;Inspektorat;UJI/781/2015;5/1/2015;11/1/2015;78100000001;\n";
    /** Of its rows one stands in the other file, two tell of certificates that are revoked elsewhere, one is alone. */
    private static final String LATER = HEADS + SAME
            + """
            2;Yastin Potabugo;19770404 200103 2 012;Kecamatan Lolak;UJI/782/2015;6/1/2015;12/1/2015;78100000002;
            3;Serlin Tombarong;19831021 200703 1 013;Dinas Perikanan;UJI/783/2015;7/1/2015;13/1/2015;78100000003;
            4;Fendro Binolang;19841021 200803 1 014;Dinas Perikanan;UJI/784/2015;7/1/2015;13/1/2015;78100000004;
            """;

    @Inject
    Registered registered;

    @Inject
    OldRegister old;

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
        long again = checked(REGISTER, archivist);
        assertThat(counts(again, archivist).doubled()).isEqualTo(2);
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

    @Test
    void a_certificate_that_was_entered_since_the_dry_run_is_not_entered_again_and_the_report_says_so()
            throws Exception {
        Actor archivist = people.actorOf("arsiparis").orElseThrow();
        long earlier = checked(
                HEADS + SAME
                        + "2;Yopie Wakelang;19790404 200103 1 015;Inspektorat;UJI/785/2015;6/1/2015;12/1/2015;78100000002;\n",
                archivist);
        long later = checked(LATER, archivist);
        assertThat(counts(earlier, archivist).clean()).isEqualTo(2);
        assertThat(counts(later, archivist).clean()).isEqualTo(4);
        registeredCertificate(2187, "78100000003");
        entered(earlier, archivist);

        entered(later, archivist);

        assertThat(counts(later, archivist))
                .extracting(Counts::clean, Counts::doubled, Counts::faulty, Counts::entered, Counts::known)
                .containsExactly(1, 1, 2, 1, 3);
        Map<String, OldNumber> kept = old.bySerials(List.of("78100000001", "78100000002", "78100000004"));
        assertThat(kept).hasSize(3);
        List<OldImportLine> told = imports.lines(later, EnumSet.allOf(OldImportLine.Verdict.class), 0, 10, archivist);
        assertThat(told)
                .extracting(OldImportLine::row, OldImportLine::verdict, OldImportLine::sameAs, OldImportLine::faults)
                .containsExactly(
                        tuple(
                                2,
                                OldImportLine.Verdict.DOUBLED,
                                kept.get("78100000001").printed(),
                                List.of()),
                        tuple(
                                3,
                                OldImportLine.Verdict.FAULTY,
                                "",
                                taken(kept.get("78100000002").printed())),
                        tuple(4, OldImportLine.Verdict.FAULTY, "", taken(new RegisterNumber(2187, 1).printed())));
        assertThat(room.read(kept.get("78100000002"), archivist))
                .hasValueSatisfying(entry -> assertThat(entry.entry().name()).isEqualTo("Yopie Wakelang"));
    }

    private static List<RowFault> taken(String by) {
        return List.of(new RowFault(Column.SERIAL, Fault.SERIAL_TWICE, by));
    }

    private void registeredCertificate(int year, String serial) throws Exception {
        Application like = Dossiers.registered().application();
        registered.made(
                year,
                1,
                Papers.required(),
                new Application(
                        like.subscriber(),
                        SerialNumber.parse(serial),
                        like.reason(),
                        like.explanation(),
                        like.letterFrom(),
                        like.letterNumber(),
                        like.letterDate(),
                        like.behalf()));
    }

    @Test
    void of_two_imports_at_the_same_time_one_enters_the_certificate_and_both_come_to_their_end() throws Exception {
        Actor archivist = people.actorOf("arsiparis").orElseThrow();
        List<Long> both = new ArrayList<>();
        for (int each = 0; each < 2; each++) {
            StringBuilder rows = new StringBuilder(HEADS);
            for (int row = 1; row <= SIDE_BY_SIDE; row++) {
                rows.append(String.format(
                        "%d;Hasrul Damolipu;19800919 200403 1 %03d;Inspektorat;UJI/%d/2016;5/1/2016;11/1/2016;7820000%04d;%n",
                        row, 100 + each, 7000 + each * SIDE_BY_SIDE + row, row));
            }
            both.add(checked(rows.toString(), archivist));
        }
        both.forEach(id -> assertThat(imported.apply(id, archivist.id())).isTrue());

        // as two servers do; what one of them leaves, the server's own round takes
        List<Future<Integer>> done = atOnce(both.stream()
                .<Callable<Integer>>map(id -> () -> {
                    int batches = 0;
                    while (imported.enter(id, SMALL_BATCH).isPresent()) {
                        batches++;
                    }
                    return batches;
                })
                .toList());

        for (Future<Integer> each : done) {
            assertThat(each.get()).isNotNegative();
        }
        both.forEach(id -> Patience.until(
                "entered",
                PATIENCE,
                () -> imports.find(id, archivist).orElseThrow().state() == State.DONE));
        assertThat(both.stream().mapToInt(id -> counts(id, archivist).entered()).sum())
                .isEqualTo(SIDE_BY_SIDE);
        assertThat(both.stream().mapToInt(id -> counts(id, archivist).known()).sum())
                .isEqualTo(SIDE_BY_SIDE);
        assertThat(both.stream()
                        .flatMap(id ->
                                imports.lines(id, Set.of(OldImportLine.Verdict.FAULTY), 0, 1_000, archivist).stream()))
                .hasSize(SIDE_BY_SIDE)
                .allMatch(line -> line.faults().get(0).fault() == Fault.SERIAL_TWICE);
    }

    private static <T> List<Future<T>> atOnce(List<Callable<T>> works) throws InterruptedException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            return threads.invokeAll(works.stream()
                    .<Callable<T>>map(work -> () -> {
                        Thread.currentThread().setContextClassLoader(loader);
                        return work.call();
                    })
                    .toList());
        } finally {
            threads.shutdown();
        }
    }

    private Counts counts(long id, Actor archivist) {
        return imports.find(id, archivist).orElseThrow().counts();
    }

    private List<Holder> holders(Sha256 file) {
        assertThat(owners.name(file)).isTrue();
        return owners.all().stream()
                .flatMap(owner -> owner.holdersOf(file.hex()).stream())
                .toList();
    }

    private long registered(Actor archivist) {
        long id = checked(REGISTER, archivist);
        assertThat(counts(id, archivist).clean()).isEqualTo(2);
        entered(id, archivist);
        return id;
    }

    private void entered(long id, Actor archivist) {
        assertThat(imports.apply(id, archivist)).isTrue();
        Patience.until(
                "entered",
                PATIENCE,
                () -> imports.find(id, archivist).orElseThrow().state() == State.DONE);
    }

    private long checked(String register, Actor archivist) {
        Taken taken = imports.take(
                new ByteArrayInputStream(register.getBytes(StandardCharsets.UTF_8)), "register-uji.csv", archivist);
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
