package id.dosir.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Proposal.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three persons for a destruction, and what no list may hold. */
class DestructionTest {

    private static final Post REVIEWS = new Post("kabid-persandian");
    private static final Post APPROVES = new Post("kepala-dinas");
    private static final RetentionKeepers KEEPERS = new RetentionKeepers(REVIEWS, APPROVES);
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2031, 11, 24);
    private static final Instant NOW = Instant.parse("2031-11-24T01:00:00Z");

    private static final Actor OFFICER = actor("arsiparis", Post.ARCHIVIST);
    private static final Actor REVIEWER = actor("kabid", REVIEWS);
    private static final Actor APPROVER = actor("kadis", APPROVES);
    /** Holds every post: then the persons, not the posts, must differ. */
    private static final Actor EVERYTHING = actor("semua", Post.ARCHIVIST, REVIEWS, APPROVES);

    private static final Carrying HOW = new Carrying(
            "Gudang arsip", "Dicacah", "Ani, Bagian Hukum", "Budi, Inspektorat", "Tertimpa dalam 90 hari.");

    private static Actor actor(String name, Post... posts) {
        return new Actor(new PersonId(name), name, Optional.empty(), name, Set.of(posts));
    }

    private static KeptDossier record(RetentionAction action, boolean held, boolean gone, boolean proposed) {
        Series series = new Series("000.6.5.2", "Uji", 2, 3, action);
        return new KeptDossier(
                DossierNumber.of(2026, 1),
                series.code(),
                1,
                Keeping.of(series, CLOSED),
                StoragePlace.NONE,
                held,
                proposed ? Optional.of(new ProposalNumber(ProposalKind.DESTRUCTION, 2031, 1)) : Optional.empty(),
                gone);
    }

    private static KeptDossier due() {
        return record(RetentionAction.DESTROY, false, false, false);
    }

    private static Proposal proposed() {
        return Proposal.proposed(new ProposalNumber(ProposalKind.DESTRUCTION, 2031, 1), "", new Occasion(OFFICER, NOW));
    }

    private static Proposal decided(Proposal destruction, Actor by) {
        DecideProposal yes = new DecideProposal(true, "");
        assertThat(yes.faults(destruction, KEEPERS, by)).isEmpty();
        return yes.move(destruction, new Occasion(by, NOW));
    }

    private static List<Refusal> refusals(List<Ground> grounds) {
        return grounds.stream().map(Ground::refusal).toList();
    }

    private static List<Candidate> candidates(KeptDossier record) {
        return List.of(new Candidate(record, false, Optional.empty()));
    }

    private static List<Refusal> proposing(KeptDossier record, LocalDate day) {
        return refusals(new ProposeDestruction("").faults(candidates(record), KEEPERS, OFFICER, day));
    }

    @Test
    void what_is_due_may_be_proposed_on_the_day_after_its_last_and_not_before() {
        assertThat(proposing(due(), DUE)).isEmpty();
        assertThat(proposing(due(), DUE.minusDays(1))).containsExactly(Refusal.RECORD_NOT_DUE);
    }

    @Test
    void what_is_held_permanent_gone_or_on_another_list_is_not_proposed() {
        assertThat(proposing(record(RetentionAction.DESTROY, true, false, false), DUE))
                .containsExactly(Refusal.RECORD_HELD);
        assertThat(proposing(record(RetentionAction.TRANSFER, false, false, false), DUE))
                .containsExactly(Refusal.RECORD_PERMANENT);
        assertThat(proposing(record(RetentionAction.DESTROY, false, true, false), DUE))
                .containsExactly(Refusal.RECORD_GONE);
        assertThat(proposing(record(RetentionAction.DESTROY, false, false, true), DUE))
                .containsExactly(Refusal.RECORD_PROPOSED);
        assertThat(proposing(record(RetentionAction.REVIEW, false, false, false), DUE))
                .as("what was looked at again may go")
                .isEmpty();
    }

    @Test
    void a_hold_beats_an_approval() {
        assertThat(ProposeDestruction.bars(record(RetentionAction.DESTROY, true, false, true), DUE))
                .contains(Refusal.RECORD_HELD);
        assertThat(ProposeDestruction.bars(record(RetentionAction.DESTROY, false, false, true), DUE))
                .isEmpty();
    }

    @Test
    void only_the_records_officer_proposes_and_never_an_empty_list() {
        assertThat(refusals(new ProposeDestruction("").faults(candidates(due()), KEEPERS, APPROVER, DUE)))
                .containsExactly(Refusal.WRONG_POST);
        assertThat(refusals(new ProposeDestruction("").faults(List.of(), KEEPERS, OFFICER, DUE)))
                .containsExactly(Refusal.NOTHING_CHOSEN);
    }

    @Test
    void it_is_reviewed_then_approved_then_carried_out() {
        Proposal approved = decided(decided(proposed(), REVIEWER), APPROVER);

        assertThat(approved.state()).isEqualTo(State.APPROVED);
        CarryOut act = new CarryOut(HOW);
        assertThat(act.faults(approved, KEEPERS, OFFICER)).isEmpty();
        assertThat(act.move(approved, new Occasion(OFFICER, NOW)).state()).isEqualTo(State.UNDER_WAY);
    }

    @Test
    void nobody_decides_on_his_own_proposal_nor_twice() {
        DecideProposal yes = new DecideProposal(true, "");
        Proposal own = Proposal.proposed(
                new ProposalNumber(ProposalKind.DESTRUCTION, 2031, 1), "", new Occasion(EVERYTHING, NOW));

        assertThat(refusals(yes.faults(own, KEEPERS, EVERYTHING))).containsExactly(Refusal.OWN_PROPOSAL);
        Proposal reviewed = decided(proposed(), EVERYTHING);
        assertThat(refusals(yes.faults(reviewed, KEEPERS, EVERYTHING))).containsExactly(Refusal.OWN_PROPOSAL);
        assertThat(yes.faults(reviewed, KEEPERS, APPROVER)).isEmpty();
    }

    @Test
    void each_decides_in_his_turn_only() {
        DecideProposal yes = new DecideProposal(true, "");

        assertThat(refusals(yes.faults(proposed(), KEEPERS, APPROVER))).containsExactly(Refusal.WRONG_POST);
        assertThat(refusals(yes.faults(decided(proposed(), REVIEWER), KEEPERS, REVIEWER)))
                .containsExactly(Refusal.WRONG_POST);
        assertThat(refusals(yes.faults(decided(decided(proposed(), REVIEWER), APPROVER), KEEPERS, APPROVER)))
                .containsExactly(Refusal.PROPOSAL_DECIDED);
    }

    @Test
    void whoever_says_no_says_why_and_that_ends_it() {
        assertThat(refusals(new DecideProposal(false, " ").faults(proposed(), KEEPERS, REVIEWER)))
                .containsExactly(Refusal.FIELD_MISSING);
        Proposal declined = new DecideProposal(false, "Masih dipakai.").move(proposed(), new Occasion(REVIEWER, NOW));
        assertThat(declined.state().ended()).isTrue();
        assertThat(refusals(new CarryOut(HOW).faults(declined, KEEPERS, OFFICER)))
                .containsExactly(Refusal.PROPOSAL_NOT_APPROVED);
    }

    @Test
    void the_minutes_name_two_different_witnesses_and_what_becomes_of_backups() {
        Proposal approved = decided(decided(proposed(), REVIEWER), APPROVER);
        Carrying alike = new Carrying("Gudang", "Dicacah", "Ani", "ani ", "-");
        Carrying bare = new Carrying("Gudang", "Dicacah", "Ani", "Budi", " ");

        assertThat(refusals(new CarryOut(alike).faults(approved, KEEPERS, OFFICER)))
                .containsExactly(Refusal.SAME_PERSON);
        assertThat(refusals(new CarryOut(bare).faults(approved, KEEPERS, OFFICER)))
                .containsExactly(Refusal.FIELD_MISSING);
        assertThat(refusals(new CarryOut(HOW).faults(approved, KEEPERS, REVIEWER)))
                .containsExactly(Refusal.WRONG_POST);
    }

    @Test
    void a_hold_needs_a_reason_and_is_put_and_lifted_once() {
        KeptDossier held = record(RetentionAction.DESTROY, true, false, false);

        assertThat(refusals(new PutHold("Perkara 12/G/2031").faults(due(), KEEPERS, OFFICER)))
                .isEmpty();
        assertThat(refusals(new PutHold(" ").faults(due(), KEEPERS, OFFICER))).containsExactly(Refusal.FIELD_MISSING);
        assertThat(refusals(new PutHold("x").faults(held, KEEPERS, OFFICER))).containsExactly(Refusal.RECORD_HELD);
        assertThat(refusals(new PutHold("x").faults(due(), KEEPERS, REVIEWER))).containsExactly(Refusal.WRONG_POST);
        assertThat(refusals(new LiftHold("Putus.").faults(held, KEEPERS, OFFICER)))
                .isEmpty();
        assertThat(refusals(new LiftHold("Putus.").faults(due(), KEEPERS, OFFICER)))
                .containsExactly(Refusal.RECORD_NOT_HELD);
    }

    @Test
    void a_place_has_a_room_at_least() {
        assertThat(refusals(new MovePaper(new StoragePlace("", "R1", "", "")).faults(due(), KEEPERS, OFFICER)))
                .containsExactly(Refusal.FIELD_MISSING);
        assertThat(new MovePaper(new StoragePlace("Gudang", "", "B-12", "")).faults(due(), KEEPERS, OFFICER))
                .isEmpty();
        assertThat(refusals(
                        new MovePaper(new StoragePlace("x".repeat(41), "", "", "")).faults(due(), KEEPERS, OFFICER)))
                .containsExactly(Refusal.FIELD_TOO_LONG);
    }
}
