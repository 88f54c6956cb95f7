package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenSearchesTest {

    private static final String NIK = "7101015703820002";

    private final HiddenSearches hidden = new HiddenSearches();

    @Test
    void a_mark_brings_the_text_back_and_says_nothing_of_it() {
        SearchRequest kept = hidden.hide(asked("q", NIK));

        assertThat(kept.address()).matches("/register\\?pencarian=[\\w-]{20}").doesNotContain("7101");
        assertThat(hidden.shown(asked("pencarian", kept.mark()))).isEqualTo(kept);
        assertThat(hidden.hide(asked("q", NIK)).mark()).isEqualTo(kept.mark());
        assertThat(hidden.hide(asked("q", "x " + NIK)).mark()).isNotEqualTo(kept.mark());
    }

    @Test
    void a_mark_of_another_stay_finds_nothing() {
        String mark = hidden.hide(asked("q", NIK)).mark();

        SearchRequest elsewhere = new HiddenSearches().shown(asked("pencarian", mark));

        assertThat(elsewhere.text()).isEmpty();
        assertThat(elsewhere.mark()).isEmpty();
    }

    @Test
    void only_the_last_ones_are_remembered() {
        String first = hidden.hide(asked("q", NIK)).mark();
        for (int i = 0; i < 20; i++) {
            hidden.hide(asked("q", i + " " + NIK));
        }

        assertThat(hidden.shown(asked("pencarian", first)).text()).isEmpty();
    }

    @Test
    void what_is_written_of_a_session_holds_no_nik() throws Exception {
        hidden.hide(asked("q", NIK));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(hidden);
        }

        assertThat(written.toString(StandardCharsets.ISO_8859_1)).doesNotContain(NIK);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            HiddenSearches again = (HiddenSearches) in.readObject();
            assertThat(again.hide(asked("q", NIK)).mark()).isNotEmpty();
        }
    }

    private static SearchRequest asked(String name, String value) {
        return SearchRequest.of(Map.of(name, new String[] {value}));
    }
}
