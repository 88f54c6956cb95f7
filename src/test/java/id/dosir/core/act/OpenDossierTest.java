package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Behalf;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.routing.ShippedConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenDossierTest {

    private static final DossierNumber NUMBER = DossierNumber.of(2026, 1);

    private static Decision open(ApplicationForm form, List<Attachment> papers) {
        return new OpenDossier(ShippedConfiguration.sop(), form, papers)
                .open(NUMBER, Dossiers.by(Actors.SITI), Dossiers.TODAY);
    }

    @Test
    void a_new_dossier_waits_for_the_head_of_office_in_step_2() {
        Dossier dossier =
                Dossiers.moved(open(Dossiers.form(), Papers.required())).dossier();

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingDisposition(2));
        assertThat(dossier.waitsFor()).contains(new Post("kepala-dinas"));
        assertThat(dossier.attachments()).isEqualTo(Papers.required());
        assertThat(dossier.applicant()).isEqualTo(Actors.SITI.id());
    }

    @Test
    void filing_is_the_first_line_of_the_history_and_stands_in_step_1() {
        Dossier dossier =
                Dossiers.moved(open(Dossiers.form(), Papers.required())).dossier();

        assertThat(dossier.history()).singleElement().satisfies(line -> {
            assertThat(line.ordinal()).isEqualTo(1);
            assertThat(line.act()).isEqualTo(ActName.OPEN);
            assertThat(line.step()).isEqualTo(1);
            assertThat(line.after()).isEqualTo(Stage.Name.AWAITING_DISPOSITION);
        });
    }

    @Test
    void the_head_of_office_and_the_applicant_are_told() {
        assertThat(Dossiers.moved(open(Dossiers.form(), Papers.required())).consequences())
                .containsExactly(
                        new Consequence.TellPost(new Post("kepala-dinas")),
                        new Consequence.TellApplicant(Consequence.Topic.RECEIVED),
                        new Consequence.Reindex());
    }

    @Test
    void a_compromised_key_makes_the_dossier_very_urgent() {
        ApplicationForm form = Dossiers.form("", "KOMPROMI");

        assertThat(Dossiers.moved(open(form, Papers.required())).dossier().nature())
                .isEqualTo(Nature.VERY_URGENT);
        assertThat(Dossiers.opened().nature()).isEqualTo(Nature.ORDINARY);
    }

    @Test
    void every_required_paper_that_is_missing_is_named() {
        Decision decision = open(Dossiers.form(), List.of(Papers.paper("ktp")));

        assertRefused(decision, Refusal.PAPER_MISSING, Refusal.PAPER_MISSING, Refusal.PAPER_MISSING);
        assertThat(((Decision.Refused) decision).grounds())
                .extracting(Decision.Ground::detail)
                .containsExactly("Surat Permohonan", "Formulir Permohonan", "SK Jabatan Terakhir");
    }

    @Test
    void a_paper_that_only_the_office_makes_cannot_be_filed() {
        List<Attachment> papers = new ArrayList<>(Papers.required());
        papers.add(Papers.paper(PaperKind.LETTER));

        assertRefusedAt(open(Dossiers.form(), papers), "surat-rekomendasi", Refusal.PAPER_KIND_UNKNOWN);
    }

    @Test
    void wrong_fields_and_missing_papers_are_named_together() {
        assertRefused(
                open(Dossiers.form("123", "TIDAK ADA"), Papers.required().subList(0, 2)),
                Refusal.NIP_INVALID,
                Refusal.REASON_UNKNOWN,
                Refusal.PAPER_MISSING);
    }

    @Test
    void whoever_files_for_another_says_why_and_proves_it() {
        List<Attachment> papers = new ArrayList<>(Papers.required());

        assertRefusedAt(open(onBehalf("?"), papers), "behalf", Refusal.FIELD_MISSING);
        assertRefusedAt(open(onBehalf("SAKIT"), papers), "behalf", Refusal.CHOICE_INVALID);
        assertRefusedAt(open(onBehalf("MENINGGAL"), papers), "akta-kematian", Refusal.PAPER_MISSING);
        papers.add(Papers.paper("akta-kematian"));
        assertThat(Dossiers.moved(open(onBehalf("MENINGGAL"), papers))
                        .dossier()
                        .application()
                        .behalf()
                        .map(Behalf::code))
                .contains("MENINGGAL");
        assertRefusedAt(open(onBehalf("PERGI"), papers), "surat-tugas", Refusal.PAPER_MISSING);
    }

    @Test
    void a_client_that_knows_nothing_of_it_files_for_the_holder_himself() {
        assertThat(Dossiers.moved(open(onBehalf(null), Papers.required()))
                        .dossier()
                        .application()
                        .behalf())
                .isEmpty();
        assertThat(Dossiers.opened().application().behalf()).isEmpty();
    }

    @Test
    void a_correction_by_such_a_client_leaves_it_as_it_was_and_any_other_proves_it_too() {
        List<Attachment> papers = new ArrayList<>(Papers.required());
        papers.add(Papers.paper("akta-kematian"));
        Dossier opened = Dossiers.moved(open(onBehalf("MENINGGAL"), papers)).dossier();
        Dossier returned = Dossiers.moved(new ReturnForCompletion("Nomor salah.").on(opened, Dossiers.by(Actors.HEAD)))
                .dossier();

        assertThat(Dossiers.moved(corrected(returned, onBehalf(null)))
                        .dossier()
                        .application()
                        .behalf()
                        .map(Behalf::code))
                .contains("MENINGGAL");
        assertRefusedAt(corrected(returned, onBehalf("TANPA-AKSES")), "surat-kuasa", Refusal.PAPER_MISSING);
    }

    private static Decision corrected(Dossier returned, ApplicationForm form) {
        return new Complete("Sudah.", Optional.of(new Restatement(form, Dossiers.TODAY)), List.of())
                .on(returned, Dossiers.by(Actors.SITI));
    }

    private static ApplicationForm onBehalf(String ground) {
        Map<String, String> fields = Dossiers.form().byField();
        fields.put("behalf", ground);
        return ApplicationForm.of(fields);
    }

    @Test
    void a_certificate_is_filed_as_a_certificate_and_as_nothing_else() {
        List<Attachment> papers = new ArrayList<>(Papers.required());
        Attachment like = Papers.paper("sertifikat");
        papers.add(certificate(like, PaperKind.CERTIFICATE));
        assertThat(open(Dossiers.form(), papers)).isInstanceOf(Decision.Moved.class);

        papers.add(certificate(like, new PaperKind("ktp")));
        assertRefusedAt(open(Dossiers.form(), papers), "ktp", Refusal.FILE_TYPE_NOT_ALLOWED);
    }

    private static Attachment certificate(Attachment like, PaperKind kind) {
        return new Attachment(
                kind, like.sha256(), "sertifikat.cer", "application/pkix-cert", like.size(), 0, like.addedAt());
    }

    @Test
    void a_dossier_that_is_open_cannot_be_opened_again() {
        assertThat(Gate.bars(ActName.OPEN, Dossiers.opened(), Actors.SITI)).contains(Refusal.WRONG_STAGE);
    }
}
