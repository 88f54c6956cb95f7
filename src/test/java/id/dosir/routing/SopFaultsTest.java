package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever edits the SOP learns every mistake at once, each with its line. */
class SopFaultsTest {

    private static final String GOOD = ShippedConfiguration.text(ShippedConfiguration.SOP);

    private static List<String> faults(String text) {
        return catchThrowableOfType(ConfigurationFault.class, () -> SopReader.read("sop", 1, "sop.yaml", text))
                .faults();
    }

    /** Replaces the first occurrence and gives the line it stands in. */
    private static int line(String part) {
        assertThat(GOOD).as("the file has to contain what the test changes").contains(part);
        return (int) GOOD.substring(0, GOOD.indexOf(part)).lines().count()
                + (GOOD.charAt(GOOD.indexOf(part) - 1) == '\n' ? 1 : 0);
    }

    private static String with(String part, String other) {
        line(part);
        return GOOD.substring(0, GOOD.indexOf(part)) + other + GOOD.substring(GOOD.indexOf(part) + part.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waktu: 10 menit|waktu: sepuluh menit|waktu harus seperti",
                "waktu: 10 menit|waktu: 0 menit|waktu terbalik atau nol",
                "waktu: 1-2 hari|waktu: 2-1 hari kerja|waktu terbalik atau nol",
                "waktu: 1-2 hari|waktu: 1-2 minggu|waktu harus seperti",
                "tindakan: susun|tindakan: tulis|tindakan \"tulis\" tidak dikenal",
                "oleh: sandiman|oleh: Pak Budi|jabatan \"Pak Budi\" harus huruf kecil",
                "oleh: sandiman|oleh: pemohon|hanya \"ajukan\" dilakukan oleh pemohon",
                "oleh: pemohon|oleh: sandiman|hanya \"ajukan\" dilakukan oleh pemohon",
                "nama: Disposisi ke Kabid|nama: ''|\"nama\" kosong",
                "nama: Disposisi ke Kabid|nama: [a, b]|di sini diharapkan satu nilai",
                "kode: ktp,|kode: KTP,|kode kertas \"KTP\" harus huruf kecil",
                "kode: sk-pensiun,|kode: sk-mutasi,|kode \"sk-mutasi\" tertulis dua kali",
                "kode: JABATAN|kode: jabatan|kode alasan \"jabatan\" harus huruf besar",
                "kode: JABATAN|kode: MUTASI|kode \"MUTASI\" tertulis dua kali",
                "crl: 4|crl: 7|kode CRLReason 7 tidak dipakai",
                "crl: 4|crl: 11|\"crl\" harus angka 0 sampai 10",
                "mendesak: true|mendesak: ya|\"mendesak\" harus true atau false",
                "kertas: akta-kematian|kertas: akta-lahir|kertas \"akta-lahir\" tidak ada dalam daftar",
                "  nomor: \"\"|  nomer: \"\"|kunci \"nomer\" tidak dikenal",
                "    kegiatan: Memeriksa|    Kegiatan: Memeriksa|kunci \"Kegiatan\" tidak dikenal"
            })
    void each_mistake_is_named_with_the_line_it_stands_in(String part, String other, String message) {
        assertThat(faults(with(part, other))).anySatisfy(fault -> assertThat(fault)
                .startsWith("sop.yaml baris " + line(part) + ": ")
                .contains(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waktu: 10 menit|waktu: sepuluh menit",
                "tindakan: susun|tindakan: tulis",
                "nomor: 3|nomor: 4",
                "kode: ktp,|kode: KTP sementara,",
                "crl: 1,|crl: satu,",
                "    waktu: 10 menit\n|",
                "    nama: Persetujuan\n|    nama:\n",
                "nomor: 8\n|nomor: 8\n    nomor: 8\n"
            })
    void one_mistake_gives_one_fault(String change) {
        String[] parts = change.split("\\|", 2);

        assertThat(faults(with(parts[0], parts[1])))
                .filteredOn(f -> !f.contains("kertas \"ktp\" tidak ada"))
                .hasSize(1);
    }

    @Test
    void a_missing_key_is_named_with_the_line_where_its_row_begins() {
        assertThat(faults(with("    waktu: 60 menit\n", "")))
                .containsExactly("sop.yaml baris " + line("nomor: 1\n") + ": \"waktu\" tidak ada");
    }

    @Test
    void a_step_written_twice_is_named_with_its_line() {
        assertThat(faults(with("nomor: 6\n", "nomor: 5\n")))
                .containsExactly("sop.yaml baris " + line("nomor: 6\n") + ": langkah bernomor 5, seharusnya 6");
    }

    @Test
    void a_key_written_twice_is_named_once() {
        assertThat(faults(with("nama: Pencabutan Sertifikat Elektronik\n", "nama: Satu\nnama: Dua\n")))
                .containsExactly(
                        "sop.yaml baris " + (line("nama: Pencabutan") + 1) + ": kunci \"nama\" tertulis dua kali");
    }

    @ParameterizedTest
    @CsvSource({
        "tindakan: tanda-tangan, tindakan: daftar-ams",
        "tindakan: disposisi, tindakan: susun",
        "tindakan: konfirmasi, tindakan: register",
        "tindakan: perintah, tindakan: ajukan",
        "tindakan: register, tindakan: disposisi"
    })
    void tasks_out_of_order_are_refused(String part, String other) {
        assertThat(faults(with(part, other))).isNotEmpty().allMatch(f -> f.matches("sop.yaml baris \\d+: .*"));
    }

    @Test
    void a_sop_that_does_not_end_in_the_register_is_refused() {
        String without = GOOD.substring(0, GOOD.indexOf("  - nomor: 8"));

        assertThat(faults(without))
                .containsExactly("sop.yaml baris " + line("nomor: 7\n") + ": SOP berakhir sebelum \"register\"");
    }

    @Test
    void all_mistakes_are_named_at_once() {
        String text = with("crl: 4", "crl: 40")
                .replaceFirst("waktu: 15 menit", "waktu: lama")
                .replaceFirst("kode: ktp,", "kode: ktp, warna: biru,")
                .replaceFirst("nomor: 3", "nomor: 30");

        assertThat(faults(text)).hasSize(4);
        assertThatThrownBy(() -> SopReader.read("sop", 1, "sop.yaml", text))
                .hasMessageContainingAll("warna", "crl", "langkah bernomor 30", "waktu harus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# hanya komentar\n"})
    void an_empty_file_is_refused(String text) {
        assertThat(faults(text)).containsExactly("sop.yaml: berkas kosong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "- a", "nama: x\nidentitas: y\nkertas: z\nalasan: 1\nlangkah: {}", "{}"})
    void a_file_of_another_shape_is_refused(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void a_procedure_without_steps_or_reasons_is_refused() {
        assertThat(faults(GOOD.substring(0, GOOD.indexOf("langkah:")) + "langkah: []\n"))
                .containsExactly("sop.yaml baris " + line("langkah:") + ": \"langkah\" kosong");
        assertThat(faults(GOOD.substring(0, GOOD.indexOf("alasan:")) + "alasan: []\n"
                        + GOOD.substring(GOOD.indexOf("langkah:"))))
                .containsExactly("sop.yaml baris " + line("alasan:") + ": \"alasan\" kosong");
    }

    @Test
    void bad_yaml_and_tabs_are_named_with_their_line() {
        assertThat(faults("nama: x\nidentitas: [a\nkertas: b\n"))
                .singleElement()
                .asString()
                .startsWith("sop.yaml baris 3: bukan YAML yang benar");
        assertThat(faults("nama: x\nidentitas:\n\tunit: y\n"))
                .singleElement()
                .asString()
                .startsWith("sop.yaml baris 3: bukan YAML yang benar");
        assertThat(faults("nama: x\n# \u0001\n"))
                .containsExactly("sop.yaml baris 2: karakter yang tidak boleh ada dalam YAML");
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        assertThat(faults(bomb.toString())).singleElement().asString().contains("bukan YAML yang benar");
    }

    @Test
    void an_alias_to_itself_is_refused_and_ends() {
        assertThat(faults("nama: x\nlangkah: &a [*a]\n")).isNotEmpty();
    }

    @Property
    void arbitrary_text_is_a_fault_of_the_file_and_never_another_failure(@ForAll String text) {
        assertThat(faults(text)).isNotEmpty();
    }
}
