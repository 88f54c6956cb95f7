package id.dosir.core.oldregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanNameTest {

    private static final String LETTER = letter("000.6.5/001/Kominfo/I/2021");

    private static String letter(String number) {
        return OldEntry.plain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AL-000123.pdf", "surat AL-000123 hal 2.pdf", "al_000123.PDF", "kotak 7/AL-000123/1.jpg"})
    void our_own_number_is_understood_wherever_it_stands(String path) {
        assertThat(ScanName.of(path).stream().flatMap(name -> name.number().stream()))
                .containsExactly(new OldNumber(123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAL-000123.pdf", "AL-12.pdf", "AL-000000.pdf", "AL-0001234567890.pdf"})
    void what_only_looks_like_our_number_is_none(String path) {
        assertThat(ScanName.of(path).get(0).number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000.6.5-001-Kominfo-I-2021.pdf",
                "000.6.5_001_KOMINFO_I_2021.pdf",
                "Surat 000.6.5-001-Kominfo-I-2021 (2).pdf",
                "rekomendasi 000 6 5 001 kominfo i 2021 lampiran.jpg"
            })
    void the_number_of_a_letter_may_do_without_its_slashes_and_stand_among_words(String path) {
        assertThat(ScanName.of(path).get(0).letters()).contains(LETTER);
    }

    @Test
    void a_longer_piece_of_a_name_is_asked_for_before_a_shorter_one() {
        List<String> letters = ScanName.of("045-1-I-2019 045-1-I.pdf").get(0).letters();
        assertThat(letters.indexOf("045 1 i 2019")).isBetween(0, letters.indexOf("045 1 i") - 1);
    }

    @ParameterizedTest
    @CsvSource({"198012192004032004.pdf", "19801219 200403 2 004.pdf", "SK_19801219_200403_2_004.pdf"})
    void a_nip_is_understood_with_and_without_blanks(String path) {
        assertThat(ScanName.of(path).get(0).nips()).containsExactly("198012192004032004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7101012345670001.pdf", "1980121920040320045.pdf", "198013192004032004.pdf"})
    void other_long_numbers_are_no_nip(String path) {
        assertThat(ScanName.of(path).get(0).nips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"012.pdf,12", "No. 12.pdf,12", "12 (2).pdf,12", "12 hal 3.pdf,12", "reg-0012.jpg,12"})
    void a_name_that_is_only_a_number_is_a_running_number(String path, String number) {
        assertThat(ScanName.of(path).get(0).oldNumbers()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019 surat.pdf", "scan0012.pdf", "surat 12.pdf"})
    void a_number_among_words_is_no_running_number(String path) {
        assertThat(ScanName.of(path).get(0).oldNumbers()).isEmpty();
    }

    @Test
    void the_file_speaks_before_its_folder_and_a_near_folder_before_a_far_one() {
        assertThat(ScanName.of("AL-000001/AL-000002/AL-000003.pdf"))
                .extracting(ScanName::number)
                .containsExactly(
                        Optional.of(new OldNumber(3)), Optional.of(new OldNumber(2)), Optional.of(new OldNumber(1)));
    }

    @Test
    void a_list_may_name_a_short_letter_that_a_name_of_a_file_may_not() {
        assertThat(ScanName.listed("12/2019").letters()).containsExactly("12 2019");
        assertThat(ScanName.of("x 12-2019.pdf").get(0).letters()).doesNotContain("12 2019");
    }
}
