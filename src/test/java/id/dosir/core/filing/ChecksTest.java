package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.MailDomains;
import id.dosir.core.filing.Finding.Code;
import id.dosir.core.filing.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final CheckRules RULES = new CheckRules(MailDomains.GOVERNMENT, "7101", LocalDate.of(2026, 3, 10));

    private static final String NIP = "198804172010031012";
    private static final String NIK = "7101061704880003";

    @Test
    void papers_that_agree_are_no_finding_however_they_write_it() {
        assertThat(codes(
                        Said.on("surat-permohonan", "name", "Drs. Randika Mokolanut, S.STP"),
                        Said.on("ktp", "name", "RANDIKA MOKOLANUT"),
                        Said.on("surat-permohonan", "nip", "19880417 201003 1 012"),
                        Said.on("formulir-permohonan", "nip", NIP),
                        Said.on("ktp", "nik", NIK),
                        Said.on("formulir-permohonan", "email", "Randika@bolmongkab.go.id"),
                        Said.on("surat-permohonan", "email", "randika@bolmongkab.go.id")))
                .isEmpty();
    }

    @Test
    void nip_beda_sets_the_statements_of_all_papers_side_by_side() {
        List<Finding> findings = Checks.of(
                List.of(
                        Said.on("surat-permohonan", "nip", "198804172010031022"),
                        Said.on("formulir-permohonan", "nip", NIP),
                        Said.on("sk-jabatan-terakhir", "nip", NIP)),
                Map.of(),
                RULES);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NIP_BEDA);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.statements())
                    .extracting(Proposal::value)
                    .containsExactly("198804172010031022", NIP, NIP);
        });
    }

    @Test
    void nip_beda_also_when_a_person_typed_another_than_the_papers_have() {
        assertThat(Checks.of(
                        List.of(Said.on("formulir-permohonan", "nip", NIP)),
                        Map.of("nip", "198804172010031022"),
                        RULES))
                .extracting(Finding::code)
                .containsExactly(Code.NIP_BEDA);
    }

    @Test
    void what_is_no_nip_is_no_statement_about_it() {
        assertThat(codes(Said.on("surat-permohonan", "nip", "19880417"), Said.on("formulir-permohonan", "nip", NIP)))
                .isEmpty();
    }

    @Test
    void nik_beda() {
        assertThat(codes(
                        Said.on("formulir-permohonan", "nip", NIP),
                        Said.on("formulir-permohonan", "nik", NIK),
                        Said.scanned("ktp", "nik", "7101061704880008", 91)))
                .containsExactly(Code.NIK_BEDA);
    }

    @Test
    void nama_beda_at_one_letter_but_not_at_titles() {
        assertThat(codes(
                        Said.on("formulir-permohonan", "nip", NIP),
                        Said.on("formulir-permohonan", "name", "Mohamad Fadlin, S.Pi"),
                        Said.on("ktp", "name", "MUHAMMAD FADLIN")))
                .containsExactly(Code.NAMA_BEDA);
    }

    @Test
    void tanggal_lahir_beda() {
        assertThat(codes(
                        Said.on("formulir-permohonan", "nip", NIP),
                        Said.on("formulir-permohonan", "birthDate", "1984-12-05"),
                        Said.on("ktp", "birthDate", "1984-12-15")))
                .containsExactly(Code.TANGGAL_LAHIR_BEDA);
    }

    @Test
    void email_beda() {
        assertThat(codes(
                        Said.on("formulir-permohonan", "email", "a@bolmongkab.go.id"),
                        Said.on("surat-permohonan", "email", "b@bolmongkab.go.id")))
                .containsExactly(Code.EMAIL_BEDA);
    }

    @Test
    void nip_nik_tanggal_beda_shows_both_numbers() {
        List<Finding> findings = Checks.of(
                List.of(
                        Said.on("formulir-permohonan", "nip", "198412052009012003"),
                        Said.on("ktp", "nik", "7101045512840011")),
                Map.of(),
                RULES);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NIP_NIK_TANGGAL_BEDA);
            assertThat(finding.statements()).extracting(Proposal::field).containsExactly("nip", "nik");
        });
    }

    @Test
    void nip_nik_kelamin_beda() {
        assertThat(typed("198804172010032012", NIK)).containsExactly(Code.NIP_NIK_KELAMIN_BEDA);
    }

    @Test
    void nip_usia_outside_17_to_75_years() {
        assertThat(typed("195003102010031012", "")).as("76 today").containsExactly(Code.NIP_USIA);
        assertThat(typed("195003112010031012", "")).as("76 tomorrow").isEmpty();
        assertThat(typed("200903112026031012", "")).as("17 tomorrow").contains(Code.NIP_USIA);
        assertThat(typed("200903102026031012", "")).as("17 today").isEmpty();
    }

    @Test
    void nip_usia_appointed_before_17() {
        assertThat(typed("198804172005031012", "")).containsExactly(Code.NIP_USIA);
        assertThat(typed("198804172005041012", "")).isEmpty();
    }

    @Test
    void nip_bulan_tmt_is_a_warning_and_says_nothing_about_age() {
        assertThat(typed("199408112023212006", "")).containsExactly(Code.NIP_BULAN_TMT);
    }

    @Test
    void nip_tidak_ada_is_an_information_once_a_paper_was_read() {
        assertThat(Checks.of(List.of(Said.on("ktp", "name", "RAHMAT BINOLANG")), Map.of("nip", ""), RULES))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.NIP_TIDAK_ADA);
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
        assertThat(Checks.of(List.of(), Map.of(), RULES)).isEmpty();
    }

    @Test
    void nik_wilayah_lain_is_an_information_and_silent_where_no_region_is_set() {
        List<Proposal> card = List.of(Said.on("ktp", "nik", "5102056403890008"));
        Map<String, String> form = Map.of("nip", "198903242014022002");
        assertThat(Checks.of(card, form, RULES)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NIK_WILAYAH_LAIN);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
        });
        assertThat(Checks.of(card, form, new CheckRules(MailDomains.GOVERNMENT, "", RULES.today())))
                .isEmpty();
    }

    @Test
    void email_bukan_go_id() {
        assertThat(codes(Said.on("surat-permohonan", "email", "a@surelpribadi.example")))
                .containsExactly(Code.EMAIL_BUKAN_GO_ID);
        assertThat(Checks.of(List.of(), Map.of("email", "a@go.id.example"), RULES))
                .extracting(Finding::code)
                .containsExactly(Code.EMAIL_BUKAN_GO_ID);
    }

    private static List<Code> codes(Proposal... papers) {
        return Checks.of(List.of(papers), Map.of(), RULES).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Code> typed(String nip, String nik) {
        return Checks.of(List.of(), Map.of("nip", nip, "nik", nik), RULES).stream()
                .map(Finding::code)
                .toList();
    }
}
