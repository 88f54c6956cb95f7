package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikMaskTest {

    static final String DOTS = "•".repeat(16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7101055703820001",
                "7101 0557 0382 0001",
                "710105 570382 0001",
                "7101.0557.0382.0001",
                "7101-0557-0382-0001",
                "7101\u00a00557\u00a00382\u00a00001",
                "7 1 0 1 0 5 5 7 0 3 8 2 0 0 0 1"
            })
    void a_nik_is_hidden_in_each_form_of_print(String nik) {
        assertThat(NikMask.hide("NIK: " + nik + ", lahir di Lolak")).isEqualTo("NIK: " + DOTS + ", lahir di Lolak");
    }

    @Test
    void a_nik_glued_to_letters_is_hidden() {
        assertThat(NikMask.hide("NIK7101055703820001a")).isEqualTo("NIK" + DOTS + "a");
    }

    @Test
    void a_nik_beside_another_number_is_hidden() {
        assertThat(NikMask.hide("2026 7101055703820001 12")).isEqualTo("2026 " + DOTS + " 12");
        assertThat(NikMask.hide("2026 7101 0557 0382 0001")).doesNotContain("0557", "0382", "0001");
    }

    @Test
    void two_niks_in_a_row_are_both_hidden() {
        assertThat(NikMask.hide("7101055703820001 7101055703820002")).isEqualTo(DOTS + " " + DOTS);
        assertThat(NikMask.hide("7101055703820001\n7101055703820002")).isEqualTo(DOTS + "\n" + DOTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198203172006042013",
                "19820317 200604 2 013",
                "1 9 8 2 0 3 1 7 2 0 0 6 0 4 2 0 1 3",
                "821.2/417/BKPSDM/2026",
                "P-2026-0147",
                "22 November 2026, 14.02",
                "97531864209753186420975",
                ""
            })
    void a_nip_and_other_numbers_stay_readable(String text) {
        assertThat(NikMask.hide(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "71O1055703820001",
                "710105570382000l",
                "71010557O382OOOI",
                "710105570382000",
                "71010557038200012"
            })
    void a_nik_that_ocr_misread_is_hidden(String read) {
        assertThat(NikMask.hideMisread("NIK : " + read + " Nama")).isEqualTo("NIK : " + DOTS + " Nama");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198203172006042013",
                "7101 RT 002/RW 001",
                "SOSIALISASI",
                "OLDIBOOSSIISLOB",
                "081234567890",
                "800/417/2026"
            })
    void words_and_other_numbers_that_ocr_read_stay_readable(String read) {
        assertThat(NikMask.hideMisread(read)).isEqualTo(read);
    }

    @Test
    void a_nik_that_ocr_read_rightly_is_hidden_too() {
        assertThat(NikMask.hideMisread("7101 0557 0382 0001")).isEqualTo(DOTS);
    }
}
