package id.dosir.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.document.LetterKind;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.number.OutgoingNumber.Noted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String LONG = "x".repeat(301);
    private static final VoidNumber STRIKE = new VoidNumber("Salah ketik.");

    @Test
    void numbers_are_reserved_for_a_reason_and_for_a_day_near_today() {
        assertThat(new ReserveNumbers(LetterKind.RECOMMENDATION, 5, TODAY, "Jaringan putus").faults(TODAY))
                .isEmpty();
        assertThat(refusals(new ReserveNumbers(null, 0, null, " ").faults(TODAY)))
                .containsExactly(
                        "kind FIELD_MISSING", "count COUNT_INVALID", "day FIELD_MISSING", "reason FIELD_MISSING");
        assertThat(refusals(reserve(ReserveNumbers.MOST + 1, TODAY, "x"))).containsExactly("count COUNT_INVALID");
        assertThat(refusals(reserve(1, TODAY, LONG))).containsExactly("reason FIELD_TOO_LONG");
        assertThat(reserve(1, TODAY.plusDays(31), "x")).isEmpty();
        assertThat(reserve(1, TODAY.minusDays(31), "x")).isEmpty();
        assertThat(refusals(reserve(1, TODAY.plusDays(32), "x"))).containsExactly("day DATE_TOO_FAR");
        assertThat(refusals(reserve(1, TODAY.minusDays(32), "x"))).containsExactly("day DATE_TOO_FAR");
    }

    @Test
    void only_a_reserved_number_takes_a_letter_on_paper() {
        PaperLetter letter = new PaperLetter("Rekomendasi", "BSrE", TODAY);
        assertThat(letter.faults(number(NumberState.RESERVED, Optional.empty()), true, TODAY))
                .isEmpty();
        for (NumberState state : List.of(NumberState.BOUND, NumberState.USED, NumberState.VOIDED)) {
            assertThat(refusals(letter.faults(number(state, Optional.empty()), true, TODAY)))
                    .containsExactly(" NUMBER_SETTLED");
        }
    }

    @Test
    void a_letter_on_paper_has_subject_addressee_and_a_day_that_fits_its_number() {
        OutgoingNumber reserved = number(NumberState.RESERVED, Optional.empty());
        assertThat(refusals(new PaperLetter("", null, null).faults(reserved, true, TODAY)))
                .containsExactly("subject FIELD_MISSING", "addressee FIELD_MISSING", "day FIELD_MISSING");
        assertThat(refusals(new PaperLetter("a", "b", TODAY.plusDays(1)).faults(reserved, true, TODAY)))
                .containsExactly("day DATE_IN_FUTURE");
        assertThat(refusals(new PaperLetter("a", "b", TODAY).faults(reserved, false, TODAY)))
                .containsExactly("day NUMBER_OF_OTHER_MONTH");
        assertThat(refusals(new PaperLetter("a", "b", TODAY.minusYears(1)).faults(reserved, true, TODAY)))
                .containsExactly("day NUMBER_OF_OTHER_MONTH");
    }

    @Test
    void a_signed_letter_keeps_its_number_and_a_struck_one_is_not_struck_twice() {
        Dossier signed = Dossiers.awaitingSubmission();
        assertThat(refusals(STRIKE.faults(number(NumberState.USED, Optional.of(signed)), Optional.of(signed), TODAY)))
                .containsExactly(" NUMBER_SETTLED");
        assertThat(refusals(STRIKE.faults(number(NumberState.VOIDED, Optional.empty()), Optional.empty(), TODAY)))
                .containsExactly(" NUMBER_SETTLED");
    }

    @Test
    void a_bound_number_is_struck_only_when_its_dossier_can_never_take_it_again() {
        assertThat(refusals(bound(Dossiers.awaitingSignature(), TODAY))).containsExactly(" NUMBER_NEEDED");
        assertThat(refusals(bound(Dossiers.returned(), TODAY))).containsExactly(" NUMBER_NEEDED");
        assertThat(bound(Dossiers.rejected(), TODAY)).isEmpty();
        assertThat(bound(Dossiers.withdrawn(), TODAY)).isEmpty();
        assertThat(bound(Dossiers.awaitingSubmission(), TODAY)).isEmpty();
        assertThat(bound(Dossiers.awaitingSignature(), LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    void numbers_for_paper_are_struck_with_a_reason_before_and_after_they_were_entered() {
        for (NumberState state : List.of(NumberState.RESERVED, NumberState.USED)) {
            OutgoingNumber number = number(state, Optional.empty());
            assertThat(STRIKE.faults(number, Optional.empty(), TODAY)).isEmpty();
            assertThat(refusals(new VoidNumber(" ").faults(number, Optional.empty(), TODAY)))
                    .containsExactly("reason FIELD_MISSING");
        }
    }

    @Test
    void who_writes_letters_keeps_the_agenda_and_only_the_archivist_strikes() {
        AgendaKeepers keepers = AgendaKeepers.of(List.of(Dossiers.opened().sop()));
        assertThat(Actors.ACCOUNTS.stream().filter(keepers::mayEnter))
                .containsExactly(Actors.VERIFIER, Actors.ARCHIVIST, Actors.OFFICER_OF_ALL);
        assertThat(Actors.ACCOUNTS.stream().filter(keepers::mayStrike))
                .containsExactly(Actors.ARCHIVIST, Actors.OFFICER_OF_ALL);
    }

    private static List<Ground> reserve(int count, LocalDate day, String reason) {
        return new ReserveNumbers(LetterKind.RECOMMENDATION, count, day, reason).faults(TODAY);
    }

    private static List<Ground> bound(Dossier dossier, LocalDate today) {
        return STRIKE.faults(number(NumberState.BOUND, Optional.of(dossier)), Optional.of(dossier), today);
    }

    private static List<String> refusals(List<Ground> grounds) {
        return grounds.stream().map(g -> g.field() + " " + g.refusal()).toList();
    }

    private static OutgoingNumber number(NumberState state, Optional<Dossier> dossier) {
        return new OutgoingNumber(
                new LetterNumber(2026, 12, "000.6.5.2/12/Kominfo/XI/2026"),
                LetterKind.RECOMMENDATION,
                state,
                TODAY,
                NOW,
                dossier.map(Dossier::number),
                state == NumberState.RESERVED
                        ? Optional.of(new Noted("dewi", "Dewi", NOW, "Jaringan putus"))
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
