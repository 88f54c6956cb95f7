package id.dosir.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Deputising;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Mandate;
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

/** What may be handed over for good: permanent, due, not held, just as its package says, and approved by two others. */
class HandOverTest {

    private static final Post REVIEWS = new Post("kabid-persandian");
    private static final Post APPROVES = new Post("kepala-dinas");
    private static final RetentionKeepers KEEPERS = new RetentionKeepers(REVIEWS, APPROVES);
    private static final LocalDate DUE = LocalDate.of(2031, 11, 24);
    private static final Instant NOW = Instant.parse("2031-11-24T01:00:00Z");
    private static final Sha256 MANIFEST = new Sha256("a".repeat(64));
    private static final Sha256 OTHER = new Sha256("b".repeat(64));
    private static final Optional<PackedRecord> PACKED =
            Optional.of(new PackedRecord(1, MANIFEST, OTHER, 100, NOW, "Arsiparis"));
    private static final Handing HOW =
            new Handing("Depo arsip", "Dinas Perpustakaan dan Kearsipan", "Rusdi Gumeleng", "Kepala Bidang Arsip", DUE);
    private static final HandOver ACT = new HandOver(HOW);
    private static final Actor OFFICER = actor("arsiparis", Post.ARCHIVIST);
    private static final Actor REVIEWER = actor("kabid", REVIEWS);
    private static final Actor APPROVER = actor("kadis", APPROVES);

    private static Actor actor(String name, Post... posts) {
        return new Actor(new PersonId(name), name, Optional.empty(), name, Set.of(posts));
    }

    private static KeptDossier record(RetentionAction action, boolean held, boolean gone) {
        Series series = new Series("000.6.5.2", "Uji", 2, 3, action);
        return new KeptDossier(
                DossierNumber.of(2026, 1),
                series.code(),
                1,
                Keeping.of(series, LocalDate.of(2026, 11, 23)),
                StoragePlace.NONE,
                held,
                Optional.empty(),
                gone);
    }

    private static Candidate of(RetentionAction action, boolean held, boolean gone) {
        return new Candidate(record(action, held, gone), false, PACKED);
    }

    private static Candidate permanent() {
        return of(RetentionAction.TRANSFER, false, false);
    }

    private static Proposal proposed(ProposalKind kind) {
        return Proposal.proposed(new ProposalNumber(kind, 2031, 1), "", new Occasion(OFFICER, NOW));
    }

    private static Proposal approved(ProposalKind kind) {
        return yes(yes(proposed(kind), REVIEWER), APPROVER);
    }

    private static Proposal yes(Proposal proposal, Actor by) {
        DecideProposal yes = new DecideProposal(true, "");
        assertThat(yes.faults(proposal, KEEPERS, by)).isEmpty();
        return yes.move(proposal, new Occasion(by, NOW));
    }

    private static List<Refusal> refusals(List<Ground> grounds) {
        return grounds.stream().map(Ground::refusal).toList();
    }

    private static List<Refusal> proposing(Candidate candidate, LocalDate day) {
        return refusals(new ProposeTransfer("").faults(List.of(candidate), KEEPERS, OFFICER, day));
    }

    private static List<Refusal> handing(Proposal proposal, Candidate... candidates) {
        return refusals(ACT.faults(proposal, List.of(candidates), KEEPERS, OFFICER, DUE));
    }

    @Test
    void a_permanent_record_is_proposed_on_the_day_after_its_last_and_not_before() {
        assertThat(proposing(permanent(), DUE)).isEmpty();
        assertThat(proposing(permanent(), DUE.minusDays(1))).containsExactly(Refusal.RECORD_NOT_DUE);
    }

    @Test
    void what_is_to_be_destroyed_or_looked_at_again_is_not_handed_over() {
        for (RetentionAction action : List.of(RetentionAction.DESTROY, RetentionAction.REVIEW)) {
            assertThat(proposing(of(action, false, false), DUE)).containsExactly(Refusal.RECORD_NOT_PERMANENT);
        }
    }

