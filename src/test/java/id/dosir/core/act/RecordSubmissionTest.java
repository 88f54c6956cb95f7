package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSubmissionTest {

    private static RecordSubmission submission(String reference, String note) {
        return new RecordSubmission(new AmsSubmission(reference, Dossiers.MONDAY, note), List.of());
    }

    @Test
    void what_was_done_in_ams_is_kept_with_its_letter_and_waits_for_bsre() {
        Dossier dossier = Dossiers.awaitingConfirmation();

        assertThat(dossier.stage())
                .isEqualTo(new Stage.AwaitingConfirmation(
                        7, Papers.signedLetter(), new AmsSubmission("AMS-77", Dossiers.MONDAY, "")));
    }

    @Test
    void the_screenshot_joins_the_papers() {
        RecordSubmission act = new RecordSubmission(
                new AmsSubmission("", Dossiers.MONDAY, ""), List.of(Papers.paper(PaperKind.AMS_EVIDENCE)));

        assertThat(Dossiers.moved(act.on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.VERIFIER)))
                        .dossier()
                        .attachments())
                .hasSize(4)
                .last()
                .isEqualTo(Papers.paper(PaperKind.AMS_EVIDENCE));
    }

    @Test
    void ams_may_show_no_reference() {
        assertThat(submission("", "").faults(Dossiers.by(Actors.VERIFIER))).isEmpty();
    }

    @Test
    void a_submission_cannot_lie_in_the_future() {
        RecordSubmission act =
                new RecordSubmission(new AmsSubmission("A", Dossiers.MONDAY.plusSeconds(1), ""), List.of());

        assertRefusedAt(
                act.on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.VERIFIER)), "at", Refusal.DATE_IN_FUTURE);
    }

    @Test
    void overlong_words_are_named_all_at_once() {
        assertRefused(
                submission("x".repeat(101), "y".repeat(1001))
                        .on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.VERIFIER)),
                Refusal.FIELD_TOO_LONG,
                Refusal.FIELD_TOO_LONG);
    }

    @Test
    void nothing_goes_to_ams_before_the_letter_is_signed() {
        assertRefused(
                submission("A", "").on(Dossiers.awaitingSignature(), Dossiers.by(Actors.VERIFIER)),
                Refusal.WRONG_STAGE);
    }
}
