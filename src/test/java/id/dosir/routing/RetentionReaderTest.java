package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dosir.core.dossier.Post;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.RetentionSchedule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedule as it is shipped, and what whoever edits it is told. */
class RetentionReaderTest {

    private static final String GOOD = ShippedConfiguration.text("retensi/jadwal-retensi-arsip.yaml");

    private static RetentionSchedule read(String text) {
        return RetentionReader.read(3, "jra.yaml", text, ShippedConfiguration.organisation());
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(ConfigurationFault.class, () -> read(text)).faults();
    }

    @Test
    void the_shipped_schedule_keeps_revocations_two_and_three_years_and_then_destroys_them() {
        RetentionSchedule schedule = read(GOOD);

        assertThat(schedule.version()).isEqualTo(3);
        assertThat(schedule.of("pencabutan-sertifikat-elektronik"))
                .satisfies(series -> assertThat(series.code()).isEqualTo("000.6.5.2"))
                .satisfies(series -> assertThat(series.activeYears()).isEqualTo(2))
                .satisfies(series -> assertThat(series.inactiveYears()).isEqualTo(3))
                .satisfies(series -> assertThat(series.action()).isEqualTo(RetentionAction.DESTROY));
        assertThat(schedule.of("penerbitan-sertifikat-elektronik").action()).isEqualTo(RetentionAction.TRANSFER);
        assertThat(schedule.of("sop-yang-belum-ada").code()).isEqualTo("000.6.5.2");
        assertThat(schedule.reviewer()).isEqualTo(new Post("kabid-persandian"));
        assertThat(schedule.approver()).isEqualTo(new Post("kepala-dinas"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aktif: 1, inaktif: 1, nasib: musnah|aktif: satu, inaktif: 1, nasib: musnah|\"aktif\" harus angka 0 sampai 100",
                "nasib: musnah|nasib: buang|nasib harus musnah, permanen, atau dinilai-kembali",
                "mulai: berkas-ditutup|mulai: tahun-baru|mulai harus berkas-ditutup",
                "kode: 000.6.5.1|kode: arsip|kode harus seperti 000.6.5.2",
                "kode: 000.6.5.1|kode: 000.6.5.2|kode \"000.6.5.2\" tertulis dua kali",
                "penilai: kabid-persandian|penilai: camat|jabatan \"camat\" tidak ada dalam organisasi.yaml",
                "penilai: kabid-persandian|penilai: kepala-dinas|harus jabatan yang berbeda",
                "seri_lain: 000.6.5.2|seri_lain: 000.9|seri \"000.9\" tidak ada dalam daftar seri",
                "seri_lain:|seri-lain:|kunci \"seri-lain\" tidak dikenal"
            })
    void a_fault_is_named_with_its_line(String part, String other, String said) {
        assertThat(GOOD).contains(part);
        assertThat(faults(GOOD.replaceFirst(java.util.regex.Pattern.quote(part), other)))
                .anySatisfy(fault ->
                        assertThat(fault).matches("jra\\.yaml baris \\d+: .*").contains(said));
    }

    @Test
    void the_line_is_that_of_the_fault() {
        String broken = GOOD.replaceFirst("nasib: permanen", "nasib: entah");
        int line = (int)
                broken.substring(0, broken.indexOf("nasib: entah")).lines().count();

        assertThat(faults(broken))
                .containsExactly("jra.yaml baris " + line + ": nasib harus musnah, permanen, atau dinilai-kembali");
    }
}
