package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpokenDatesTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void a_period_is_told_in_the_readers_language() {
        String kept = "Marlina, Plh. Kepala Dinas, 2026-11-23 09.32 \u2013 2026-05-01";

        assertThat(SpokenDates.in(kept, INDONESIAN))
                .isEqualTo("Marlina, Plh. Kepala Dinas, 23 November 2026, 09.32 \u2013 1 Mei 2026");
        assertThat(SpokenDates.in(kept, Locale.ENGLISH)).endsWith("1 May 2026");
    }

    @Test
    void what_is_no_date_stays_as_it_is() {
        String kept = "P-2026-00012, 2026-13-40, 2026-02-30 10.00, \u2026";

        assertThat(SpokenDates.in(kept, INDONESIAN)).isEqualTo(kept);
    }
}
