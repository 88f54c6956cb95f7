package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteTest {

    private static final Complete PAPER = new Complete("", List.of(Papers.paper("ktp")));

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
                new Complete("", List.of()).on(Dossiers.returned(), Dossiers.by(Actors.SITI)),
                "note",
                Refusal.FIELD_MISSING);
        assertThat(new Complete("Nomor seri salah ketik.", List.of()).faults(Dossiers.by(Actors.SITI)))
                .isEmpty();
    }

    @Test
    void a_paper_that_only_the_office_makes_cannot_be_added() {
        assertRefused(
                new Complete("", List.of(Papers.paper(PaperKind.LETTER), Papers.paper(PaperKind.REVOCATION_EVIDENCE)))
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
}
