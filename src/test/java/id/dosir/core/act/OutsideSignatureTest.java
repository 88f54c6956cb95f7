package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.document.SignedLetter.Way;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutsideSignatureTest {

    @Test
    void a_letter_that_is_out_has_its_number_and_still_waits_for_the_signature() {
        Dossier dossier = Dossiers.released();

        assertThat(dossier.stage())
                .isEqualTo(new Stage.AwaitingSignature(5, Papers.DRAFT, Optional.of(Papers.released())));
        assertThat(dossier.stageSince()).isEqualTo(Dossiers.awaitingSignature().stageSince());
        assertThat(dossier.history().get(dossier.history().size() - 1).note())
                .isEqualTo(Papers.released().number().printed());
    }

    @Test
    void the_history_tells_in_which_way_it_was_signed() {
        assertThat(last(Way.ELSEWHERE)).isEqualTo(ActName.FILE_SIGNED);
        assertThat(last(Way.ELSEWHERE_REWRITTEN)).isEqualTo(ActName.FILE_REWRITTEN);
        assertThat(last(Way.INK)).isEqualTo(ActName.FILE_INK);
    }

    @Test
    void a_letter_that_is_not_out_cannot_come_back() {
        assertRefused(
                returned(Way.ELSEWHERE, Optional.empty()).on(Dossiers.awaitingSignature(), Dossiers.by(Actors.HEAD)),
                Refusal.WRONG_STAGE);
    }

    @Test
    void ink_has_a_day_neither_before_the_letter_nor_to_come() {
        assertRefusedAt(
                ink(Optional.empty()).on(Dossiers.released(), Dossiers.by(Actors.HEAD)),
                "paperDate",
                Refusal.FIELD_MISSING);
        assertRefusedAt(
                ink(Optional.of(Dossiers.TODAY.plusDays(1))).on(Dossiers.released(), Dossiers.by(Actors.HEAD)),
                "paperDate",
                Refusal.DATE_IN_FUTURE);
        assertRefusedAt(
                ink(Optional.of(Dossiers.TODAY.minusDays(1))).on(Dossiers.released(), Dossiers.by(Actors.HEAD)),
                "paperDate",
                Refusal.DATE_BEFORE_LAST_ACT);
    }

    @Test
    void what_is_sent_back_is_out_no_more() {
        Dossier back = Dossiers.after(Dossiers.released(), Actors.HEAD, ActName.SEND_BACK);
        Dossier again = Dossiers.after(back, Actors.VERIFIER, ActName.DRAFT_LETTER);

        assertThat(again.stage()).isEqualTo(new Stage.AwaitingSignature(5, Papers.DRAFT));
    }

    private static ActName last(Way way) {
        Optional<LocalDate> day = way == Way.INK ? Optional.of(Dossiers.TODAY) : Optional.empty();
        Dossier dossier = Dossiers.after(Dossiers.released(), Actors.VERIFIER, returned(way, day));
        assertThat(dossier.stage().name()).isEqualTo(Stage.Name.AWAITING_SUBMISSION);
        assertThat(dossier.stage().signedLetter().map(SignedLetter::way)).contains(way);
        return dossier.history().get(dossier.history().size() - 1).act();
    }

    private static RecordOutsideSignature ink(Optional<LocalDate> day) {
        return returned(Way.INK, day);
    }

    private static RecordOutsideSignature returned(Way way, Optional<LocalDate> day) {
        return new RecordOutsideSignature(Papers.returned(way, day), Dossiers.TODAY);
    }
}
