package id.dosir.letters;

import id.dosir.core.document.Office;
import id.dosir.letters.Recommendation.Addressee;
import id.dosir.letters.Recommendation.Concerned;
import id.dosir.letters.Recommendation.Request;
import id.dosir.letters.Recommendation.Service;
import id.dosir.letters.Slip.Instruction;
import id.dosir.letters.Slip.Recipient;
import id.dosir.letters.Slip.Urgency;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invented people and papers. */
final class Samples {

    static final Office OFFICE = new Office(
            "PEMERINTAH KABUPATEN BOLAANG MONGONDOW",
            "DINAS KOMUNIKASI DAN INFORMATIKA",
            "Jalan Trans Sulawesi, Desa Lalow",
            "Pos-el: kominfo@bolmongkab.go.id",
            "95761",
            "Lalow");
    static final LetterTemplates TEMPLATES = new LetterTemplates(Path.of("templates"));
    static final LetterWriter WRITER = new LetterWriter(OFFICE, Arms.plain());
    static final RecommendationWriter LETTERS = new RecommendationWriter(TEMPLATES, WRITER);
    static final SlipWriter SLIPS = new SlipWriter(
            TEMPLATES, WRITER, Clock.fixed(Instant.parse("2026-11-23T02:24:00Z"), ZoneId.of("Asia/Makassar")));
    static final Service REVOCATION = new Service("Pencabutan Sertifikat Elektronik", true);
    static final String QR = "https://dosir.bolmongkab.go.id/periksa/7KQ4-M2XA-93TD";
    static final Official HEAD = new Official(
            "Kepala Dinas Komunikasi dan Informatika Kabupaten Bolaang Mongondow",
            "Ferdinan Paputungan, S.T., M.Si.",
            "Pembina Utama Muda (IV/c)",
            "19700412 199503 1 004");
    static final Person OWNER = new Person(
            "Siti Rahayu Mokoagow, S.Pd.",
            "19820317 200604 2 013",
            "7101025703820002",
            "Penata Tingkat I (III/d)",
            "Kepala Seksi Kurikulum",
            "Dinas Pendidikan Kabupaten Bolaang Mongondow",
            "siti.mokoagow@bolmongkab.go.id",
            "0812-0000-4417");

    private Samples() {}

    static Recommendation letter() {
        return letter(OWNER, "Mutasi ke instansi lain");
    }

    static Recommendation letter(Person owner, String reason) {
        return letter(Optional.of("000.6.5.2/123/Diskominfo/XI/2026"), owner, reason);
    }

    static Recommendation letter(Optional<String> number, Person owner, String reason) {
        return letter(number, REVOCATION, List.of(new Concerned(owner, "5A:1F:88:02:9B:77:E0:41:C3:07", reason)));
    }

    static Recommendation letter(Optional<String> number, Service service, List<Concerned> people) {
        return new Recommendation(
                service,
                number,
                number.map(n -> LocalDate.of(2026, 11, 23)),
                "Segera",
                "1 (satu) berkas",
                "Rekomendasi " + service.name(),
                new Addressee("Kepala Balai Besar Sertifikasi Elektronik", "Badan Siber dan Sandi Negara", "Jakarta"),
                people,
                new Request("Kepala Dinas Pendidikan", "800/1142/Disdik/XI/2026", LocalDate.of(2026, 11, 20)),
                "P-2026-0147",
                HEAD,
                List.of(
                        "Sekretaris Daerah Kabupaten Bolaang Mongondow",
                        "Kepala Dinas Pendidikan",
                        "Yang bersangkutan"),
                "https://dosir.bolmongkab.go.id/periksa",
                QR);
    }

    static Slip slip(String note) {
        return new Slip(
                "Kepala Dinas Pendidikan",
                "800/1142/Disdik/XI/2026",
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-23T02:20:00Z"),
                "0147",
                Set.of(Urgency.SEGERA),
                "Permohonan Pencabutan Sertifikat Elektronik a.n. Siti Rahayu Mokoagow, S.Pd., NIP 19820317 200604 2 013"
                        + " (mutasi)",
                List.of(new Recipient("1", "Kabid Persandian dan Statistik")),
                Set.of(Instruction.PROSES),
                Optional.empty(),
                note,
                Optional.of(Instant.parse("2026-11-23T03:00:00Z")),
                new Official(
                        "Kepala Dinas",
                        "Ferdinan Paputungan, S.T., M.Si.",
                        "Pembina Utama Muda",
                        "19700412 199503 1 004"),
                Slip.Initials.here(Instant.parse("2026-11-23T02:21:00Z")),
                "P-2026-0147",
                "1 dari 2",
                "https://dosir.bolmongkab.go.id/berkas/P-2026-0147");
    }
}
