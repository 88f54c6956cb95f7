package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Correction;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompleteTest {

    private static final Complete PAPER = new Complete("", Optional.empty(), List.of(Papers.paper("ktp")));

    @Test
    void the_dossier_goes_back_to_where_it_was_with_one_paper_more() {
        Decision.Moved moved = Dossiers.moved(PAPER.on(Dossiers.returned(), Dossiers.by(Actors.SITI)));

        assertThat(moved.dossier().stage()).isEqualTo(Dossiers.awaitingDraft().stage());
        assertThat(moved.dossier().attachments())
                .startsWith(Papers.required().toArray(id.dosir.core.document.Attachment[]::new))
                .hasSize(4);
        assertThat(moved.consequences())
                .containsExactly(new Consequence.TellPost(new Post("verifikator")), new Consequence.Reindex());
    }

    @Test
    void without_a_paper_words_are_needed() {
        assertRefusedAt(
                new Complete("", Optional.empty(), List.of()).on(Dossiers.returned(), Dossiers.by(Actors.SITI)),
                "note",
                Refusal.FIELD_MISSING);
        assertThat(new Complete("Nomor seri salah ketik.", Optional.empty(), List.of())
                        .faults(Dossiers.by(Actors.SITI)))
                .isEmpty();
    }

    @Test
    void a_paper_that_only_the_office_makes_cannot_be_added() {
        assertRefused(
                new Complete(
                                "",
                                Optional.empty(),
                                List.of(Papers.paper(PaperKind.LETTER), Papers.paper(PaperKind.REVOCATION_EVIDENCE)))
                        .on(Dossiers.returned(), Dossiers.by(Actors.SITI)),
                Refusal.PAPER_KIND_UNKNOWN,
                Refusal.PAPER_KIND_UNKNOWN);
    }

    @Test
    void nobody_but_the_applicant_completes() {
        assertRefused(PAPER.on(Dossiers.returned(), Dossiers.by(Actors.OFFICER_OF_ALL)), Refusal.NOT_APPLICANT);
    }

    @Test
    void only_what_was_returned_is_completed() {
        assertRefused(PAPER.on(Dossiers.opened(), Dossiers.by(Actors.SITI)), Refusal.WRONG_STAGE);
    }

    @Test
    void corrected_statements_take_the_place_of_the_old_ones_and_the_history_keeps_both() {
        Dossier returned = Dossiers.returned();
        Restatement restated = restated(Map.of("position", "Guru Ahli Madya", "phone", ""));

        Dossier moved = Dossiers.moved(
                        new Complete("", Optional.of(restated), List.of()).on(returned, Dossiers.by(Actors.SITI)))
                .dossier();

        assertThat(moved.application().subscriber().position()).isEqualTo("Guru Ahli Madya");
        assertThat(moved.application().subscriber().nik())
                .isEqualTo(returned.application().subscriber().nik());
        assertThat(moved.history().get(moved.history().size() - 1).corrections())
                .containsExactly(
                        new Correction(
                                "position", returned.application().subscriber().position(), "Guru Ahli Madya"),
                        new Correction(
                                "phone", returned.application().subscriber().phone(), ""));
    }

    @Test
    void a_wrong_statement_is_refused_at_its_field_and_nothing_moves() {
        assertRefusedAt(
                new Complete("", Optional.of(restated(Map.of("nip", "123"))), List.of())
                        .on(Dossiers.returned(), Dossiers.by(Actors.SITI)),
                "nip",
                Refusal.NIP_INVALID);
    }

    @Test
    void statements_that_are_as_they_were_need_words_or_a_paper() {
        assertRefusedAt(
                new Complete("", Optional.of(restated(Map.of())), List.of())
                        .on(Dossiers.returned(), Dossiers.by(Actors.SITI)),
                "note",
                Refusal.FIELD_MISSING);
    }

    @Test
    void a_reason_that_is_urgent_makes_the_dossier_so() {
        String urgent = Dossiers.returned().sop().reasons().stream()
                .filter(RevocationReason::urgent)
                .findFirst()
                .orElseThrow()
                .code();

        Dossier moved = Dossiers.moved(new Complete("", Optional.of(restated(Map.of("reason", urgent))), List.of())
                        .on(Dossiers.returned(), Dossiers.by(Actors.SITI)))
                .dossier();

        assertThat(moved.nature()).isEqualTo(Nature.VERY_URGENT);
    }

    private static Restatement restated(Map<String, String> changes) {
        Map<String, String> fields =
                ApplicationForm.of(Dossiers.returned().application()).byField();
        fields.putAll(changes);
        return new Restatement(ApplicationForm.of(fields), LocalDate.of(2026, 11, 22));
    }
}
