package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Deputising;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Mandate;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who acts for whom, and under which title. */
class DeputyTest {

    private static final Post HEAD = new Post("kepala-dinas");
    private static final Set<ActName> ROUTINE =
            EnumSet.of(ActName.DISPOSE, ActName.SIGN, ActName.SEND_BACK, ActName.RETURN);

    private static Mandate mandate(DeputyKind kind, Post post, Set<ActName> named, Actor deputy) {
        return new Mandate(
                1,
                kind,
                post,
                kind.titled("Kepala Dinas", deputy.title()),
                deputy.id(),
                deputy.name(),
                deputy.nip(),
                named,
                Set.of(),
                Optional.empty());
    }

    private static Actor with(Actor person, Mandate mandate) {
        return new Actor(
                person.id(),
                person.name(),
                person.nip(),
                person.title(),
                person.posts(),
                new Deputising(List.of(mandate), List.of(), Set.of()));
    }

    private static Actor away(Actor person, Mandate mandate) {
        return new Actor(
                person.id(),
                person.name(),
                person.nip(),
                person.title(),
                person.posts(),
                new Deputising(List.of(), List.of(mandate), Set.of()));
    }

    private static final Mandate PLH = mandate(DeputyKind.PLH, HEAD, ROUTINE, Actors.SECRETARY);

    @Test
    void a_deputy_disposes_and_history_and_slip_name_him_with_plh() {
        Dossier after = Dossiers.after(Dossiers.opened(), with(Actors.SECRETARY, PLH), ActName.DISPOSE);

        assertThat(after.history().get(1).byName()).isEqualTo(Actors.SECRETARY.name());
        assertThat(after.history().get(1).byTitle()).isEqualTo("Plh. Kepala Dinas");
        assertThat(after.dispositions().get(0).fromTitle()).isEqualTo("Plh. Kepala Dinas");
    }

    @Test
    void on_behalf_the_own_post_stands_below() {
        Mandate behalf = mandate(DeputyKind.AN, HEAD, ROUTINE, Actors.SECRETARY);

        assertThat(Dossiers.after(Dossiers.opened(), with(Actors.SECRETARY, behalf), ActName.DISPOSE)
                        .history()
                        .get(1)
                        .byTitle())
                .isEqualTo("a.n. Kepala Dinas, Sekretaris Dinas");
    }

    @Test
    void wherever_the_dossier_is_who_would_sign_is_whom_the_gate_lets_sign_in_the_end() {
        Mandate routine = mandate(DeputyKind.PLH, HEAD, EnumSet.of(ActName.DISPOSE), Actors.SECRETARY);
        Actor behalf = with(Actors.SECRETARY, mandate(DeputyKind.AN, HEAD, ROUTINE, Actors.SECRETARY));
        Actor daily = with(Actors.SECRETARY, routine);
        for (Actor actor : List.of(
                Actors.HEAD,
                Actors.VERIFIER,
                behalf,
                daily,
                away(Actors.HEAD, PLH),
                away(Actors.HEAD, routine),
                with(Actors.SECRETARY, PLH))) {
            boolean signs =
                    Gate.bars(ActName.SIGN, Dossiers.awaitingSignature(), actor).isEmpty();

            assertThat(Gate.wouldSign(Dossiers.opened(), actor))
                    .as(actor.name())
                    .isEqualTo(signs);
        }
        assertThat(Gate.wouldSign(Dossiers.opened(), away(Actors.HEAD, routine)))
                .as("a deputy for the routine leaves the signature to the head")
                .isTrue();
    }

    @Test
    void a_daily_deputy_does_only_what_his_entry_names() {
        assertThat(Gate.bars(ActName.REJECT, Dossiers.opened(), with(Actors.SECRETARY, PLH)))
                .contains(Refusal.NOT_IN_MANDATE);
    }

    @Test
    void an_acting_official_does_all_but_what_his_entry_takes_out() {
        Actor acting =
                with(Actors.SECRETARY, mandate(DeputyKind.PLT, HEAD, EnumSet.of(ActName.REJECT), Actors.SECRETARY));

        assertThat(Gate.open(Dossiers.awaitingSignature(), acting))
                .containsExactly(ActName.SIGN, ActName.RELEASE_LETTER, ActName.SEND_BACK, ActName.RETURN);
    }

    @Test
    void an_entry_for_the_letters_of_another_sop_signs_none_of_this_one() {
        Mandate others = new Mandate(
                1,
                DeputyKind.PLT,
                HEAD,
                "Plt. Kepala Dinas",
                Actors.SECRETARY.id(),
                "",
                Optional.empty(),
                Set.of(),
                Set.of("penerbitan-sertifikat-elektronik"),
                Optional.empty());

        assertThat(Gate.bars(ActName.SIGN, Dossiers.awaitingSignature(), with(Actors.SECRETARY, others)))
                .contains(Refusal.NOT_IN_MANDATE);
    }

