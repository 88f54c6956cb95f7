package id.dosir.routing;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopIdentity;
import id.dosir.core.dossier.SopPaper;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.SopStep.Task;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.TaskKind;
import id.dosir.routing.SopWays.Ways;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a SOP file into {@link Sop}; every fault is named with its line. */
final class SopReader {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))? (menit|hari kerja|hari kalender|hari)");

    /** As long as the column that keeps it. */
    private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_-]{0,19}");

    /** With them, reasons are reasons for revocation, and each needs its code for the register. */
    private static final Set<TaskKind> REVOKING = EnumSet.of(TaskKind.CONFIRM, TaskKind.ENTER_REGISTER);

    private final List<String> faults = new ArrayList<>();

    /** Asked only when a file is taken into use: a version in the database may name a post that was removed since. */
    private final Optional<Organisation> organisation;

    /** Then the order cannot be judged, and whatever were said of it would mislead. */
    private boolean actUnknown;

    private SopReader(Optional<Organisation> organisation) {
        this.organisation = organisation;
    }

    /**
     * Reads a file that new dossiers shall follow.
     *
     * @param organisation has every post and party that the file may name
     */
    static Sop read(String code, int version, String file, String text, Organisation organisation) {
        return read(code, version, file, text, Optional.of(organisation));
    }

    /**
     * Reads a version as it was kept.
     *
     * @param code of the SOP
     * @param version to give it
     * @param file name for messages
     * @param text content
     * @throws ConfigurationFault when anything is wrong with it
     */
    static Sop read(String code, int version, String file, String text) {
        return read(code, version, file, text, Optional.empty());
    }

    private static Sop read(String code, int version, String file, String text, Optional<Organisation> organisation) {
        SopReader reader = new SopReader(organisation);
        Optional<Sop> sop = YamlPlace.top(file, text, reader.faults).map(top -> reader.sop(code, version, top));
        if (!reader.faults.isEmpty()) {
            throw new ConfigurationFault(reader.faults);
        }
        return sop.orElseThrow();
    }

    private Sop sop(String code, int version, YamlPlace top) {
        top.onlyKeys(Set.of("nama", "identitas", "kertas", "alasan", "langkah", "halaman_baru_setelah"));
        List<SopPaper> papers =
                distinct(top.items("kertas")).stream().map(this::paper).toList();
        List<YamlPlace> rows = top.someItems("langkah");
        Ways ways = SopWays.read(rows);
        List<SopStep> steps = new ArrayList<>();
        for (YamlPlace row : rows) {
            steps.add(step(row, steps.size() + 1, ways));
        }
        boolean revokes = steps.stream().flatMap(s -> s.tasks().stream()).anyMatch(t -> REVOKING.contains(t.kind()));
        List<RevocationReason> reasons =
                revokes || actUnknown || top.find("alasan").isPresent()
                        ? distinct(top.someItems("alasan")).stream()
                                .map(p -> reason(p, papers, revokes))
                                .toList()
                        : List.of();
        if (!actUnknown && ways.sound()) {
            SopOrder.check(rows, steps);
        }
        SopIdentity identity = top.find("identitas").map(this::identity).orElseGet(() -> {
            top.fault("\"identitas\" tidak ada");
            return null;
        });
        return new Sop(code, version, top.text("nama"), identity, papers, reasons, steps, pageBreaks(top, rows.size()));
    }

    private List<Integer> pageBreaks(YamlPlace top, int steps) {
        List<Integer> breaks = new ArrayList<>();
        for (YamlPlace place : top.oneOrMore("halaman_baru_setelah")) {
            String word = place.scalar();
            int step = word.matches("[1-9]\\d?") ? Integer.parseInt(word) : 0;
            if (steps == 0) {
                continue; // said already
            }
            if (step < 1 || step >= steps) {
                place.fault("halaman baru setelah \"" + word + "\": harus nomor langkah, bukan yang terakhir");
            } else if (!breaks.isEmpty() && breaks.get(breaks.size() - 1) >= step) {
                place.fault("halaman baru setelah " + step + " tidak pada urutannya");
            } else {
                breaks.add(step);
            }
        }
        return breaks;
    }

    private SopIdentity identity(YamlPlace box) {
        box.onlyKeys(Set.of(
                "unit",
                "nomor",
                "tanggal_pembuatan",
                "tanggal_revisi",
                "tanggal_efektif",
                "disahkan_oleh",
                "dasar_hukum",
                "kualifikasi_pelaksana",
                "keterkaitan",
                "peralatan",
                "peringatan",
                "pencatatan_dan_pendataan"));
        return new SopIdentity(
                box.text("unit"),
                box.optionalText("nomor"),
                box.optionalText("tanggal_pembuatan"),
                box.optionalText("tanggal_revisi"),
                box.optionalText("tanggal_efektif"),
                box.optionalText("disahkan_oleh"),
                box.texts("dasar_hukum"),
                box.texts("kualifikasi_pelaksana"),
                box.texts("keterkaitan"),
                box.texts("peralatan"),
                box.texts("peringatan"),
                box.texts("pencatatan_dan_pendataan"));
    }

    private SopPaper paper(YamlPlace place) {
        place.onlyKeys(Set.of("kode", "nama", "wajib"));
        String code = place.text("kode");
        if (!PaperKind.isOne(code)) {
            if (!code.isBlank()) {
                place.fault("kode kertas \"" + code + "\" harus huruf kecil dengan tanda hubung");
            }
            code = "kertas-lain";
        }
        return new SopPaper(new PaperKind(code), place.text("nama"), place.flag("wajib"));
    }

    private RevocationReason reason(YamlPlace place, List<SopPaper> papers, boolean revokes) {
        place.onlyKeys(Set.of("kode", "nama", "crl", "mendesak", "kertas"));
        int crl = revokes || place.find("crl").isPresent() ? place.whole("crl", 0, 10) : 0;
        if (crl == 7) {
            place.fault("kode CRLReason 7 tidak dipakai (RFC 5280)");
            crl = 0;
        }
        Optional<String> extra = Optional.of(place.optionalText("kertas")).filter(k -> !k.isEmpty());
        extra.filter(k -> papers.stream().noneMatch(p -> p.kind().code().equals(k)))
                .ifPresent(k -> place.fault("kertas \"" + k + "\" tidak ada dalam daftar kertas"));
        String code = place.text("kode");
        if (!code.isBlank() && !REASON.matcher(code).matches()) {
            place.fault("kode alasan \"" + code + "\" harus huruf besar, paling panjang 20");
        }
        return new RevocationReason(code, place.text("nama"), crl, place.flag("mendesak"), extra);
    }

    private SopStep step(YamlPlace row, int expected, Ways ways) {
        row.onlyKeys(Set.of(
                "nomor",
                "nama",
                "pelaksana",
                "kegiatan",
                "kelengkapan",
                "waktu",
                "output",
                "keterangan",
                "tugas",
                "berikut",
                "kembali_ke"));
        int number = row.whole("nomor", 1, 99);
        if (number != expected && row.find("nomor").isPresent()) {
            row.fault("langkah bernomor " + number + ", seharusnya " + expected);
        }
        return new SopStep(
                expected,
                row.text("nama"),
                row.someItems("pelaksana").stream().map(this::actor).toList(),
                row.text("kegiatan"),
                row.texts("kelengkapan"),
                time(row),
                row.text("output"),
                row.optionalText("keterangan"),
                row.items("tugas").stream().map(this::task).toList(),
                ways.next().get(expected - 1),
                ways.back().get(expected - 1));
    }

    private Post actor(YamlPlace place) {
        Post post = post(place);
        if (organisation.isPresent() && !organisation.get().knows(post)) {
            place.fault("pelaksana \"" + post + "\" tidak ada dalam config/organisasi.yaml");
        }
        return post;
    }

    /** A dossier that waits for a post nobody can hold would wait for ever. */
    private Post worker(YamlPlace place) {
        Post post = actor(place);
        boolean outside = organisation
                .flatMap(o -> o.find(post))
                .filter(p -> !p.ofOffice())
                .isPresent();
        if (outside && !post.equals(Post.APPLICANT)) {
            place.fault("\"" + post + "\" bukan jabatan kantor ini dan tidak dapat diberi tugas");
        }
        return post;
    }

    private Task task(YamlPlace place) {
        place.onlyKeys(Set.of("tindakan", "oleh"));
        String word = place.text("tindakan");
        Optional<TaskKind> kind = Arrays.stream(TaskKind.values())
                .filter(k -> k.word().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            actUnknown = true;
            if (!word.isBlank()) {
                place.fault("tindakan \"" + word + "\" tidak dikenal");
            }
        }
        int before = faults.size();
        Post post = place.find("oleh").map(this::worker).orElseGet(() -> {
            place.fault("\"oleh\" tidak ada");
            return Post.APPLICANT;
        });
        // nobody holds the applicant's place as a post: the dossier would wait there for ever
        if (faults.size() == before
                && kind.isPresent()
                && (kind.get() == TaskKind.OPEN) != post.equals(Post.APPLICANT)) {
            place.fault("\"ajukan\" dan hanya \"ajukan\" dilakukan oleh pemohon");
        }
        return new Task(kind.orElse(TaskKind.DISPOSE), post);
    }

    private Post post(YamlPlace place) {
        String code = place.scalar();
        if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
            place.fault("jabatan \"" + code + "\" harus huruf kecil dengan tanda hubung");
            return Post.APPLICANT;
        }
        return new Post(code);
    }

    private StandardTime time(YamlPlace row) {
        String words = row.text("waktu");
        Matcher parts = TIME.matcher(words);
        if (!parts.matches()) {
            row.find("waktu")
                    .filter(p -> !words.isBlank())
                    .ifPresent(
                            p -> p.fault(
                                    "waktu harus seperti \"10 menit\", \"1-2 hari\", \"1-2 hari kerja\" atau \"2 hari kalender\""));
            return new StandardTime(1, 1, Unit.MINUTES);
        }
        int least = Integer.parseInt(parts.group(1));
        int most = parts.group(2) == null ? least : Integer.parseInt(parts.group(2));
        if (least < 1 || most < least) {
            row.find("waktu").orElse(row).fault("waktu terbalik atau nol");
            return new StandardTime(1, 1, Unit.MINUTES);
        }
        Unit unit =
                switch (parts.group(3)) {
                    case "menit" -> Unit.MINUTES;
                    case "hari kerja" -> Unit.WORKING_DAYS;
                    case "hari kalender" -> Unit.CALENDAR_DAYS;
                    default -> Unit.DAYS;
                };
        return new StandardTime(least, most, unit);
    }

    /** Two papers or reasons of one code could not be told apart. */
    private static List<YamlPlace> distinct(List<YamlPlace> places) {
        Set<String> seen = new HashSet<>();
        for (YamlPlace place : places) {
            String code = place.optionalText("kode");
            if (!code.isBlank() && !seen.add(code)) {
                place.fault("kode \"" + code + "\" tertulis dua kali");
            }
        }
        return places;
    }
}
