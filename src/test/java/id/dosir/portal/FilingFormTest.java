package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.filing.FilingDraft;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which fields a person wrote himself, and which Dosir filled in. */
class FilingFormTest {

    private final FilingForm form = new FilingForm(Optional.empty());

    @Test
    void what_dosir_puts_into_a_field_is_not_typed_until_somebody_changes_or_empties_it() {
        form.give("name", "Siti");
        form.give("rank", "Penata");
        assertThat(form.typed()).isEmpty();
        form.values().put("name", "Siti Rahayu");
        form.values().put("rank", null);
        form.values().put("phone", "0812");
        assertThat(form.typed()).containsExactlyInAnyOrder("name", "rank", "phone");
    }

    @Test
    void what_was_typed_stays_typed_in_a_draft_that_comes_back() {
        form.restore(new FilingDraft(
                "id",
                new PersonId("siti"),
                "sop",
                Map.of("name", "Siti", "nik", "1"),
                Set.of("name", "rank"),
                true,
                Set.of(),
                Instant.EPOCH));
        assertThat(form.typed()).containsExactlyInAnyOrder("name", "rank");
        assertThat(form.unsaved()).isEmpty();
        form.values().put("nik", "2");
        assertThat(form.unsaved()).containsExactly("nik");
        form.saved();
        assertThat(form.typed()).contains("nik");
        assertThat(form.unsaved()).isEmpty();
    }
}