    @Test
    void the_absent_one_reads_and_does_not_what_his_deputy_does() {
        Actor absent = away(Actors.HEAD, PLH);

        assertThat(Dossiers.opened().mayBeReadBy(absent)).isTrue();
        assertRefused(
                Dossiers.faultless(ActName.DISPOSE, Dossiers.MONDAY, absent).on(Dossiers.opened(), Dossiers.by(absent)),
                Refusal.DEPUTY_ACTS);
        assertThat(Gate.bars(ActName.REJECT, Dossiers.opened(), absent))
                .as("what the entry does not give stays with the holder")
                .isEmpty();
    }

    @Test
    void on_behalf_leaves_the_work_with_the_holder_too() {
        assertThat(Gate.bars(
                        ActName.DISPOSE,
                        Dossiers.opened(),
                        away(Actors.HEAD, mandate(DeputyKind.AN, HEAD, ROUTINE, Actors.SECRETARY))))
                .isEmpty();
    }

    @Test
    void nobody_handles_his_own_request_also_not_as_a_deputy() {
        Mandate siti = mandate(DeputyKind.PLT, HEAD, Set.of(), Actors.SITI);

        assertThat(Gate.bars(ActName.DISPOSE, Dossiers.opened(), with(Actors.SITI, siti)))
                .contains(Refusal.OWN_REQUEST);
        assertThat(Gate.bars(ActName.DISPOSE, Dossiers.opened(), away(Actors.HEAD, siti)))
                .as("then the holder does it")
                .isEmpty();
    }

    @Test
    void the_applicant_withdraws_as_himself_even_while_he_is_a_deputy() {
        Actor siti = with(Actors.SITI, mandate(DeputyKind.PLT, HEAD, Set.of(), Actors.SITI));

        assertThat(Dossiers.after(Dossiers.opened(), siti, ActName.WITHDRAW)
                        .history()
                        .get(1)
                        .byTitle())
                .isEqualTo(Actors.SITI.title());
    }

    @Test
    void an_open_form_after_the_end_is_told_why() {
        Actor late = new Actor(
                Actors.SECRETARY.id(),
                Actors.SECRETARY.name(),
                Actors.SECRETARY.nip(),
                Actors.SECRETARY.title(),
                Actors.SECRETARY.posts(),
                new Deputising(List.of(), List.of(), Set.of(HEAD)));

        assertThat(Gate.bars(ActName.DISPOSE, Dossiers.opened(), late)).contains(Refusal.POST_ENDED);
        assertThat(Dossiers.opened().mayBeReadBy(late)).isFalse();
        assertThat(Dossiers.opened().wasReadableBy(late)).isTrue();
    }

    /** @param deputy who may be the applicant */
    record Case(Dossier dossier, DeputyKind kind, Post post, Set<ActName> named, Actor deputy) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(Dossiers.everywhere()),
                        Arbitraries.of(DeputyKind.class),
                        Arbitraries.of("kepala-dinas", "kabid-persandian", "sandiman", "verifikator", "arsiparis")
                                .map(Post::new),
                        Arbitraries.of(ActName.class).set(),
                        Arbitraries.of(Actors.SITI, Actors.SECRETARY))
                .as(Case::new);
    }

    @Property(tries = 500)
    void deputy_and_holder_share_the_holders_acts_and_nothing_is_lost_or_won(@ForAll("cases") Case with) {
        Actor holder =
                new Actor(new PersonId("pemangku"), "Pemangku", Optional.empty(), "Pejabat", Set.of(with.post()));
        Mandate mandate = mandate(with.kind(), with.post(), with.named(), with.deputy());
        Set<ActName> alone = office(Gate.open(with.dossier(), holder));
        Set<ActName> deputy = office(Gate.open(with.dossier(), with(with.deputy(), mandate)));
        Set<ActName> left = office(Gate.open(with.dossier(), away(holder, mandate)));
        boolean own = with.dossier().isOwnOf(with.deputy());

        Set<ActName> covered = alone.stream()
                .filter(act -> with.named().contains(act) != (with.kind() == DeputyKind.PLT))
                .collect(Collectors.toSet());
        assertThat(deputy).isEqualTo(own ? Set.of() : covered);
        Set<ActName> both = EnumSet.noneOf(ActName.class);
        both.addAll(deputy);
        both.addAll(left);
        assertThat(both).isEqualTo(alone);
        if (with.kind() != DeputyKind.AN) {
            assertThat(left).matches(acts -> Collections.disjoint(acts, deputy));
        }
    }

    private static Set<ActName> office(List<ActName> open) {
        return open.stream()
                .filter(act -> act != ActName.COMPLETE && act != ActName.WITHDRAW)
                .collect(Collectors.toSet());
    }
}
