package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Randika Mokolanut, S.STP|RANDIKA MOKOLANUT",
                "Dra. Sitti Nurhaliva Papulangoi|Sitti Nurhaliva Papulangoi",
                "dr. Hj. Intan Pobela, M.Kes|INTAN POBELA",
                "Prof. Dr. Ir. H. Arifandi Bolonggodu, MT|Arifandi Bolonggodu",
                "Bertus Wakelang S.Pd|Bertus Wakelang",
                "Jemmi Binolang SE|JEMMI BINOLANG",
                "Nur'aini Mokoagow|NURAINI MOKOAGOW",
                "Ridwano S. Pobelang|RIDWANO S POBELANG"
            })
    void titles_capitals_and_marks_make_no_other_name(String one, String other) {
        assertThat(PersonName.same(one, other)).as(PersonName.bare(one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mohamad Fadlin,Muhammad Fadlin",
        "Siti Binolang,Sitti Binolang",
        "H Pobelang,Pobelang",
        "Ma Sugirah,Sugirah",
        "Yulinda Se,Yulinda"
    })
    void each_letter_of_the_name_itself_counts(String one, String other) {
        assertThat(PersonName.same(one, other)).isFalse();
    }
}
