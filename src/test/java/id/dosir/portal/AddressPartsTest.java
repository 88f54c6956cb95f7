package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omnifaces.util.Servlets;

class AddressPartsTest {

    @Test
    void a_good_address_is_understood() {
        AddressParts address = new AddressParts(List.of("P-2026-0147", "a".repeat(64), "12"));

        assertThat(address.dossier(0)).isPresent();
        assertThat(address.file(1)).isPresent();
        assertThat(address.ordinal(2, "")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "01", "1e3", "99999", "1.pdf", "../1", "\u0661"})
    void anything_else_is_no_page(String text) {
        assertThat(new AddressParts(List.of(text)).ordinal(0, "")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P-2026", "p-2026-0147", "P-2026-0147;x", "../etc", "P-2026-0000"})
    void anything_else_is_no_dossier(String text) {
        assertThat(new AddressParts(List.of(text)).dossier(0)).isEmpty();
    }

    @Test
    void parts_that_are_not_there_are_empty() {
        assertThat(new AddressParts(List.of()).file(3)).isEmpty();
    }

    @Test
    void a_name_in_a_header_keeps_its_letters_and_cannot_break_out() {
        assertThat(Servlets.formatContentDispositionHeader("Surat \u00e9\"\r\nSet-Cookie: x.pdf", true))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Surat%20%C3%A9%22")
                .doesNotContain("\r")
                .doesNotContain("\n");
    }

    @Test
    void only_a_shown_pdf_goes_without_the_sandbox() {
        assertThat(Foreign.policy(true, "application/pdf")).doesNotContain("sandbox");
        assertThat(Foreign.policy(false, "application/pdf")).endsWith("sandbox");
        assertThat(Foreign.policy(true, "image/png")).endsWith("sandbox");
    }
}
