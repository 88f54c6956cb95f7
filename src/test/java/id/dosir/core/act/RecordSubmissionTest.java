package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    void nothing_was_submitted_before_the_letter_was_signed() {
        Instant before = Papers.signedLetter().signedAt().minusSeconds(60);
        RecordSubmission act = new RecordSubmission(new AmsSubmission("A", before, ""), List.of());

        assertRefusedAt(
                act.on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.VERIFIER)),
                "at",
                Refusal.DATE_BEFORE_SIGNATURE);
    }

    @Test
    void a_time_told_to_the_minute_may_be_the_minute_of_the_signature() {
        Instant minute = Papers.signedLetter().signedAt().truncatedTo(ChronoUnit.MINUTES);
        RecordSubmission act = new RecordSubmission(new AmsSubmission("A", minute, ""), List.of());

        assertThat(act.faultsIn(Dossiers.awaitingSubmission())).isEmpty();
    }

    @Test
    void evidence_of_a_screen_is_a_picture_or_a_pdf() {
        Attachment word = new Attachment(
                PaperKind.AMS_EVIDENCE,
                new Sha256("12".repeat(32)),
                "catatan.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                2048,
                0,
                Dossiers.MONDAY);
        RecordSubmission act = new RecordSubmission(new AmsSubmission("A", Dossiers.MONDAY, ""), List.of(word));

        assertRefusedAt(
                act.on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.VERIFIER)),
                "evidence",
                Refusal.EVIDENCE_NOT_PICTURE);
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