    @Test
    void what_is_held_gone_handed_over_or_not_packed_is_not_proposed() {
        KeptDossier record = record(RetentionAction.TRANSFER, false, false);

        assertThat(proposing(of(RetentionAction.TRANSFER, true, false), DUE)).containsExactly(Refusal.RECORD_HELD);
        assertThat(proposing(of(RetentionAction.TRANSFER, false, true), DUE)).containsExactly(Refusal.RECORD_GONE);
        assertThat(proposing(new Candidate(record, true, PACKED), DUE)).containsExactly(Refusal.RECORD_HANDED_OVER);
        assertThat(proposing(new Candidate(record, false, Optional.empty()), DUE))
                .containsExactly(Refusal.PACKAGE_NOT_MADE);
    }

    @Test
    void only_an_approved_transfer_is_handed_over() {
        Proposal reviewed = yes(proposed(ProposalKind.TRANSFER), REVIEWER);
        Proposal declined = new DecideProposal(false, "Belum lengkap.").move(reviewed, new Occasion(APPROVER, NOW));

        for (Proposal not : List.of(proposed(ProposalKind.TRANSFER), reviewed, declined)) {
            assertThat(handing(not, permanent())).as(not.state().name()).containsExactly(Refusal.PROPOSAL_NOT_APPROVED);
        }
        Proposal approved = approved(ProposalKind.TRANSFER);
        assertThat(handing(approved, permanent())).isEmpty();
        Proposal begun = ACT.move(approved, new Occasion(OFFICER, NOW));
        assertThat(begun.state()).isEqualTo(State.UNDER_WAY);
        assertThat(begun.handing()).contains(HOW);
        assertThat(handing(begun, permanent())).as("and once only").containsExactly(Refusal.PROPOSAL_NOT_APPROVED);
    }

    @Test
    void an_approved_destruction_hands_nothing_over_and_an_approved_transfer_destroys_nothing() {
        Carrying how = new Carrying("Gudang", "Dicacah", "Ani", "Budi", "Tertimpa.");

        assertThat(handing(approved(ProposalKind.DESTRUCTION), permanent())).containsExactly(Refusal.PROPOSAL_OTHER);
        assertThat(refusals(new CarryOut(how).faults(approved(ProposalKind.TRANSFER), KEEPERS, OFFICER)))
                .containsExactly(Refusal.PROPOSAL_OTHER);
    }

    @Test
    void three_persons_have_a_hand_in_a_transfer_and_of_deputies_only_the_one_who_stands_in_as_a_whole() {
        Actor everything = actor("semua", Post.ARCHIVIST, REVIEWS, APPROVES);
        DecideProposal yes = new DecideProposal(true, "");
        Proposal own = Proposal.proposed(
                new ProposalNumber(ProposalKind.TRANSFER, 2031, 1), "", new Occasion(everything, NOW));

        assertThat(refusals(yes.faults(own, KEEPERS, everything))).containsExactly(Refusal.OWN_PROPOSAL);
        Proposal reviewed = yes(proposed(ProposalKind.TRANSFER), everything);
        assertThat(refusals(yes.faults(reviewed, KEEPERS, everything))).containsExactly(Refusal.OWN_PROPOSAL);
        assertThat(refusals(yes.faults(reviewed, KEEPERS, REVIEWER))).containsExactly(Refusal.WRONG_POST);
        assertThat(refusals(yes.faults(reviewed, KEEPERS, deputy(DeputyKind.PLH))))
                .containsExactly(Refusal.WRONG_POST);
        assertThat(yes.faults(reviewed, KEEPERS, deputy(DeputyKind.PLT))).isEmpty();
    }

    private static Actor deputy(DeputyKind kind) {
        PersonId id = new PersonId("wakil");
        Mandate mandate = new Mandate(
                1, kind, APPROVES, "Wakil", id, "wakil", Optional.empty(), Set.of(), Set.of(), Optional.empty());
        return new Actor(
                id,
                "wakil",
                Optional.empty(),
                "Wakil",
                Set.of(),
                new Deputising(List.of(mandate), List.of(), Set.of()));
    }

