package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.PageWords;
import id.dosir.core.document.PaperKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Papers of offices that print other words in other places. Invented people. */
class OtherOfficesTest {

    private static final Map<String, String> SITI = Map.of(
            "name", "Siti Rahmayanti Olii, S.Kom",
            "nip", "199005142015032004",
            "nik", "7501015405900002");

    @Test
    void other_labels_in_another_order() {
        Map<String, String> read = form(
                Sheet.drawn(
                        """
                            DATA PEMILIK SERTIFIKAT

                NIK / No. KTP            : 7501015405900002
                Nomor Induk Pegawai      : 19900514 201503 2 004
                Nama Lengkap dan Gelar   : Siti Rahmayanti Olii, S.Kom
                Perangkat Daerah         : Dinas Sosial Kota Contoh
                Jabatan Terakhir         : Analis Data
                Surel Dinas              : siti.olii@contohkota.go.id
                Nomor WhatsApp           : 0812-3456-7890
                Tempat, Tgl Lahir        : Gorontalo, 14-05-1990
                """));
        assertThat(read).containsAllEntriesOf(SITI);
        assertThat(read)
                .containsEntry("agency", "Dinas Sosial Kota Contoh")
                .containsEntry("position", "Analis Data")
                .containsEntry("email", "siti.olii@contohkota.go.id")
                .containsEntry("phone", "081234567890")
                .containsEntry("birthDate", "1990-05-14");
    }

    @Test
    void no_colon_but_a_column() {
        Map<String, String> read = form(
                Sheet.drawn(
                        """
                Nama                     Siti Rahmayanti Olii, S.Kom
                NIP                      199005142015032004
                NIK                      7501015405900002
                Jabatan                  Analis Data
                Unit Kerja               Dinas Sosial
                """));
        assertThat(read).containsAllEntriesOf(SITI).containsEntry("agency", "Dinas Sosial");
    }

    @Test
    void two_columns_of_labels_about_one_person() {
        Map<String, String> read = form(
                Sheet.drawn(
                        """
                Nama    : Siti Rahmayanti Olii, S.Kom       NIP    : 199005142015032004
                NIK     : 7501015405900002                  No. HP : +62 812 3456 7890
                Jabatan : Analis Data                       SKPD   : Dinas Sosial
                """));
        assertThat(read)
                .containsAllEntriesOf(SITI)
                .containsEntry("phone", "081234567890")
                .containsEntry("agency", "Dinas Sosial")
                .containsEntry("position", "Analis Data");
    }

    @Test
    void values_below_their_labels() {
        Map<String, String> read = form(
                Sheet.drawn(
                        """
                Nama Lengkap                                NIP
                Siti Rahmayanti Olii, S.Kom                 199005142015032004

                NIK                                         Instansi
                7501015405900002                            Dinas Sosial
                """));
        assertThat(read).containsAllEntriesOf(SITI).containsEntry("agency", "Dinas Sosial");
    }

    @Test
    void numbered_labels_and_long_values_over_two_lines() {
        Map<String, String> read = form(
                Sheet.drawn(
                        """
                1.  Nama       : Siti Rahmayanti Olii, S.Kom
                2.  NIP        : 19900514 201503 2 004
                3.  NIK        : 7501015405900002
                4.  Jabatan    : Kepala Subbagian Perencanaan, Evaluasi
                                 dan Pelaporan
                5.  Instansi   : Pemerintah Kota Contoh
                6.  Unit Kerja : Dinas Sosial
                """));
        assertThat(read)
                .containsAllEntriesOf(SITI)
                .containsEntry("position", "Kepala Subbagian Perencanaan, Evaluasi dan Pelaporan")
                .containsEntry("agency", "Dinas Sosial");
    }

