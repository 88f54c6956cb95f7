package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRequestTest {

    @Test
    void an_address_brings_the_same_search_again() {
        SearchRequest asked = SearchRequest.of(Map.of(
                "q", " mokoagow \"sk mutasi\" & 800/1 ", "lingkup", "register", "urut", "terbaru", "mulai", "40"));

        assertThat(asked)
                .isEqualTo(new SearchRequest("mokoagow \"sk mutasi\" & 800/1", Scope.REGISTER, Order.NEWEST, 40));
        assertThat(asked.address())
                .isEqualTo("/register?q=mokoagow+%22sk+mutasi%22+%26+800%2F1&lingkup=register&urut=terbaru&mulai=40");
    }

    @Test
    void what_goes_without_saying_is_not_in_the_address() {
        assertThat(SearchRequest.of(Map.of()).address()).isEqualTo("/register");
        assertThat(SearchRequest.of(Map.of("lingkup", "register")).address()).isEqualTo("/register?lingkup=register");
    }

    @Test
    void another_scope_or_order_begins_at_the_first_hit() {
        SearchRequest third = SearchRequest.of(Map.of("q", "mutasi", "mulai", "40"));

        assertThat(third.in(Scope.REGISTER).address()).isEqualTo("/register?q=mutasi&lingkup=register");
        assertThat(third.by(Order.NEWEST).first()).isZero();
        assertThat(third.from(third.first() - SearchRequest.PAGE).address()).isEqualTo("/register?q=mutasi&mulai=20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "x", "", "99999999999", "7"})
    void a_wrong_place_in_the_list_is_the_beginning(String place) {
        assertThat(SearchRequest.of(Map.of("mulai", place)).first()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7101015703820002", "siti 7101015703820002", "7101 0157 0382 0002", "7101.015703.820002"})
    void a_nik_is_seen_in_whatever_form_it_is_typed(String text) {
        assertThat(SearchRequest.of(Map.of("q", text)).holdsNik()).isTrue();
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
        assertThat(SearchRequest.of(Map.of("q", text)).holdsNik()).isFalse();
    }
}
