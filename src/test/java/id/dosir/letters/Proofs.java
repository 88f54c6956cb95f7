package id.dosir.letters;

import id.dosir.letters.WriteOptions.PageSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes sample papers into {@code target/proofs}, to be looked at. Run by hand. */
final class Proofs {

    private Proofs() {}

    private static void measure() {
        var cpu = java.lang.management.ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 6; round++) {
            long before = cpu.getCurrentThreadCpuTime();
            for (int i = 0; i < 20; i++) {
                Samples.LETTERS.finished(Samples.letter());
            }
            long letters = cpu.getCurrentThreadCpuTime();
            for (int i = 0; i < 20; i++) {
                Samples.SLIPS.write(Samples.slip("Cocokkan dengan SK mutasi."), PageSize.HALF_FOLIO);
            }
            long slips = cpu.getCurrentThreadCpuTime();
            System.out.printf(
                    "letter %d ms, slip %d ms%n", (letters - before) / 20_000_000, (slips - letters) / 20_000_000);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/proofs"));
        if (arguments.length > 0) {
            measure();
            return;
        }
        Person longest = new Person(
                "Prof. Dr. dr. Raden Ajeng Wilhelmina Paputungan-Mokodompit Manoppo Damopolii, S.Ked., M.Kes., Sp.PD., FINASIM",
                "19820317 200604 2 013",
                "7101025703820002",
                "Pembina Tingkat I (IV/b)",
                "Kepala Bidang Pengelolaan Informasi Administrasi Kependudukan dan Pemanfaatan Data",
                "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Bolaang Mongondow",
                "wilhelmina.paputungan-mokodompit.manoppo.damopolii.dinas.pengendalian.penduduk@bolmongkab.go.id",
                "0812-0000-4417");
        Files.write(folder.resolve("letter.pdf"), Samples.LETTERS.finished(Samples.letter()));
        Files.write(
                folder.resolve("draft.pdf"),
                Samples.LETTERS.draft(Samples.letter(Optional.empty(), Samples.OWNER, "Mutasi ke instansi lain")));
        Files.write(
                folder.resolve("long.pdf"),
                Samples.LETTERS.finished(Samples.letter(longest, "Mutasi ke instansi lain. ".repeat(40))));
        String note = "Cocokkan dengan SK mutasi, proses sebelum 1 Desember.";
        Files.write(folder.resolve("slip.pdf"), Samples.SLIPS.write(Samples.slip(note), PageSize.HALF_FOLIO));
        Files.write(folder.resolve("slip-a5.pdf"), Samples.SLIPS.write(Samples.slip(note), PageSize.A5));
        Files.write(
                folder.resolve("slip-long.pdf"),
                Samples.SLIPS.write(Samples.slip((note + " ").repeat(20)), PageSize.A5));
    }
}
