package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.document.LetterKind;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.number.NumberState;
import id.dosir.core.number.PaperLetter;
import id.dosir.core.number.ReserveNumbers;
import id.dosir.core.number.VoidNumber;
import id.dosir.desk.OutgoingDesk.Reserved;
import id.dosir.desk.OutgoingRoom.Asked;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.letters.LetterNumbers;
import id.dosir.routing.Dossiers;
import id.dosir.storage.NumberBook;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The agenda of outgoing letters inside the server: whatever happens to numbers, none is lost and none is given twice. */
class LetterAgendaIT extends Installed {

    /** Far from the years in which the other tests file. */
    private static final int YEAR_OF_DOSSIERS = 2093;

    private static final AtomicInteger LAST = new AtomicInteger();

    @Inject
    OutgoingDesk desk;

    @Inject
    OutgoingRoom room;

    @Inject
    LetterNumbers numbers;

    @Inject
    NumberBook book;

    @Inject
    Dossiers dossiers;

    @Inject
    OneTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void the_year_turns_by_the_clock_on_the_wall_of_the_office() throws Exception {
        LocalDate eve = LocalDate.of(2094, 12, 31);
        Instant late = eve.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(60);
        assertThat(late.atZone(clock.getZone()).toLocalDate()).isEqualTo(eve);
        book.ensure(LetterNumbers.counter(2094));
        book.ensure(LetterNumbers.counter(2095));
        LetterNumber last = taken(late);
        LetterNumber first = taken(late.plusSeconds(120));

        assertThat(last.year()).isEqualTo(2094);
        assertThat(last.printed()).endsWith("/XII/2094");
        assertThat(first.year()).isEqualTo(2095);
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.printed()).endsWith("/I/2095");
    }

    @Test
    void a_reserved_number_is_entered_once_and_then_struck_only_by_the_archivist() throws Exception {
        LetterNumber number = reserved(2).get(0);
        PaperLetter letter = new PaperLetter("Rekomendasi di atas kertas", "Kepala BSrE", today());

        assertThat(enter(number, letter, Actors.HEAD)).containsExactly(Refusal.WRONG_POST);
        assertThat(enter(number, letter, Actors.VERIFIER)).isEmpty();
        assertThat(enter(number, letter, Actors.VERIFIER)).containsExactly(Refusal.NUMBER_SETTLED);
        assertThat(strike(number, Actors.VERIFIER)).containsExactly(Refusal.WRONG_POST);
        assertThat(strike(number, Actors.ARCHIVIST)).isEmpty();
        assertThat(strike(number, Actors.ARCHIVIST)).containsExactly(Refusal.NUMBER_SETTLED);

        OutgoingLine line =
                room.find(number.year(), number.sequence(), Actors.ARCHIVIST).orElseThrow();
        assertThat(line.number().state()).isEqualTo(NumberState.VOIDED);
        assertThat(line.subject()).isEqualTo("Rekomendasi di atas kertas");
        assertThat(line.number().reserved().orElseThrow().by()).isEqualTo("dewi");
        assertThat(line.number().entered().orElseThrow().by()).isEqualTo("dewi");
        assertThat(line.number().voided().orElseThrow().by()).isEqualTo("yusuf");
        assertThat(line.number().voided().orElseThrow().reason()).isEqualTo("Surat dibatalkan");
    }

    @Test
    void a_bound_number_waits_for_its_dossier_and_is_never_given_to_another() throws Exception {
        Dossier waiting = kept(id.dosir.core.Dossiers.awaitingSignature());
        LetterNumber bound = taken(waiting, clock.instant());

        assertThat(strike(bound, Actors.ARCHIVIST)).containsExactly(Refusal.NUMBER_NEEDED);
        assertThat(taken(waiting, clock.instant())).isEqualTo(bound);

        Dossier rejected = kept(id.dosir.core.Dossiers.rejected());
        LetterNumber left = taken(rejected, clock.instant());
        assertThat(left).isNotEqualTo(bound);
        assertThat(strike(left, Actors.ARCHIVIST)).isEmpty();
        assertThat(taken(rejected, clock.instant())).isNotEqualTo(left);
    }

    @Test
    void pages_by_key_show_each_number_once_and_strangers_see_none() throws Exception {
        List<LetterNumber> made = reserved(7);
        Asked asked =
                new Asked(today().getYear(), Optional.empty(), Optional.empty(), Optional.of(NumberState.RESERVED));
        List<Integer> seen = new ArrayList<>();
        int below = made.get(6).sequence() + 1;
        for (List<OutgoingLine> page; seen.size() < 7; below = seen.get(seen.size() - 1)) {
            page = room.lines(asked, below, 3, Actors.HEAD);
            page.forEach(line -> seen.add(line.number().number().sequence()));
        }

        assertThat(seen)
                .startsWith(made.get(6).sequence(), made.get(5).sequence())
                .doesNotHaveDuplicates();
        assertThat(seen).containsAll(made.stream().map(LetterNumber::sequence).toList());
        assertThat(room.lines(asked, Integer.MAX_VALUE, 3, Actors.SITI)).isEmpty();
        assertThat(room.audit(today().getYear(), Actors.SITI)).isEmpty();
        assertThat(room.book(asked, Actors.SITI)).isEmpty();
        assertThat(room.book(asked, Actors.HEAD).orElseThrow()).startsWith("%PDF".getBytes());
    }

    private LetterNumber taken(Instant at) throws Exception {
        return taken(kept(), at);
    }

    private LetterNumber taken(Dossier dossier, Instant at) throws Exception {
        LocalDate day = at.atZone(clock.getZone()).toLocalDate();
        book.ensure(LetterNumbers.counter(day.getYear()));
        return transaction.yielding(() -> numbers.take(dossier.number(), day, at));
    }

    private List<LetterNumber> reserved(int count) {
        Reserved answer = desk.reserve(
                new ReserveNumbers(LetterKind.RECOMMENDATION, count, today(), "Jaringan putus"), Actors.VERIFIER);
        assertThat(answer.grounds()).isEmpty();
        assertThat(answer.numbers()).hasSize(count);
        return answer.numbers();
    }

    private List<Refusal> enter(LetterNumber number, PaperLetter letter, Actor actor) throws Exception {
        return refusals(desk.enter(number.year(), number.sequence(), letter, Optional.empty(), actor));
    }

    private List<Refusal> strike(LetterNumber number, Actor actor) {
        return refusals(desk.strike(number.year(), number.sequence(), new VoidNumber("Surat dibatalkan"), actor));
    }

    private static List<Refusal> refusals(List<Ground> grounds) {
        return grounds.stream().map(Ground::refusal).toList();
    }

    private Dossier kept() throws Exception {
        return kept(id.dosir.core.Dossiers.awaitingSignature());
    }

    private Dossier kept(Dossier made) throws Exception {
        Dossier dossier =
                id.dosir.core.Dossiers.numbered(DossierNumber.of(YEAR_OF_DOSSIERS, LAST.incrementAndGet()), made);
        return transaction.yielding(() -> {
            dossiers.add(dossier);
            return dossier;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