    @Test
    void a_letter_names_its_signer_first_and_the_employee_second() {
        Map<String, String> read = letter(
                Sheet.drawn(
                        """
                          PEMERINTAH KOTA CONTOH
                              DINAS SOSIAL
                Jalan Merdeka 1  Telp. (0435) 821000  Email: dinsos@contohkota.go.id

                Nomor    : 460 / 112 / Dinsos / 2026           Contoh, 3 Pebruari 2026
                Perihal  : Pencabutan sertifikat

                Yang bertanda tangan di bawah ini:
                Nama     : Drs. Hamid Lasena, M.Si
                NIP      : 196905121994031007
                Jabatan  : Kepala Dinas Sosial
                dengan ini memohon pencabutan sertifikat elektronik atas nama pegawai berikut:
                Nama     : Siti Rahmayanti Olii, S.Kom
                NIP      : 199005142015032004
                NIK      : 7501015405900002
                Jabatan  : Analis Data

                                                      Kepala Dinas Sosial,

                                                      Drs. Hamid Lasena, M.Si
                                                      NIP. 19690512 199403 1 007
                """));
        assertThat(read)
                .containsAllEntriesOf(SITI)
                .containsEntry("position", "Analis Data")
                .containsEntry("letterNumber", "460/112/Dinsos/2026")
                .containsEntry("letterDate", "2026-02-03")
                .containsEntry("letterFrom", "Dinas Sosial")
                .doesNotContainKey("email");
    }

    @Test
    void a_letter_that_names_nobody_but_its_signer_names_no_holder() {
        Map<String, String> read = letter(
                Sheet.drawn(
                        """
                Yang bertanda tangan di bawah ini:
                Nama     : Drs. Hamid Lasena, M.Si
                NIP      : 196905121994031007
                Jabatan  : Kepala Dinas Sosial
                memohon pencabutan sertifikat pegawai sebagaimana terlampir.

                                                      Drs. Hamid Lasena, M.Si
                                                      NIP. 19690512 199403 1 007
                """));
        assertThat(read).doesNotContainKeys("name", "nip", "nik", "position");
    }

    @Test
    void a_table_of_one_person() {
        Map<String, String> read = letter(
                Sheet.drawn(
                        """
                No   Nama Pegawai          NIP                   NIK                 Jabatan
                1    Siti Rahmayanti       199005142015032004    7501015405900002    Analis
                     Olii, S.Kom                                                     Data
                """));
        assertThat(read).containsAllEntriesOf(SITI).containsEntry("position", "Analis Data");
    }

    @Test
    void a_list_of_strangers_says_nothing_until_somebody_in_it_is_known() {
        List<PageWords> list = Sheet.drawn(
                """
                No   Nama                          NIP                   Pangkat/Gol.
                1    Anwar Tuli, SE                197801022005011003    Penata (III/c)
                2    Siti Rahmayanti Olii, S.Kom   199005142015032004    Penata Muda (III/a)
                3    Yusuf Katili                  198103032006041009    Pembina (IV/a)
                """);
        assertThat(read("sk-jabatan-terakhir", list, List.of())).isEmpty();
        assertThat(read("sk-jabatan-terakhir", list, List.of(Said.on("formulir-permohonan", "nip", SITI.get("nip")))))
                .containsEntry("name", SITI.get("name"))
                .containsEntry("nip", SITI.get("nip"))
                .containsEntry("rank", "Penata Muda (III/a)");
        assertThat(read("sk-jabatan-terakhir", list, List.of(Said.on("ktp", "name", "SITI RAHMAYANTI OLII"))))
                .containsEntry("nip", SITI.get("nip"));
    }

    @Test
    void a_docx_has_lines_and_no_columns() {
        Map<String, String> read = form(
                Sheet.flowing(
                        """
                Data Pegawai
                1 Nama Lengkap Siti Rahmayanti Olii, S.Kom
                2 NIP 19900514 201503 2 004
                3 NIK 7501015405900002
                4 Alamat Surel siti.olii@contohkota.go.id
                """));
        assertThat(read).containsAllEntriesOf(SITI).containsEntry("email", "siti.olii@contohkota.go.id");
    }

    @Test
    void a_value_that_cannot_be_one_is_not_proposed() {
        Map<String, String> read = form(
                Sheet.drawn(
                        """
                Nama      : Siti Rahmayanti Olii, S.Kom
                NIP       : 1990051420150320
                NIK       : 7501019905900002
                E-mail    : siti.olii(at)contohkota
                No. HP    : -
                Jabatan   : ....................
                """));
        assertThat(read).containsOnlyKeys("name");
    }

    private static Map<String, String> form(List<PageWords> pages) {
        return read("formulir-permohonan", pages, List.of());
    }

    private static Map<String, String> letter(List<PageWords> pages) {
        return read("surat-permohonan", pages, List.of());
    }

    private static Map<String, String> read(String kind, List<PageWords> pages, List<Proposal> known) {
        return PaperReader.read(new PaperKind(kind), "kertas", pages, known).stream()
                .collect(Collectors.toMap(Proposal::field, Proposal::value));
    }
}