    @Test
    void a_hold_after_the_approval_leaves_its_record_out_and_stops_a_list_of_nothing_else() {
        Proposal approved = approved(ProposalKind.TRANSFER);
        Candidate held = of(RetentionAction.TRANSFER, true, false);

        assertThat(handing(approved, held, permanent())).isEmpty();
        assertThat(handing(approved, held)).containsExactly(Refusal.RECORD_HELD);
        assertThat(HandOver.bars(held, MANIFEST, DUE))
                .as("asked again in its turn")
                .contains(Refusal.RECORD_HELD);
    }

    @Test
    void the_package_is_what_the_record_is_in_the_moment_of_the_hand_over() {
        assertThat(HandOver.bars(permanent(), MANIFEST, DUE)).isEmpty();
        assertThat(HandOver.bars(permanent(), OTHER, DUE)).contains(Refusal.PACKAGE_STALE);
    }

    @Test
    void the_minutes_name_who_takes_the_records_and_are_not_of_tomorrow() {
        assertThat(new Handing(" ", "", null, "", null).faults(DUE))
                .containsExactly(
                        new Ground(Refusal.FIELD_MISSING, "institution", ""),
                        new Ground(Refusal.FIELD_MISSING, "receiver", ""),
                        new Ground(Refusal.FIELD_MISSING, "receiverTitle", ""),
                        new Ground(Refusal.FIELD_MISSING, "place", ""),
                        new Ground(Refusal.FIELD_MISSING, "day", ""));
        assertThat(refusals(new Handing("a", "b", "c", "d", DUE.plusDays(1)).faults(DUE)))
                .containsExactly(Refusal.DATE_IN_FUTURE);
        assertThat(refusals(new Handing("a", "x".repeat(161), "c", "d", DUE).faults(DUE)))
                .containsExactly(Refusal.FIELD_TOO_LONG);
    }

    @Test
    void only_the_records_officer_makes_packages_proposes_and_hands_over() {
        assertThat(refusals(new ProposeTransfer("").faults(List.of(permanent()), KEEPERS, REVIEWER, DUE)))
                .containsExactly(Refusal.WRONG_POST);
        assertThat(refusals(ACT.faults(approved(ProposalKind.TRANSFER), List.of(permanent()), KEEPERS, APPROVER, DUE)))
                .containsExactly(Refusal.WRONG_POST);
        assertThat(refusals(
                        new MakePackage().faults(record(RetentionAction.TRANSFER, false, false), KEEPERS, REVIEWER)))
                .containsExactly(Refusal.WRONG_POST);
    }

    @Test
    void a_package_is_made_of_a_held_record_but_of_none_that_is_gone() {
        assertThat(new MakePackage().faults(record(RetentionAction.TRANSFER, true, false), KEEPERS, OFFICER))
                .isEmpty();
        assertThat(refusals(new MakePackage().faults(record(RetentionAction.TRANSFER, false, true), KEEPERS, OFFICER)))
                .containsExactly(Refusal.RECORD_GONE);
    }

    @Test
    void numbers_of_destructions_and_of_transfers_are_told_apart() {
        ProposalNumber transfer = new ProposalNumber(ProposalKind.TRANSFER, 2031, 4);

        assertThat(transfer.code()).isEqualTo("serah-2031-4");
        assertThat(transfer.printed()).isEqualTo("BA-SERAH 0004/2031");
        assertThat(ProposalNumber.of("serah-2031-4")).contains(transfer);
        assertThat(ProposalNumber.of("2031-4")).contains(new ProposalNumber(ProposalKind.DESTRUCTION, 2031, 4));
        for (String none : List.of("serah-2031-0", "serah2031-4", "musnah-2031-4", "serah-0000-1", "")) {
            assertThat(ProposalNumber.of(none)).as(none).isEmpty();
        }
    }
}
