package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.act.Dispose;
import id.dosir.core.act.FinishSlip;
import id.dosir.core.act.PassOnSlip;
import id.dosir.core.act.RecallSlip;
import id.dosir.core.act.RecordPaperSlip;
import id.dosir.core.act.TakeUpSlip;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final Post ARCHIVIST = new Post("arsiparis");

    private static Dispose order(boolean secret, Post... also) {
        return new Dispose(
                Set.of(Instruction.PROCESS),
                "Periksa dahulu.",
                Nature.ORDINARY,
                secret,
                Optional.empty(),
                List.of(also).stream().map(Recipient::holderOf).toList());
    }

    private static Dossier disposed(boolean secret, Post... also) {
        return Dossiers.after(Dossiers.opened(), Actors.HEAD, order(secret, also));
    }

    private static List<Actor> seeing(Dossier dossier, int slip) {
        return Actors.ACCOUNTS.stream()
                .filter(actor -> dossier.seenBy(actor).slip(slip).isPresent())
                .toList();
    }

    @Test
    void slips_are_the_offices_and_not_the_applicants() {
        assertThat(seeing(disposed(false), 1)).doesNotContain(Actors.SITI).hasSize(Actors.ACCOUNTS.size() - 1);
    }

    @Test
    void an_officer_whose_own_request_it_is_sees_no_slip_of_it() {
        Dossier own = Dossiers.after(
                Dossiers.opened(id.dosir.routing.ShippedConfiguration.sop(), Actors.VERIFIER, Dossiers.form()),
                Actors.HEAD,
                order(false));

        assertThat(own.seenBy(Actors.VERIFIER).dispositions()).isEmpty();
        assertThat(own.seenBy(Actors.CRYPTOGRAPHER).dispositions()).hasSize(1);
    }

    @Test
    void the_applicant_reads_what_is_said_to_him_and_not_what_officers_say_to_one_another() {
        Dossier returned = Dossiers.after(disposed(false), Actors.SECTION_HEAD, ActName.RETURN);
        Dossier completed = Dossiers.after(returned, Actors.SITI, ActName.COMPLETE);
        Dossier seen = completed.seenBy(Actors.SITI);

        assertThat(seen.history())
                .extracting(HistoryLine::act, HistoryLine::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ActName.OPEN, completed.history().get(0).note()),
                        org.assertj.core.groups.Tuple.tuple(ActName.DISPOSE, ""),
                        org.assertj.core.groups.Tuple.tuple(ActName.RETURN, "SK Mutasi belum ada."),
                        org.assertj.core.groups.Tuple.tuple(ActName.COMPLETE, "SK Mutasi terlampir."));
        assertThat(completed.seenBy(Actors.SECTION_HEAD).history()).isEqualTo(completed.history());
    }

    @Test
    void orders_beside_the_main_line_are_not_in_the_applicants_history() {
        SlipPlace place = new SlipPlace(1, 2);
        Dossier done = Dossiers.after(
                Dossiers.after(disposed(false, ARCHIVIST), Actors.ARCHIVIST, new TakeUpSlip(place)),
                Actors.ARCHIVIST,
                new FinishSlip(place, "Salinan disimpan."));

        assertThat(done.seenBy(Actors.SITI).history())
                .extracting(HistoryLine::act)
                .containsExactly(ActName.OPEN, ActName.DISPOSE);
        assertThat(done.seenBy(Actors.SITI).stage()).isEqualTo(done.stage());
    }

    @Test
    void a_secret_slip_is_seen_by_giver_and_receivers_alone() {
        Dossier dossier = disposed(true, ARCHIVIST);

        assertThat(seeing(dossier, 1))
                .containsExactlyInAnyOrder(Actors.HEAD, Actors.SECTION_HEAD, Actors.ARCHIVIST, Actors.OFFICER_OF_ALL);
        assertThat(dossier.history().get(1).note()).isEmpty();
    }

    @Test
    void who_gave_a_slip_sees_a_secret_one_that_passes_it_on_but_its_other_receivers_do_not() {
        Dossier dossier = Dossiers.after(
                disposed(false, ARCHIVIST),
                Actors.ARCHIVIST,
                new PassOnSlip(new SlipPlace(1, 2), order(true, new Post("verifikator"))));

        assertThat(seeing(dossier, 2))
                .containsExactlyInAnyOrder(Actors.HEAD, Actors.ARCHIVIST, Actors.VERIFIER, Actors.OFFICER_OF_ALL);
    }

    @Test
    void a_secret_slip_that_was_taken_back_is_no_longer_seen_by_its_receivers() {
        Dossier dossier = Dossiers.after(disposed(true, ARCHIVIST), Actors.HEAD, new RecallSlip(1));

        assertThat(seeing(dossier, 1)).containsExactlyInAnyOrder(Actors.HEAD, Actors.OFFICER_OF_ALL);
    }

    @Test
    void the_scan_of_a_slip_goes_with_the_slip() {
        Instant entered = Dossiers.MONDAY.plus(Duration.ofHours(3));
        Dossier open = entered(false, entered);
        Dossier secret = entered(true, entered);

        assertThat(scans(open, Actors.SITI)).isEmpty();
        assertThat(scans(open, Actors.VERIFIER)).hasSize(1);
        assertThat(scans(secret, Actors.SITI)).isEmpty();
        assertThat(scans(secret, Actors.VERIFIER)).isEmpty();
        assertThat(scans(secret, Actors.SECTION_HEAD)).hasSize(1);
        assertThat(scans(secret, Actors.CRYPTOGRAPHER)).as("he entered it").hasSize(1);
        assertThat(secret.seenBy(Actors.SITI).attachments())
                .isEqualTo(Dossiers.opened().attachments());
    }

    private static Dossier entered(boolean secret, Instant at) {
        Attachment paper = Papers.paper(PaperKind.SLIP);
        Attachment scan = new Attachment(
                paper.kind(), paper.sha256(), paper.fileName(), paper.mediaType(), paper.size(), paper.pages(), at);
        return Dossiers.moved(new RecordPaperSlip(order(secret), Actors.HEAD, at, List.of(scan))
                        .on(Dossiers.opened(), new Occasion(Actors.CRYPTOGRAPHER, at)))
                .dossier();
    }

    private static List<Attachment> scans(Dossier dossier, Actor actor) {
        return dossier.seenBy(actor).attachments().stream()
                .filter(a -> a.kind().equals(PaperKind.SLIP))
                .toList();
    }
}
