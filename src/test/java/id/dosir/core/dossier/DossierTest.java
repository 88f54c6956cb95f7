package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.routing.ShippedConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Actor STRANGER =
            new Actor(new PersonId("lia"), "Lia", Optional.empty(), "Staf", Set.of(Post.ADMINISTRATOR));

    @Test
    void applicant_holder_and_officers_of_the_sop_may_read_it() {
        Dossier filedForSiti = Dossiers.opened(ShippedConfiguration.sop(), STRANGER, Dossiers.form());

        assertThat(Actors.ACCOUNTS).allMatch(filedForSiti::mayBeReadBy);
        assertThat(filedForSiti.mayBeReadBy(STRANGER)).as("he filed it").isTrue();
    }

    @Test
    void an_administrator_runs_the_system_and_reads_no_requests() {
        assertThat(Dossiers.everywhere()).noneMatch(d -> d.mayBeReadBy(STRANGER));
    }

    @Test
    void people_without_nip_are_not_taken_for_one_another() {
        Dossier villageOfficial =
                Dossiers.opened(ShippedConfiguration.sop(), Actors.ARCHIVIST, Dossiers.form("", "MUTASI"));

        assertThat(villageOfficial.isOwnOf(STRANGER)).isFalse();
    }

    @Test
    void the_letter_is_there_from_the_signature_on_and_the_register_number_at_the_end() {
        List<Dossier> signed = List.of(
                Dossiers.awaitingSubmission(),
                Dossiers.awaitingConfirmation(),
                Dossiers.awaitingEntry(),
                Dossiers.registered());

        assertThat(signed).allSatisfy(d -> assertThat(d.stage().signedLetter()).contains(Papers.signedLetter()));
        assertThat(Dossiers.awaitingSignature().stage().signedLetter()).isEmpty();
        assertThat(Dossiers.registered().stage().registerNumber()).contains(new RegisterNumber(2026, 131));
        assertThat(Dossiers.awaitingEntry().stage().revocation()).isPresent();
    }

    @Test
    void its_lists_cannot_be_changed_from_outside() {
        assertThat(Dossiers.opened().history()).isUnmodifiable();
        assertThat(Dossiers.opened().attachments()).isUnmodifiable();
        assertThat(Dossiers.opened().dispositions()).isUnmodifiable();
    }
}
