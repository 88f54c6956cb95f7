package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.Facet;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRequestTest {

    @Test
    void an_address_brings_the_same_search_again() {
        SearchRequest asked =
                of("q", " mokoagow \"sk mutasi\" & 800/1 ", "lingkup", "register", "urut", "terbaru", "mulai", "40");

        assertThat(asked)
                .isEqualTo(new SearchRequest(
                        "mokoagow \"sk mutasi\" & 800/1", Scope.REGISTER, Order.NEWEST, 40, FacetChoice.NONE, ""));
        assertThat(asked.address())
                .isEqualTo("/register?q=mokoagow+%22sk+mutasi%22+%26+800%2F1&lingkup=register&urut=terbaru&mulai=40");
    }

    @Test
    void chosen_values_stand_in_the_address_and_come_back() {
        SearchRequest asked = SearchRequest.of(Map.of(
                "q", new String[] {"mutasi"},
                "tahun", new String[] {"2026", "2025"},
                "instansi", new String[] {"Dinas Perumahan & Permukiman"},
                "tahap", new String[] {"REGISTERED"},
                "waktu", new String[] {"lewat"}));

        assertThat(asked.address())
                .isEqualTo(
                        "/register?q=mutasi&tahun=2026&tahun=2025&instansi=Dinas+Perumahan+%26+Permukiman&tahap=REGISTERED&waktu=lewat");
        assertThat(asked.turned(Facet.YEAR, "2025"))
                .isEqualTo(
                        "/register?q=mutasi&tahun=2026&instansi=Dinas+Perumahan+%26+Permukiman&tahap=REGISTERED&waktu=lewat");
        assertThat(asked.anyhow()).isEqualTo("/register?q=mutasi");
        assertThat(asked.export("csv")).startsWith("/ekspor/register.csv?q=mutasi&tahun=2026&tahun=2025&instansi=");
        assertThat(of().turned(Facet.YEAR, "2026")).isEqualTo("/register?tahun=2026");
    }

    @Test
    void a_value_that_no_facet_has_is_left_out() {
        assertThat(of("tahun", "26", "tahap", "SELESAI", "waktu", "x", "instansi", " ", "alasan", "7101015703820002")
                        .address())
                .isEqualTo("/register");
    }

    @Test
    void a_mark_stands_in_the_place_of_a_text_that_must_not_be_seen() {
        SearchRequest asked = of("q", "7101015703820002", "tahun", "2026").marked("m4rk", "7101015703820002");

        assertThat(asked.address()).isEqualTo("/register?pencarian=m4rk&tahun=2026");
        assertThat(asked.next()).doesNotContain("7101");
        assertThat(asked.export("csv")).doesNotContain("7101");
    }

    private static SearchRequest of(String... pairs) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return SearchRequest.of(parameters);
    }

    @Test
    void what_goes_without_saying_is_not_in_the_address() {
        assertThat(of().address()).isEqualTo("/register");
        assertThat(of("lingkup", "register").address()).isEqualTo("/register?lingkup=register");
    }

    @Test
    void another_scope_or_order_begins_at_the_first_hit() {
        SearchRequest third = of("q", "mutasi", "mulai", "40");

        assertThat(third.in(Scope.REGISTER).address()).isEqualTo("/register?q=mutasi&lingkup=register");
        assertThat(third.by(Order.NEWEST).first()).isZero();
        assertThat(third.from(third.first() - SearchRequest.PAGE).address()).isEqualTo("/register?q=mutasi&mulai=20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "x", "", "99999999999", "7"})
    void a_wrong_place_in_the_list_is_the_beginning(String place) {
        assertThat(of("mulai", place).first()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7101015703820002", "siti 7101015703820002", "7101 0157 0382 0002", "7101.015703.820002"})
    void a_nik_is_seen_in_whatever_form_it_is_typed(String text) {
        assertThat(of("q", text).holdsNik()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198203172006042013",
                "19820317 200604 2 013",
                "000.6.5.2/101/Kominfo/XI/2026",
                "REG 0131/2026",
                ""
            })
    void other_numbers_are_searched(String text) {
        assertThat(of("q", text).holdsNik()).isFalse();
    }
}
