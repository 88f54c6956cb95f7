package id.dosir.routing;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Behalf;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopIdentity;
import id.dosir.core.dossier.SopPaper;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.TaskKind;
import id.dosir.routing.SopWays.Ways;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a SOP file into {@link Sop}; every fault is named with its line. */
final class SopReader {

    /** As long as the column that keeps it. */
    private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_-]{0,19}");

    /** With them, reasons are reasons for revocation, and each needs its code for the register. */
    private static final Set<TaskKind> REVOKING = EnumSet.of(TaskKind.CONFIRM, TaskKind.ENTER_REGISTER);

    private final List<String> faults = new ArrayList<>();
    private final SopStepReader rowReader;

    private SopReader(Optional<Organisation> organisation) {
        rowReader = new SopStepReader(organisation, faults);
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
        top.onlyKeys(Set.of("nama", "identitas", "kertas", "alasan", "atas_nama", "langkah", "halaman_baru_setelah"));
        List<SopPaper> papers =
                distinct(top.items("kertas")).stream().map(this::paper).toList();
        List<YamlPlace> rows = top.someItems("langkah");
        Ways ways = SopWays.read(rows);
        List<SopStep> steps = new ArrayList<>();
        for (YamlPlace row : rows) {
            steps.add(rowReader.step(row, steps.size() + 1, ways));
        }
        boolean revokes = steps.stream().flatMap(s -> s.tasks().stream()).anyMatch(t -> REVOKING.contains(t.kind()));
        List<RevocationReason> reasons =
                revokes || rowReader.actUnknown() || top.find("alasan").isPresent()
                        ? distinct(top.someItems("alasan")).stream()
                                .map(p -> reason(p, papers, revokes))
                                .toList()
                        : List.of();
        List<Behalf> behalves = top.find("atas_nama").isPresent()
                ? distinct(top.someItems("atas_nama")).stream()
                        .map(p -> behalf(p, papers))
                        .toList()
                : List.of();
        if (!rowReader.actUnknown() && ways.sound()) {
            SopOrder.check(rows, steps);
        }
        SopIdentity identity = top.find("identitas").map(this::identity).orElseGet(() -> {
            top.fault("\"identitas\" tidak ada");
            return null;
        });
        return new Sop(
                code,
                version,
                top.text("nama"),
                identity,
                papers,
                reasons,
                behalves,
                steps,
                pageBreaks(top, rows.size()));
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

    private Behalf behalf(YamlPlace place, List<SopPaper> papers) {
        place.onlyKeys(Set.of("kode", "nama", "kertas"));
        String code = place.text("kode");
        if (!code.isBlank() && !REASON.matcher(code).matches()) {
            place.fault("kode atas nama \"" + code + "\" harus huruf besar, paling panjang 20");
        }
        String paper = place.text("kertas");
        boolean known = papers.stream().anyMatch(p -> p.kind().code().equals(paper));
        if (!paper.isBlank() && !known) {
            place.fault("kertas \"" + paper + "\" tidak ada dalam daftar kertas");
        }
        return new Behalf(code, place.text("nama"), new PaperKind(known ? paper : "kertas-lain"));
    }

    /** Two papers, reasons or grounds of one code could not be told apart. */
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
