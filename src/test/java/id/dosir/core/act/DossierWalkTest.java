package id.dosir.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Random people do random things to random dossiers, and {@link SopBook} says beforehand what must come of it. */
class DossierWalkTest {

    private static final List<Actor> EVERYBODY = new ArrayList<>(Actors.ACCOUNTS);

    static {
        EVERYBODY.add(Actor.SYSTEM);
    }

    /**
     * @param act none for "whatever is due", so that walks come far
     * @param looks whether he opens the dossier first
     */
    record Attempt(ActName act, Actor actor, boolean looks) {}

    /** @param subscriber whose certificate, an officer's perhaps */
    record Case(Procedures procedure, Actor applicant, Actor subscriber, List<Attempt> attempts) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Actor> actors = Arbitraries.of(EVERYBODY);
        Arbitrary<ActName> acts = Arbitraries.of(ActName.class).filter(a -> a != ActName.OPEN);
        Arbitrary<Attempt> blind =
                Combinators.combine(acts, actors, Arbitraries.of(true, false)).as(Attempt::new);
        Arbitrary<Attempt> onward = Combinators.combine(actors, Arbitraries.of(true, false))
                .as((actor, looks) -> new Attempt(null, actor, looks));
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(1, Arbitraries.of(Procedures.shipped())),
                                net.jqwik.api.Tuple.of(1, Procedures.any())),
                        Arbitraries.of(Actors.ACCOUNTS),
                        Arbitraries.of(Actors.ACCOUNTS),
                        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, blind), net.jqwik.api.Tuple.of(3, onward))
                                .list()
                                .ofMinSize(20)
                                .ofMaxSize(90))
                .as(Case::new);
    }

    private static Dossier opened(Case with) {
        String nip = with.subscriber().nip().orElseThrow();
        return Dossiers.opened(with.procedure().sop(), with.applicant(), Dossiers.form(nip, "MUTASI"));
    }

    private static SopBook book(Case with) {
        return new SopBook(
                with.procedure().lines(),
                with.applicant().id(),
                with.subscriber().nip().orElseThrow());
    }

    @Property(tries = 200)
    void a_dossier_goes_exactly_where_the_sop_says_and_nowhere_else(@ForAll("cases") Case with) {
        SopBook book = book(with);
        Dossier dossier = opened(with);
        Instant at = Dossiers.MONDAY;
        for (Attempt attempt : with.attempts()) {
            at = at.plusSeconds(60);
            if (attempt.looks()) {
                dossier = dossier.readBy(attempt.actor(), at);
                book.looked(attempt.actor());
            }
            ActName act = attempt.act() == null ? book.due() : attempt.act();
            boolean allowed = book.allows(act, attempt.actor());
            Decision decision = Dossiers.faultless(act, at, attempt.actor(), dossier)
                    .on(dossier, new Occasion(attempt.actor(), at));
            assertThat(decision instanceof Decision.Moved)
                    .as("%s by %s at %s", act, attempt.actor().id(), dossier.stage())
                    .isEqualTo(allowed);
            if (decision instanceof Decision.Moved moved) {
                book.did(act, attempt.actor());
                assertOneStep(dossier, act, attempt.actor(), at, moved.dossier());
                dossier = moved.dossier();
            }
            assertThat(dossier.stage().name()).isEqualTo(book.stage());
            assertThat(dossier.stage().step()).isEqualTo(book.step());
            assertThat(dossier.dispositions())
                    .extracting(d -> d.receivers().stream().map(Receiver::state).toList())
                    .isEqualTo(book.states());
        }
        Statistics.collect(dossier.stage().name());
    }

    private static void assertOneStep(Dossier before, ActName act, Actor by, Instant at, Dossier after) {
        boolean stays =
                act == ActName.RELEASE_LETTER || after.stage().equals(before.stage()) && SlipBook.ACTS.contains(act);
        if (!stays) {
            assertMoved(before, act, at, after);
        } else {
            assertThat(after.stageSince()).isEqualTo(before.stageSince());
        }
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.application()).isEqualTo(before.application());
        assertThat(after.attachments())
                .startsWith(before.attachments().toArray(new id.dosir.core.document.Attachment[0]));
        assertThat(after.history()).hasSize(before.history().size() + 1);
        assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
        HistoryLine line = after.history().get(before.history().size());
        assertThat(line.act()).isEqualTo(act);
        assertThat(line.by()).isEqualTo(by.id());
        assertThat(line.step()).isEqualTo(before.stage().step());
        assertThat(line.after()).isEqualTo(after.stage().name());
    }

    private static void assertMoved(Dossier before, ActName act, Instant at, Dossier after) {
        assertThat(SopBook.EDGES.getOrDefault(before.stage().name(), Map.of()).getOrDefault(act, Set.of()))
                .contains(after.stage().name());
        if (!Set.of(ActName.SEND_BACK, ActName.RETURN_SLIP, ActName.RECALL_SLIP).contains(act)) {
            assertThat(after.stage().step())
                    .isGreaterThanOrEqualTo(before.stage().step());
        }
        assertThat(after.stageSince()).isEqualTo(at);
    }

    @Property(tries = 60)
    void lines_and_slips_are_numbered_from_one_without_gap_or_double(@ForAll("cases") Case with) {
        Dossier dossier = walked(with);

        assertThat(dossier.history())
                .extracting(HistoryLine::ordinal)
                .containsExactlyElementsOf(numbers(dossier.history().size()));
        assertThat(dossier.dispositions())
                .extracting(Disposition::ordinal)
                .containsExactlyElementsOf(numbers(dossier.dispositions().size()));
    }

    @Property(tries = 60)
    void what_is_offered_is_exactly_what_is_accepted(@ForAll("cases") Case with) {
        Dossier dossier = walked(with);
        Instant at = dossier.history().get(dossier.history().size() - 1).at().plusSeconds(1);
        for (Actor actor : EVERYBODY) {
            Set<ActName> accepted = EnumSet.noneOf(ActName.class);
            for (ActName act : EnumSet.complementOf(EnumSet.of(ActName.OPEN))) {
                if (Dossiers.faultless(act, at, actor, dossier).on(dossier, new Occasion(actor, at))
                        instanceof Decision.Moved) {
                    accepted.add(act);
                }
            }
            assertThat(Gate.open(dossier, actor)).containsExactlyElementsOf(accepted);
        }
    }

    @Property(tries = 60)
    void refused_acts_change_nothing_and_closed_stays_closed(@ForAll("cases") Case with) {
        Dossier dossier = walked(with);
        Dossier copy = new Dossier(
                dossier.number(),
                dossier.sop(),
                dossier.application(),
                dossier.nature(),
                dossier.applicant(),
                dossier.openedAt(),
                dossier.stage(),
                dossier.stageSince(),
                List.copyOf(dossier.attachments()),
                List.copyOf(dossier.dispositions()),
                List.copyOf(dossier.history()));
        for (Attempt attempt : with.attempts()) {
            ActName act = attempt.act() == null ? ActName.REJECT : attempt.act();
            Decision decision = Dossiers.faultless(act, Dossiers.MONDAY, attempt.actor(), dossier)
                    .on(dossier, Dossiers.by(attempt.actor()));
            assertThat(decision instanceof Decision.Moved && dossier.stage().closed())
                    .isFalse();
            assertThat(dossier).isEqualTo(copy);
        }
    }

    @Property(tries = 60)
    void nobody_of_the_office_touches_his_own_request_and_nobody_else_the_applicants_part(@ForAll("cases") Case with) {
        Dossier dossier = walked(with);
        Set<ActName> applicants = EnumSet.of(ActName.COMPLETE, ActName.WITHDRAW);
        for (Actor actor : EVERYBODY) {
            List<ActName> open = Gate.open(dossier, actor);
            if (actor.id().equals(with.applicant().id())) {
                assertThat(applicants).containsAll(open);
            } else {
                assertThat(open).doesNotContainAnyElementsOf(applicants);
            }
            if (actor.nip().equals(with.subscriber().nip())) {
                assertThat(applicants).containsAll(open);
            }
        }
    }

    private static Dossier walked(Case with) {
        SopBook book = book(with);
        Dossier dossier = opened(with);
        for (Attempt attempt : with.attempts()) {
            ActName act = attempt.act() == null ? book.due() : attempt.act();
            if (book.allows(act, attempt.actor())) {
                dossier = Dossiers.after(
                        dossier, attempt.actor(), Dossiers.faultless(act, Dossiers.MONDAY, attempt.actor(), dossier));
                book.did(act, attempt.actor());
            }
            if (dossier.stage().closed() && with.attempts().size() % 2 == 0) {
                break;
            }
        }
        return dossier;
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    @Example
    void a_way_that_everyone_walks_ends_in_the_register() {
        assertThat(Dossiers.registered().history())
                .extracting(HistoryLine::after)
                .containsExactly(
                        Stage.Name.AWAITING_DISPOSITION,
                        Stage.Name.AWAITING_DISPOSITION,
                        Stage.Name.AWAITING_ORDER,
                        Stage.Name.AWAITING_DRAFT,
                        Stage.Name.AWAITING_SIGNATURE,
                        Stage.Name.AWAITING_SUBMISSION,
                        Stage.Name.AWAITING_CONFIRMATION,
                        Stage.Name.AWAITING_ENTRY,
                        Stage.Name.REGISTERED);
    }
}
