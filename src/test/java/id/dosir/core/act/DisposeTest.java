package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import id.dosir.routing.ShippedConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisposeTest {

    private static Dispose slip(String note, Instruction... ticks) {
        return new Dispose(Set.of(ticks), note, Nature.URGENT, Optional.empty());
    }

    private static Dispose due(Instant due) {
        return new Dispose(Set.of(Instruction.RESPOND), "", Nature.ORDINARY, Optional.of(due));
    }

    @Test
    void the_head_of_office_passes_it_to_the_head_of_section_and_he_to_the_cryptographer() {
        Dossier first = Dossiers.awaitingSecondDisposition();
        Dossier second = Dossiers.after(
                first, Actors.SECTION_HEAD, new Dispose(Set.of(), "Proses.", Nature.ORDINARY, Optional.empty()).name());

        assertThat(first.stage()).isEqualTo(new Stage.AwaitingDisposition(3));
        assertThat(first.waitsFor()).contains(new Post("kabid-persandian"));
        assertThat(second.stage()).isEqualTo(new Stage.AwaitingOrder(4));
        assertThat(second.waitsFor()).contains(new Post("sandiman"));
    }

    @Test
    void the_slip_says_who_passed_it_to_whom_and_with_what_order() {
        Dossier dossier = Dossiers.moved(
                        slip("Teliti KTP.", Instruction.PROCESS).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)))
                .dossier();

        assertThat(dossier.dispositions())
                .containsExactly(new Disposition(
                        1,
                        0,
                        Optional.of(TaskKind.DISPOSE),
                        Actors.HEAD.id(),
                        Actors.HEAD.name(),
                        "Kepala Dinas",
                        2,
                        Set.of(Instruction.PROCESS),
                        "Teliti KTP.",
                        Nature.URGENT,
                        false,
                        Optional.empty(),
                        Dossiers.MONDAY,
                        Optional.empty(),
                        List.of(new Receiver(
                                1,
                                new Post("kabid-persandian"),
                                Optional.empty(),
                                "",
                                State.UNREAD,
                                Dossiers.MONDAY,
                                ""))));
    }

    @Test
    void the_last_slip_sets_the_urgency_of_the_dossier() {
        assertThat(Dossiers.moved(slip("Segera.").on(Dossiers.opened(), Dossiers.by(Actors.HEAD)))
                        .dossier()
                        .nature())
                .isEqualTo(Nature.URGENT);
    }

    @Test
    void the_next_addressee_is_told_and_the_index_follows() {
        assertThat(Dossiers.moved(Dossiers.slip().on(Dossiers.opened(), Dossiers.by(Actors.HEAD)))
                        .consequences())
                .containsExactly(new Consequence.TellPost(new Post("kabid-persandian")), new Consequence.Reindex());
    }

    @Test
    void an_empty_slip_orders_nothing() {
        assertRefusedAt(slip("  ").on(Dossiers.opened(), Dossiers.by(Actors.HEAD)), "note", Refusal.FIELD_MISSING);
    }

    @Test
    void a_note_longer_than_the_slip_is_refused() {
        assertRefusedAt(
                slip("x".repeat(1001), Instruction.RESPOND).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "note",
                Refusal.FIELD_TOO_LONG);
    }

    @Test
    void a_deadline_lies_in_the_future() {
        assertRefusedAt(
                due(Dossiers.MONDAY).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)), "due", Refusal.DATE_INVALID);
        assertThat(due(Dossiers.MONDAY.plus(Duration.ofMinutes(1))).faults(Dossiers.by(Actors.HEAD)))
                .isEmpty();
    }

    @Test
    void only_the_superior_whose_turn_it_is_disposes() {
        for (Actor actor : new Actor[] {Actors.SITI, Actors.SECTION_HEAD, Actors.VERIFIER, Actor.SYSTEM}) {
            assertRefused(
                    Dossiers.slip().on(Dossiers.opened(), Dossiers.by(actor)),
                    actor == Actors.SITI ? Refusal.OWN_REQUEST : Refusal.WRONG_POST);
        }
        assertRefused(
                Dossiers.slip().on(Dossiers.awaitingSecondDisposition(), Dossiers.by(Actors.HEAD)), Refusal.WRONG_POST);
    }

    @Test
    void after_the_last_superior_nothing_is_left_to_dispose() {
        assertRefused(
                Dossiers.slip().on(Dossiers.awaitingOrder(), Dossiers.by(Actors.CRYPTOGRAPHER)), Refusal.WRONG_STAGE);
    }

    private static Dispose to(Recipient... also) {
        return new Dispose(Set.of(Instruction.PROCESS), "", Nature.ORDINARY, false, Optional.empty(), List.of(also));
    }

    private static Recipient post(String code) {
        return Recipient.holderOf(new Post(code));
    }

    @Test
    void the_leading_receiver_carries_the_main_line_and_the_others_are_told_of_an_order_beside_it() {
        var moved = Dossiers.moved(
                to(post("arsiparis"), post("verifikator")).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)));

        assertThat(moved.dossier().waitsFor()).contains(new Post("kabid-persandian"));
        assertThat(moved.dossier().dispositions().get(0).receivers())
                .extracting(r -> r.post().code())
                .containsExactly("kabid-persandian", "arsiparis", "verifikator");
        assertThat(moved.consequences())
                .contains(
                        new Consequence.TellReceiver(new SlipPlace(1, 2)),
                        new Consequence.TellReceiver(new SlipPlace(1, 3)))
                .doesNotContain(new Consequence.TellReceiver(new SlipPlace(1, 1)));
    }

    @Test
    void a_slip_goes_only_to_posts_of_the_procedure_to_each_once_and_not_to_its_sender() {
        assertRefusedAt(
                to(post("admin")).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "also",
                Refusal.RECEIVER_NOT_ALLOWED);
        assertRefusedAt(
                to(post("kepala-dinas")).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "also",
                Refusal.RECEIVER_NOT_ALLOWED);
        assertRefusedAt(
                to(post("arsiparis"), post("arsiparis")).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "also",
                Refusal.RECEIVER_TWICE);
        assertRefusedAt(
                to(post("kabid-persandian")).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "also",
                Refusal.RECEIVER_TWICE);
    }

    @Test
    void nobody_disposes_a_request_to_the_person_it_is_about() {
        Dossier aboutTheArchivist = Dossiers.opened(
                ShippedConfiguration.sop(),
                Actors.SITI,
                Dossiers.form(Actors.ARCHIVIST.nip().orElseThrow(), "MUTASI"));

        assertRefusedAt(
                to(new Recipient(new Post("arsiparis"), Optional.of(Actors.ARCHIVIST)))
                        .on(aboutTheArchivist, Dossiers.by(Actors.HEAD)),
                "also",
                Refusal.RECEIVER_OWN_REQUEST);
    }

    @Test
    void a_person_who_does_not_hold_the_post_named_beside_him_is_refused() {
        assertRefusedAt(
                to(new Recipient(new Post("arsiparis"), Optional.of(Actors.VERIFIER)))
                        .on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "also",
                Refusal.RECEIVER_NOT_ALLOWED);
    }
}
