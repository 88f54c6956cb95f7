package id.dosir.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void what_parts_the_fields_under_the_hash_stands_in_none_of_them() {
        Entry entry = new Entry(Kind.DOWNLOAD, "arsiparis", "register", "satu\u001fdua\ntiga\u0000");

        assertThat(entry.detail()).isEqualTo("satu dua tiga ");
    }

    @Test
    void a_text_that_is_cut_comes_back_from_a_database_as_it_was_written() {
        String detail = new Entry(Kind.DOWNLOAD, "arsiparis", "register", "x".repeat(399) + "\uD83D\uDCC4").detail();

        assertThat(detail).hasSize(400);
        assertThat(new String(detail.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(detail);
    }
}
