package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordPaperSlipTest {

    private static final Instant LATER = Dossiers.MONDAY.plus(Duration.ofHours(3));

    private static RecordPaperSlip paper(Instant at, Actor superior) {
        return new RecordPaperSlip(Dossiers.slip(), superior, at, List.of(Papers.paper(PaperKind.SLIP)));
    }

    private static Occasion entering(Actor by) {
        return new Occasion(by, LATER);
    }

    @Test
    void a_slip_initialled_on_paper_counts_from_its_date_and_says_who_entered_it() {
        Instant onPaper = LATER.minusSeconds(3600);
        Dossier dossier = Dossiers.moved(
                        paper(onPaper, Actors.HEAD).on(Dossiers.opened(), entering(Actors.CRYPTOGRAPHER)))
                .dossier();
        Disposition slip = dossier.dispositions().get(0);

        assertThat(slip.from()).isEqualTo(Actors.HEAD.id());
        assertThat(slip.at()).isEqualTo(onPaper);
        assertThat(slip.entry().orElseThrow().by()).isEqualTo(Actors.CRYPTOGRAPHER.id());
        assertThat(slip.entry().orElseThrow().at()).isEqualTo(LATER);
        assertThat(dossier.history().get(1).by()).isEqualTo(Actors.CRYPTOGRAPHER.id());
        assertThat(dossier.waitsFor()).contains(new Post("kabid-persandian"));
        assertThat(dossier.attachments()).last().extracting(a -> a.kind()).isEqualTo(PaperKind.SLIP);
    }

    @Test
    void those_who_keep_the_papers_enter_it_but_never_an_order_to_themselves() {
        assertRefused(paper(LATER, Actors.HEAD).on(Dossiers.opened(), entering(Actors.ARCHIVIST)), Refusal.WRONG_POST);
        assertRefused(
                paper(LATER, Actors.SECTION_HEAD)
                        .on(Dossiers.awaitingSecondDisposition(), entering(Actors.CRYPTOGRAPHER)),
                Refusal.WRONG_POST);
        assertThat(paper(LATER, Actors.SECTION_HEAD)
                        .on(Dossiers.awaitingSecondDisposition(), entering(Actors.VERIFIER)))
                .isInstanceOf(Moved.class);
    }

    @Test
    void nobody_enters_himself_as_one_of_the_further_receivers() {
        assertRefusedAt(
                new RecordPaperSlip(
                                Dossiers.slipAlso(Actors.HEAD, "verifikator"),
                                Actors.HEAD,
                                LATER,
                                List.of(Papers.paper(PaperKind.SLIP)))
                        .on(Dossiers.opened(), entering(Actors.VERIFIER)),
                "also",
                Refusal.RECEIVER_NOT_ALLOWED);
    }

    @Test
    void its_date_lies_between_the_last_act_and_now() {
        assertRefusedAt(
                paper(Dossiers.MONDAY.minusSeconds(60), Actors.HEAD).on(Dossiers.opened(), entering(Actors.VERIFIER)),
                "at",
                Refusal.DATE_BEFORE_LAST_ACT);
        assertRefusedAt(
                paper(LATER.plusSeconds(1), Actors.HEAD).on(Dossiers.opened(), entering(Actors.VERIFIER)),
                "at",
                Refusal.DATE_IN_FUTURE);
    }

    @Test
    void only_the_superior_whose_turn_it_is_can_have_initialled_it() {
        assertRefusedAt(
                paper(LATER, Actors.SECTION_HEAD).on(Dossiers.opened(), entering(Actors.VERIFIER)),
                "superior",
                Refusal.SUPERIOR_INVALID);
    }

    @Test
    void without_the_scan_there_is_no_slip() {
        assertRefusedAt(
                new RecordPaperSlip(Dossiers.slip(), Actors.HEAD, LATER, List.of())
                        .on(Dossiers.opened(), entering(Actors.VERIFIER)),
                "scan",
                Refusal.PAPER_MISSING);
    }
}
