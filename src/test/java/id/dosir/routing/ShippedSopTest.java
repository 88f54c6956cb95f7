package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.dossier.Behalf;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopPaper;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.SopStep.Task;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.TaskKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file says what the signed SOP of the Dinas says. */
class ShippedSopTest {

    private static final Sop SOP = ShippedConfiguration.sop();

    private static List<Post> posts(String... codes) {
        return Arrays.stream(codes).map(Post::new).toList();
    }

    private static StandardTime time(int least, int most, Unit unit) {
        return new StandardTime(least, most, unit);
    }

    private static StandardTime minutes(int figure) {
        return time(figure, figure, Unit.MINUTES);
    }

    @Test
    void it_has_eight_steps_with_the_actors_and_times_of_the_form() {
        assertThat(SOP.name()).isEqualTo("Pencabutan Sertifikat Elektronik");
        assertThat(SOP.steps())
                .extracting(SopStep::number, SopStep::actors, SopStep::time)
                .containsExactly(
                        tuple(1, posts("pemohon"), minutes(60)),
                        tuple(2, posts("kepala-dinas"), minutes(10)),
                        tuple(3, posts("kabid-persandian"), minutes(10)),
                        tuple(4, posts("sandiman"), minutes(10)),
                        tuple(5, posts("verifikator", "kepala-dinas"), minutes(10)),
                        tuple(6, posts("verifikator"), minutes(15)),
                        tuple(7, posts("bsre"), time(1, 2, Unit.DAYS)),
                        tuple(8, posts("pemohon"), minutes(5)));
    }

    @Test
    void the_office_needs_two_hours_beside_bsre() {
        assertThat(SOP.steps().stream()
                        .map(SopStep::time)
                        .filter(t -> t.unit() == Unit.MINUTES)
                        .mapToInt(StandardTime::most)
                        .sum())
                .isEqualTo(120);
    }

    @Test
    void each_step_leaves_what_the_form_names_as_output() {
        assertThat(SOP.steps())
                .extracting(SopStep::output)
                .containsExactly(
                        "Surat Permohonan dan SK Jabatan Terakhir",
                        "Permohonan didisposisikan kepada Kabid",
                        "Permohonan didisposisikan kepada Sandiman",
                        "Konsep Surat Rekomendasi Pencabutan",
                        "Surat Rekomendasi yang ditandatangani",
                        "Surat terunggah dan diverifikasi BSrE",
                        "Pencabutan disetujui",
                        "Pemberitahuan pencabutan berhasil");
    }

    @Test
    void each_step_names_what_it_needs() {
        assertThat(SOP.step(1).needs()).containsExactly("SK Jabatan Terakhir", "Pemindai", "Komputer");
        assertThat(SOP.step(6).needs())
                .containsExactly(
                        "Surat Permohonan",
                        "Formulir",
                        "SK Jabatan Terakhir",
                        "Surat Rekomendasi",
                        "Komputer",
                        "Pemindai",
                        "Internet");
        assertThat(SOP.steps()).allSatisfy(step -> assertThat(step.needs()).isNotEmpty());
    }

    @Test
    void two_dispositions_and_one_order_lead_to_the_letter() {
        assertThat(SOP.steps().stream().flatMap(s -> s.tasks().stream()))
                .containsExactly(
                        new Task(TaskKind.OPEN, Post.APPLICANT),
                        new Task(TaskKind.DISPOSE, new Post("kepala-dinas")),
                        new Task(TaskKind.DISPOSE, new Post("kabid-persandian")),
                        new Task(TaskKind.ORDER_LETTER, new Post("sandiman")),
                        new Task(TaskKind.DRAFT_LETTER, new Post("verifikator")),
                        new Task(TaskKind.SIGN, new Post("kepala-dinas")),
                        new Task(TaskKind.SUBMIT, new Post("verifikator")),
                        new Task(TaskKind.CONFIRM, new Post("verifikator")),
                        new Task(TaskKind.ENTER_REGISTER, Post.ARCHIVIST));
    }

    @Test
    void three_papers_are_required() {
        assertThat(SOP.papers().stream().filter(SopPaper::required).map(p -> p.kind()
                        .code()))
                .containsExactly("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir");
    }

    @Test
    void whoever_files_for_another_has_three_grounds_and_proves_each() {
        assertThat(SOP.behalves())
                .extracting(Behalf::code, ground -> ground.paper().code())
                .containsExactly(
                        tuple("MENINGGAL", "akta-kematian"),
                        tuple("PERGI", "surat-tugas"),
                        tuple("TANPA-AKSES", "surat-kuasa"));
        assertThat(SOP.filedFor("PERGI").papers().stream()
                        .filter(SopPaper::required)
                        .map(p -> p.kind().code()))
                .containsExactly("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir", "surat-tugas");
        assertThat(SOP.filedFor("")).isSameAs(SOP);
    }

    @Test
    void ten_reasons_are_offered_and_only_a_known_key_is_urgent() {
        assertThat(SOP.reasons())
                .extracting(RevocationReason::code)
                .containsExactly(
                        "MUTASI",
                        "JABATAN",
                        "DATA",
                        "PENSIUN",
                        "BERHENTI",
                        "MENINGGAL",
                        "KOMPROMI",
                        "HILANG",
                        "SANKSI",
                        "LAIN");
        assertThat(SOP.reasons())
                .filteredOn(RevocationReason::urgent)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("KOMPROMI");
                    assertThat(reason.crlReason()).as("keyCompromise").isEqualTo(1);
                });
    }

    @Test
    void the_identity_box_names_the_laws_the_warnings_and_the_register() {
        assertThat(SOP.identity().legalBasis()).hasSize(4).anyMatch(law -> law.contains("Nomor 71 Tahun 2019"));
        assertThat(SOP.identity().warnings()).hasSize(2);
        assertThat(SOP.identity().records())
                .containsExactly("Disimpan sebagai data pegawai yang sertifikat elektroniknya telah dicabut");
        assertThat(SOP.identity().number())
                .as("not legible in the copy at hand")
                .isEmpty();
    }
}
