package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.desk.BulkDesk.Chosen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PickedTest {

    @Test
    void a_tick_tells_number_version_and_nature() {
        assertThat(Picked.from(new String[] {"P-2026-0147@12@URGENT"}))
                .containsExactly(new Picked(new Chosen(new DossierNumber("P-2026-0147"), 12), Nature.URGENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P-2026-0147",
                "P-2026-0000@1@URGENT",
                "P-2026-0147@-1@URGENT",
                "P-2026-0147@1@X",
                "<b>@1@URGENT"
            })
    void what_no_list_has_made_is_left_out(String value) {
        assertThat(Picked.from(new String[] {value})).isEmpty();
    }

    @Test
    void without_ticks_nothing_is_picked() {
        assertThat(Picked.from(null)).isEmpty();
    }
}
