package id.dosir.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be handed over for good: permanent, due, not held, and just as its package says. */
class HandOverTest {

    private static final Post REVIEWS = new Post("kabid-persandian");
    private static final RetentionKeepers KEEPERS = new RetentionKeepers(REVIEWS, new Post("kepala-dinas"));
    private static final LocalDate DUE = LocalDate.of(2031, 11, 24);
    private static final Sha256 MANIFEST = new Sha256("a".repeat(64));
    private static final Sha256 OTHER = new Sha256("b".repeat(64));
    private static final PackedRecord PACKED =
            new PackedRecord(1, MANIFEST, OTHER, 100, Instant.parse("2031-11-24T01:00:00Z"), "Arsiparis");
    private static final HandOver.Known KNOWN = new HandOver.Known(false, Optional.of(PACKED), MANIFEST);
    private static final HandOver ACT = new HandOver("Dinas Perpustakaan dan Kearsipan", "BA-SERAH 1/2031", DUE);
    private static final Actor OFFICER = actor("arsiparis", Post.ARCHIVIST);

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

    private static KeptDossier permanent() {
        return record(RetentionAction.TRANSFER, false, false);
    }

    private static List<Refusal> refusals(HandOver act, KeptDossier record, HandOver.Known known, LocalDate today) {
        return act.faults(record, known, KEEPERS, OFFICER, today).stream()
                .map(Ground::refusal)
                .toList();
    }

    @Test
    void a_permanent_record_is_handed_over_on_the_day_after_its_last_and_not_before() {
        assertThat(refusals(ACT, permanent(), KNOWN, DUE)).isEmpty();
        assertThat(refusals(ACT, permanent(), KNOWN, DUE.minusDays(1))).containsExactly(Refusal.RECORD_NOT_DUE);
    }

    @Test
    void what_is_to_be_destroyed_or_looked_at_again_is_not_handed_over() {
        for (RetentionAction action : List.of(RetentionAction.DESTROY, RetentionAction.REVIEW)) {
            assertThat(refusals(ACT, record(action, false, false), KNOWN, DUE))
                    .containsExactly(Refusal.RECORD_NOT_PERMANENT);
        }
    }

    @Test
    void a_hold_beats_the_hand_over() {
        assertThat(refusals(ACT, record(RetentionAction.TRANSFER, true, false), KNOWN, DUE))
                .containsExactly(Refusal.RECORD_HELD);
    }

    @Test
    void what_is_gone_or_was_handed_over_is_not_handed_over() {
        assertThat(refusals(ACT, record(RetentionAction.TRANSFER, false, true), KNOWN, DUE))
                .containsExactly(Refusal.RECORD_GONE);
        HandOver.Known already = new HandOver.Known(true, Optional.of(PACKED), MANIFEST);
        assertThat(refusals(ACT, permanent(), already, DUE)).containsExactly(Refusal.RECORD_HANDED_OVER);
    }

    @Test
    void there_is_a_package_and_it_is_what_the_record_is_now() {
        assertThat(refusals(ACT, permanent(), new HandOver.Known(false, Optional.empty(), MANIFEST), DUE))
                .containsExactly(Refusal.PACKAGE_NOT_MADE);
        assertThat(refusals(ACT, permanent(), new HandOver.Known(false, Optional.of(PACKED), OTHER), DUE))
                .containsExactly(Refusal.PACKAGE_STALE);
    }

    @Test
    void the_minutes_are_named_and_are_not_of_tomorrow() {
        assertThat(new HandOver(" ", "", null).faults(permanent(), KNOWN, KEEPERS, OFFICER, DUE))
                .containsExactly(
                        new Ground(Refusal.FIELD_MISSING, "institution", ""),
                        new Ground(Refusal.FIELD_MISSING, "minutes", ""),
                        new Ground(Refusal.FIELD_MISSING, "day", ""));
        assertThat(refusals(new HandOver("Dinas", "1", DUE.plusDays(1)), permanent(), KNOWN, DUE))
                .containsExactly(Refusal.DATE_IN_FUTURE);
        assertThat(refusals(new HandOver("x".repeat(161), "1", DUE), permanent(), KNOWN, DUE))
                .containsExactly(Refusal.FIELD_TOO_LONG);
    }

    @Test
    void only_the_records_officer_makes_packages_and_hands_over() {
        Actor other = actor("kabid", REVIEWS);
        assertThat(ACT.faults(permanent(), KNOWN, KEEPERS, other, DUE))
                .extracting(Ground::refusal)
                .containsExactly(Refusal.WRONG_POST);
        assertThat(new MakePackage().faults(permanent(), KEEPERS, other))
                .extracting(Ground::refusal)
                .containsExactly(Refusal.WRONG_POST);
    }

    @Test
    void a_package_is_made_of_a_held_record_but_of_none_that_is_gone() {
        assertThat(new MakePackage().faults(record(RetentionAction.TRANSFER, true, false), KEEPERS, OFFICER))
                .isEmpty();
        assertThat(new MakePackage().faults(record(RetentionAction.TRANSFER, false, true), KEEPERS, OFFICER))
                .extracting(Ground::refusal)
                .containsExactly(Refusal.RECORD_GONE);
    }
}
