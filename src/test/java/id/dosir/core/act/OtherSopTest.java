package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.Stage;
import id.dosir.routing.ShippedConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Procedures that nobody thought of when the code was written, carried by it from their files alone. */
class OtherSopTest {

    private static final Actor OPERATOR = officer("olga", "198901012012012001", "operator-server");
    private static final Actor SECTION = officer("seno", "198001012005011001", "kasi-infrastruktur");

    private static Actor officer(String id, String nip, String post) {
        return new Actor(new PersonId(id), id, Optional.of(nip), post, Set.of(new Post(post)));
    }

    private static Dossier opened(Sop sop, String reason) {
        return Dossiers.moved(new OpenDossier(
                                sop,
                                Dossiers.form("199003152015032004", reason),
                                List.of(Papers.paper("surat-permohonan")))
                        .open(DossierNumber.of(2026, 9), Dossiers.by(Actors.SITI), Dossiers.TODAY))
                .dossier();
    }

    private static Dossier mailbox() {
        return opened(ShippedConfiguration.mailbox(), "BARU");
    }

    private static Dossier performed(Dossier dossier, Actor actor, int next) {
        return Dossiers.moved(new Perform("Selesai.", List.of(), OptionalInt.of(next)).on(dossier, Dossiers.by(actor)))
                .dossier();
    }

    @Test
    void an_invented_sop_is_walked_to_its_end_by_acts() {
        Dossier dossier = performed(mailbox(), OPERATOR, 3);
        dossier = Dossiers.after(dossier, OPERATOR, ActName.DRAFT_LETTER);
        dossier = Dossiers.after(dossier, SECTION, ActName.SEND_BACK);
        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingDraft(3, Optional.of(Papers.DRAFT)));

        dossier = Dossiers.after(dossier, OPERATOR, ActName.DRAFT_LETTER);
        dossier = Dossiers.after(dossier, SECTION, ActName.PERFORM);
        dossier = Dossiers.after(dossier, Actors.HEAD, ActName.SIGN);
        dossier = Dossiers.after(dossier, OPERATOR, ActName.PERFORM);

        assertThat(dossier.stage().name()).isEqualTo(Stage.Name.COMPLETED);
        assertThat(dossier.stage().closed()).isTrue();
        assertThat(dossier.stage().signedLetter()).contains(Papers.signedLetter());
        assertThat(dossier.history()).extracting(HistoryLine::step).containsExactly(1, 2, 3, 4, 3, 4, 5, 6);
    }

    @Test
    void whoever_does_a_step_chooses_where_the_file_leaves_a_choice() {
        Dossier dossier = mailbox();

        assertThat(performed(dossier, OPERATOR, 6).stage()).isEqualTo(new Stage.AwaitingWork(6, dossierSoFar(dossier)));
        assertRefusedAt(
                new Perform("Selesai.", List.of(), OptionalInt.empty()).on(dossier, Dossiers.by(OPERATOR)),
                "next",
                Refusal.FIELD_MISSING);
        assertRefusedAt(
                new Perform("Selesai.", List.of(), OptionalInt.of(5)).on(dossier, Dossiers.by(OPERATOR)),
                "next",
                Refusal.CHOICE_INVALID);
        assertRefusedAt(
                new Perform("Selesai.", List.of(), OptionalInt.of(SopStep.END)).on(dossier, Dossiers.by(OPERATOR)),
                "next",
                Refusal.CHOICE_INVALID);
    }

    private static id.dosir.core.dossier.SoFar dossierSoFar(Dossier dossier) {
        return id.dosir.core.dossier.SoFar.of(dossier.stage());
    }

    @Test
    void a_step_is_done_with_a_note_or_with_evidence() {
        assertRefusedAt(
                new Perform(" ", List.of(), OptionalInt.of(3)).on(mailbox(), Dossiers.by(OPERATOR)),
                "note",
                Refusal.FIELD_MISSING);
        assertThat(new Perform("", List.of(Papers.paper("bukti-pelaksanaan")), OptionalInt.of(3))
                        .on(mailbox(), Dossiers.by(OPERATOR)))
                .isInstanceOf(Decision.Moved.class);
    }

    @Test
    void after_the_letter_the_office_cannot_say_no_any_more() {
        Dossier dossier = performed(mailbox(), OPERATOR, 3);
        dossier = Dossiers.after(dossier, OPERATOR, ActName.DRAFT_LETTER);
        dossier = Dossiers.after(dossier, SECTION, ActName.PERFORM);
        assertThat(Gate.open(dossier, Actors.HEAD)).contains(ActName.REJECT);

        dossier = Dossiers.after(dossier, Actors.HEAD, ActName.SIGN);

        assertThat(Gate.open(dossier, OPERATOR)).containsExactly(ActName.PERFORM);
        assertThat(Gate.open(dossier, Actors.SITI)).containsExactly(ActName.WITHDRAW);
    }

    @Test
    void issuing_a_certificate_asks_for_no_reason_and_ends_without_the_register() {
        Sop issuance = ShippedConfiguration.issuance();
        Dossier dossier = Dossiers.moved(new OpenDossier(
                                issuance,
                                Dossiers.form("199003152015032004", ""),
                                List.of(
                                        Papers.paper("surat-permohonan"),
                                        Papers.paper("formulir-permohonan"),
                                        Papers.paper("ktp"),
                                        Papers.paper("sk-jabatan-terakhir")))
                        .open(DossierNumber.of(2026, 10), Dossiers.by(Actors.SITI), Dossiers.TODAY))
                .dossier();
        assertThat(dossier.application().reason()).isEqualTo(RevocationReason.NONE);

        dossier = Dossiers.after(dossier, Actors.HEAD, ActName.DISPOSE);
        dossier = Dossiers.after(dossier, Actors.SECTION_HEAD, ActName.DISPOSE);
        dossier = Dossiers.after(dossier, Actors.VERIFIER, ActName.PERFORM);
        dossier = Dossiers.after(dossier, Actors.VERIFIER, ActName.PERFORM);
        dossier = Dossiers.after(dossier, Actors.VERIFIER, ActName.SEND_BACK);
        assertThat(dossier.stage().step()).isEqualTo(5);
        dossier = Dossiers.after(dossier, Actors.VERIFIER, ActName.PERFORM);
        dossier = Dossiers.after(dossier, Actors.VERIFIER, ActName.PERFORM);
        Decision.Moved last = Dossiers.moved(
                new Perform("Tercatat.", List.of(), OptionalInt.empty()).on(dossier, Dossiers.by(Actors.ARCHIVIST)));

        assertThat(last.dossier().stage().name()).isEqualTo(Stage.Name.COMPLETED);
        assertThat(last.consequences()).contains(new Consequence.TellApplicant(Consequence.Topic.COMPLETED));
    }

    @Test
    void a_reason_that_the_sop_does_not_know_is_refused_also_where_it_asks_for_none() {
        assertThat(new OpenDossier(
                                ShippedConfiguration.issuance(),
                                Dossiers.form("199003152015032004", "MUTASI"),
                                List.of())
                        .faults(Dossiers.by(Actors.SITI), Dossiers.TODAY))
                .anyMatch(g -> g.refusal() == Refusal.REASON_UNKNOWN);
    }
}
