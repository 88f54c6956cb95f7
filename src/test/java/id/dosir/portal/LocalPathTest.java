package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/berkas/P-2026-0147", "/register?q=siti%20rahayu", "/sop#langkah-2"})
    void a_page_of_this_application_is_kept(String wanted) {
        assertThat(LocalPath.of(wanted).value()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "berkas",
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/../portal",
                "/a/../../b",
                "javascript:alert(1)",
                "/ a\r\nSet-Cookie: x=y"
            })
    void anything_that_could_lead_elsewhere_becomes_the_tray(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(LocalPath.TRAY);
    }

    @Test
    void nothing_wanted_means_the_tray() {
        assertThat(LocalPath.of(null)).isEqualTo(LocalPath.TRAY);
    }
}
