package id.dosir.core.clock;

import static id.dosir.core.Dossiers.faultless;
import static id.dosir.core.Dossiers.moved;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.act.Dispose;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.routing.ShippedConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Requests are filed on Monday 23 November 2026 at 09.00; the first step of the office has ten minutes. */
class StepClockTest {

    private static final WorkCalendar OFFICE = ShippedConfiguration.officeHours();

    private static Instant at(String local) {
        return LocalDateTime.parse("2026-11-" + local).atZone(OFFICE.zone()).toInstant();
    }

    private static Dossier act(Dossier dossier, Actor actor, ActName name, String local) {
        return moved(faultless(name, at(local)).on(dossier, new Occasion(actor, at(local))))
                .dossier();
    }

    private static StepClock clock(Dossier dossier) {
        return StepClock.running(dossier, OFFICE).orElseThrow();
    }

    @Test
    void a_clock_begins_with_its_step() {
        StepClock clock = clock(Dossiers.opened());

        assertThat(clock.since()).isEqualTo(Dossiers.MONDAY);
        assertThat(clock.due()).isEqualTo(at("23T09:10"));
        assertThat(clock.usedBefore()).isZero();
    }

    @Test
    void a_returned_dossier_comes_back_with_the_rest_of_its_time() {
        Dossier returned = act(Dossiers.opened(), Actors.HEAD, ActName.RETURN, "23T09:04");
        assertThat(StepClock.running(returned, OFFICE)).isEmpty();

        StepClock clock = clock(act(returned, Actors.SITI, ActName.COMPLETE, "25T10:00"));

        assertThat(clock.usedBefore()).isEqualTo(Duration.ofMinutes(4));
        assertThat(clock.due()).isEqualTo(at("25T10:06"));
        assertThat(clock.visit().stood(at("25T11:00"))).isEqualTo(Duration.between(at("23T09:04"), at("25T10:00")));
        assertThat(clock.visit().runs()).extracting(Run::ran).containsExactly(true, false, true);
    }

    @Test
    void a_clock_that_had_run_out_before_the_return_stays_run_out() {
        Dossier returned = act(Dossiers.opened(), Actors.HEAD, ActName.RETURN, "23T09:30");

        StepClock clock = clock(act(returned, Actors.SITI, ActName.COMPLETE, "25T10:00"));

        assertThat(clock.due()).isEqualTo(at("23T09:10"));
        assertThat(clock.at(100)).isEqualTo(clock.due());
    }

    @Property
    void however_often_it_is_returned_the_step_has_its_standard_time_and_no_more(
            @ForAll @IntRange(min = 1, max = 4) int first,
            @ForAll @IntRange(min = 1, max = 4) int second,
            @ForAll @IntRange(min = 1, max = 2000) int away) {
        Instant one = Dossiers.MONDAY.plus(Duration.ofMinutes(first));
        Instant two = one.plus(Duration.ofMinutes(away));
        Instant three = OFFICE.due(
                two,
                new id.dosir.core.dossier.StandardTime(
                        second, second, id.dosir.core.dossier.StandardTime.Unit.MINUTES));
        Instant four = three.plus(Duration.ofMinutes(away));
        Dossier dossier = Dossiers.opened();
        dossier = moved(faultless(ActName.RETURN, one).on(dossier, new Occasion(Actors.HEAD, one)))
                .dossier();
        dossier = moved(faultless(ActName.COMPLETE, two).on(dossier, new Occasion(Actors.SITI, two)))
                .dossier();
        dossier = moved(faultless(ActName.RETURN, three).on(dossier, new Occasion(Actors.HEAD, three)))
                .dossier();
        dossier = moved(faultless(ActName.COMPLETE, four).on(dossier, new Occasion(Actors.SITI, four)))
                .dossier();

        StepClock clock = clock(dossier);

        assertThat(clock.visit().used(OFFICE, clock.time(), clock.due())).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void tasks_of_one_step_share_its_time() {
        Dossier drafted = act(Dossiers.awaitingDraft(), Actors.VERIFIER, ActName.DRAFT_LETTER, "23T09:07");

        assertThat(clock(drafted).due()).isEqualTo(at("23T09:10"));
    }

    @Test
    void a_superiors_own_date_comes_before_the_standard_time() {
        Instant wanted = at("24T15:00");
        Dossier disposed = moved(new Dispose(Set.of(Instruction.PROCESS), "", Nature.URGENT, Optional.of(wanted))
                        .on(Dossiers.opened(), new Occasion(Actors.HEAD, at("23T09:05"))))
                .dossier();

        assertThat(clock(disposed).due()).isEqualTo(wanted);
        assertThat(clock(disposed).deadline()).contains(wanted);
    }

    @Test
    void shares_of_the_time_are_counted_in_office_hours_before_and_beyond_the_end() {
        StepClock clock = clock(Dossiers.opened());

        assertThat(clock.at(75)).isEqualTo(at("23T09:07:30"));
        assertThat(clock.at(100)).isEqualTo(at("23T09:10"));
        assertThat(clock.at(200)).isEqualTo(at("23T09:20"));
    }

    @Test
    void a_share_that_was_used_before_a_standstill_applies_when_the_clock_goes_on() {
        Dossier returned = act(Dossiers.opened(), Actors.HEAD, ActName.RETURN, "23T09:09");

        StepClock clock = clock(act(returned, Actors.SITI, ActName.COMPLETE, "25T10:00"));

        assertThat(clock.at(75)).isEqualTo(at("25T10:00"));
    }

    @Test
    void a_closed_dossier_has_stays_and_no_clock() {
        assertThat(StepClock.running(Dossiers.registered(), OFFICE)).isEmpty();
        assertThat(StepVisit.of(Dossiers.registered()))
                .extracting(StepVisit::step)
                .containsExactly(2, 3, 4, 5, 6, 7, 8);
    }
}
