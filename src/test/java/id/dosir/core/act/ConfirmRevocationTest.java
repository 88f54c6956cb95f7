package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmRevocationTest {

    private static Decision confirm(Actor actor, Source source, String note, Attachment... evidence) {
        return new ConfirmRevocation(new RevocationConfirmation(source, Dossiers.MONDAY, note), List.of(evidence))
                .on(Dossiers.awaitingConfirmation(), Dossiers.by(actor));
    }

    @Test
    void a_confirmed_revocation_waits_for_the_archivist_and_keeps_all_that_is_known() {
        Decision.Moved moved = Dossiers.moved(confirm(Actors.VERIFIER, Source.NOTICE_MAIL, "Surel BSrE"));

        assertThat(moved.dossier().stage())
                .isEqualTo(new Stage.AwaitingEntry(
                        8,
                        Papers.signedLetter(),
                        new id.dosir.core.dossier.AmsSubmission("AMS-77", Dossiers.MONDAY, ""),
                        new RevocationConfirmation(Source.NOTICE_MAIL, Dossiers.MONDAY, "Surel BSrE")));
        assertThat(moved.consequences())
                .containsExactly(
                        new Consequence.TellApplicant(Consequence.Topic.REVOKED),
                        new Consequence.TellPost(Post.ARCHIVIST),
                        new Consequence.Reindex());
    }

    @Test
    void the_system_may_report_what_bsre_answered() {
        assertThat(Dossiers.moved(confirm(Actor.SYSTEM, Source.USER_STATUS, ""))
                        .dossier()
                        .history())
                .last()
                .satisfies(line -> assertThat(line.byName()).isEqualTo("Sistem"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Source.class,
            names = {"OCSP", "CRL", "USER_STATUS"})
    void nobody_but_the_system_reports_what_it_asks_for_itself(Source source) {
        assertThat(Dossiers.moved(confirm(Actor.SYSTEM, source, "")).dossier().stage())
                .isInstanceOf(Stage.AwaitingEntry.class);
        assertRefusedAt(confirm(Actors.VERIFIER, source, "Saya lihat."), "source", Refusal.CHOICE_INVALID);
    }

    @Test
    void an_officers_own_word_needs_a_note_or_a_paper() {
        assertRefusedAt(confirm(Actors.VERIFIER, Source.OFFICER_STATEMENT, ""), "note", Refusal.FIELD_MISSING);
        assertRefusedAt(confirm(Actors.VERIFIER, Source.NOTICE_MAIL, ""), "note", Refusal.FIELD_MISSING);
        assertThat(Dossiers.moved(confirm(
                                Actors.VERIFIER,
                                Source.OFFICER_STATEMENT,
                                "",
                                Papers.paper(PaperKind.REVOCATION_EVIDENCE)))
                        .dossier()
                        .attachments())
                .hasSize(4);
    }

    @Test
    void a_revocation_cannot_lie_in_the_future() {
        ConfirmRevocation act = new ConfirmRevocation(
                new RevocationConfirmation(Source.NOTICE_MAIL, Dossiers.MONDAY.plusSeconds(1), "Surel BSrE."),
                List.of());

        assertRefusedAt(
                act.on(Dossiers.awaitingConfirmation(), Dossiers.by(Actors.VERIFIER)),
                "revokedAt",
                Refusal.DATE_IN_FUTURE);
    }

    @Test
    void what_bsre_answered_is_reported_by_the_system_alone_and_it_reports_nothing_else() {
        assertRefusedAt(confirm(Actors.VERIFIER, Source.USER_STATUS, "dilihat"), "source", Refusal.CHOICE_INVALID);
        assertRefusedAt(confirm(Actor.SYSTEM, Source.OFFICER_STATEMENT, "dilihat"), "source", Refusal.CHOICE_INVALID);
    }

    @Test
    void the_system_does_nothing_else_and_nowhere_else() {
        Dossiers.everywhere().forEach(dossier -> assertThat(Gate.open(dossier, Actor.SYSTEM))
                .isEqualTo(
                        dossier.stage() instanceof Stage.AwaitingConfirmation
                                ? List.of(id.dosir.core.dossier.ActName.CONFIRM_REVOCATION)
                                : List.of()));
    }

    @Test
    void an_account_that_only_calls_itself_system_is_not_the_system() {
        Actor pretender =
                new Actor(Actor.SYSTEM.id(), "Penyamar", java.util.Optional.empty(), "Dosir", java.util.Set.of());

        assertRefused(confirm(pretender, Source.USER_STATUS, ""), Refusal.WRONG_POST);
    }
}
