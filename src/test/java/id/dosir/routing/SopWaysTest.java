package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways between steps, posts and pages: what the file may say, and each mistake with its line. */
class SopWaysTest {

    private static final String GOOD = ShippedConfiguration.text(ShippedConfiguration.ISSUANCE);

    private static List<String> faults(String text) {
        return catchThrowableOfType(
                        ConfigurationFault.class,
                        () -> SopReader.read("sop", 1, "sop.yaml", text, ShippedConfiguration.organisation()))
                .faults();
    }

    private static String with(String part, String other) {
        assertThat(GOOD).contains(part);
        return GOOD.substring(0, GOOD.indexOf(part)) + other + GOOD.substring(GOOD.indexOf(part) + part.length());
    }

    private static int line(String text, String part) {
        assertThat(text).contains(part);
        return (int) text.substring(0, text.indexOf(part)).lines().count()
                + (text.charAt(text.indexOf(part) - 1) == '\n' ? 1 : 0);
    }

    private static SopStep step(Sop sop, int number) {
        return sop.step(number);
    }

    @Test
    void a_step_leads_to_the_one_below_it_and_the_last_one_ends() {
        Sop sop = ShippedConfiguration.sop();

        assertThat(sop.steps()).extracting(SopStep::next).startsWith(List.of(2), List.of(3));
        assertThat(step(sop, 8).next()).containsExactly(SopStep.END);
        assertThat(sop.steps()).extracting(SopStep::back).containsOnly(Optional.empty());
        assertThat(sop.pageBreaks()).containsExactly(6);
    }

    @Test
    void a_file_may_name_the_next_step_a_choice_and_the_way_back() {
        Sop sop = ShippedConfiguration.sop(
                with("    nama: Pencocokan identitas\n", "    nama: Cocok\n    berikut: [5, 7]\n"));

        assertThat(step(sop, 4).next()).containsExactly(5, 7);
        assertThat(step(sop, 6).back()).contains(5);
        assertThat(step(sop, 7).next()).containsExactly(SopStep.END);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "berikut: selesai|berikut: 4|berikut 4 membentuk putaran: langkah 7",
                "berikut: selesai|berikut: 7|berikut 7 membentuk putaran",
                "berikut: selesai|berikut: 9|berikut 9: langkah itu tidak ada",
                "berikut: selesai|berikut: habis|\"berikut\" harus nomor langkah atau \"selesai\"",
                "berikut: selesai|berikut: [selesai, selesai]|langkah berikut yang sama tertulis dua kali",
                "berikut: selesai|berikut: []|\"berikut\" kosong",
                "kembali_ke: 5|kembali_ke: 7|kembali_ke 7 menuju langkah sesudahnya",
                "kembali_ke: 5|kembali_ke: 1|kembali_ke menuju langkah 2 atau sesudahnya",
                "kembali_ke: 5|kembali_ke: 12|kembali_ke 12: langkah itu tidak ada",
                "kembali_ke: 5|kembali_ke: awal|\"kembali_ke\" harus nomor langkah",
                "kembali_ke: 5|kembali: 5|kunci \"kembali\" tidak dikenal",
                "oleh: kabid-persandian|oleh: kabid-anggaran|pelaksana \"kabid-anggaran\" tidak ada dalam config/organisasi.yaml",
                "oleh: kabid-persandian|oleh: bsre|\"bsre\" bukan jabatan kantor ini",
                "pelaksana: [kabid-persandian]|pelaksana: [bupati]|pelaksana \"bupati\" tidak ada dalam",
                "pelaksana: [kabid-persandian]|pelaksana: []|\"pelaksana\" kosong",
                "tindakan: disposisi, oleh: kabid|tindakan: teruskan, oleh: kabid|tindakan \"teruskan\" tidak dikenal",
                "halaman_baru_setelah: 4|halaman_baru_setelah: 7|halaman baru setelah \"7\": harus nomor langkah",
                "halaman_baru_setelah: 4|halaman_baru_setelah: [3, 3]|halaman baru setelah 3 tidak pada urutannya"
            })
    void each_mistake_is_named_with_its_line(String part, String other, String message) {
        String text = with(part, other);

        assertThat(faults(text)).anySatisfy(fault -> assertThat(fault)
                .startsWith("sop.yaml baris " + line(text, other) + ": ")
                .contains(message));
    }

    @Test
    void a_step_that_nothing_leads_to_is_named() {
        String text = with("    nama: Disposisi ke Verifikator\n", "    nama: Disposisi\n    berikut: 5\n");

        assertThat(faults(text))
                .containsExactly("sop.yaml baris " + line(text, "nomor: 4\n")
                        + ": langkah 4 tidak dapat dicapai dari langkah mana pun");
    }

    @Test
    void a_doubled_number_and_a_step_without_task_are_named() {
        assertThat(faults(with("nomor: 4\n", "nomor: 3\n")))
                .singleElement()
                .asString()
                .contains("langkah bernomor 3, seharusnya 4");
        assertThat(faults(with("    tugas:\n      - {tindakan: laksanakan, oleh: arsiparis}\n", "    tugas: []\n")))
                .anyMatch(fault -> fault.contains("langkah tanpa tugas tidak dapat dilewati"));
    }

    @Test
    void only_a_step_of_its_own_may_leave_a_choice() {
        assertThat(faults(with("    nama: Disposisi ke Verifikator\n", "    nama: Disposisi\n    berikut: [4, 5]\n")))
                .singleElement()
                .asString()
                .contains("pilihan langkah berikut hanya ada setelah \"laksanakan\"");
    }

    @Test
    void a_disposition_that_nobody_receives_is_refused() {
        assertThat(faults(with("tindakan: laksanakan, oleh: arsiparis", "tindakan: disposisi, oleh: arsiparis")))
                .singleElement()
                .asString()
                .contains("SOP berakhir dengan \"disposisi\"");
    }

    @Test
    void what_revokes_needs_a_letter_a_submission_and_reasons_and_what_does_not_needs_none() {
        assertThat(ShippedConfiguration.issuance().reasons()).isEmpty();
        assertThat(ShippedConfiguration.issuance().revokes()).isFalse();
        assertThat(faults(with("tindakan: laksanakan, oleh: arsiparis", "tindakan: register, oleh: arsiparis")))
                .hasSize(2)
                .anyMatch(fault -> fault.endsWith("\"alasan\" tidak ada"))
                .anyMatch(fault -> fault.endsWith("tindakan \"register\" tidak pada urutannya"));
    }

    @Test
    void an_order_for_a_letter_needs_a_step_that_writes_it() {
        assertThat(faults(with("tindakan: disposisi, oleh: kabid", "tindakan: perintah, oleh: kabid")))
                .singleElement()
                .asString()
                .contains("\"perintah\" memerintahkan surat");
    }

    @Test
    void work_is_not_sent_back_over_a_signature() {
        String text = with("tindakan: laksanakan, oleh: verifikator", "tindakan: susun, oleh: verifikator")
                .replaceFirst("tindakan: laksanakan, oleh: verifikator", "tindakan: tanda-tangan, oleh: kepala-dinas");

        assertThat(faults(text)).singleElement().asString().contains("\"kembali_ke\" melewati langkah");
    }

    @Test
    void a_version_in_use_is_read_although_its_post_was_removed() {
        String text = with("oleh: kabid-persandian", "oleh: kabid-lama");

        assertThat(faults(text)).hasSize(1);
        assertThat(ShippedConfiguration.sop(text).step(3).tasks().get(0).post().code())
                .isEqualTo("kabid-lama");
    }
}
