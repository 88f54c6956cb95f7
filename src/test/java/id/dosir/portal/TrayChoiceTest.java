package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import id.dosir.routing.TrayFilter;
import id.dosir.routing.TrayFilter.Due;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrayChoiceTest {

    private static final Actor SOMEBODY =
            new Actor(new PersonId("pemohon"), "Siti", Optional.empty(), "Kepala Seksi", Set.of(Post.APPLICANT));

    @Test
    void tasks_come_first() {
        assertThat(choice(null, null, new Tray(3, 2))).isEqualTo(new TrayChoice(View.MINE, TrayFilter.NONE));
        assertThat(choice(null, null, new Tray(0, 0)).view()).isEqualTo(View.MINE);
    }

    @Test
    void who_only_waits_sees_first_what_for() {
        assertThat(choice(null, null, new Tray(0, 2)).view()).isEqualTo(View.WAITING);
    }

    @Test
    void the_address_names_list_and_lines() {
        TrayChoice choice = choice("menunggu", "lewat", new Tray(3, 0));

        assertThat(choice).isEqualTo(new TrayChoice(View.WAITING, TrayFilter.of(Only.OVERDUE)));
        assertThat(choice.address()).isEqualTo("/?lihat=menunggu&saring=lewat");
    }

    @Test
    void a_list_that_the_person_has_not_is_not_opened() {
        assertThat(choice("dinas", null, new Tray(1, 0)).view()).isEqualTo(View.MINE);
        assertThat(choice("apa", "apa", new Tray(1, 0))).isEqualTo(new TrayChoice(View.MINE, TrayFilter.NONE));
    }

    @Test
    void an_address_gives_the_same_filter_again() {
        TrayFilter filter = new TrayFilter(Only.URGENT, 3, "MUTASI", Nature.URGENT, Due.WEEK, "Dinas & co = 100%");
        Map<String, String> address = read(new TrayChoice(View.MINE, filter).address());

        assertThat(TrayChoice.of(address::get, new Tray(1, 0), SOMEBODY)).isEqualTo(new TrayChoice(View.MINE, filter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "100", "satu", "<b>", "1 or 1=1"})
    void what_the_address_says_wrongly_is_not_said(String word) {
        UnaryOperator<String> all = name -> name.equals("cari") || name.equals("alasan") ? null : word;

        assertThat(TrayChoice.of(all, new Tray(1, 0), SOMEBODY).filter()).isEqualTo(TrayFilter.NONE);
    }

    @Test
    void a_search_is_one_short_line() {
        TrayFilter filter = TrayChoice.of(
                        name -> name.equals("cari") ? "a\r\nb" + "x".repeat(500) : null, new Tray(1, 0), SOMEBODY)
                .filter();

        assertThat(filter.text()).hasSize(60).startsWith("a  b");
    }

    private static Map<String, String> read(String address) {
        return Stream.of(address.substring(2).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static TrayChoice choice(String view, String only, InTray tray) {
        return TrayChoice.of(name -> "lihat".equals(name) ? view : "saring".equals(name) ? only : null, tray, SOMEBODY);
    }

    /** A tray of an applicant that only knows how much lies in it. */
    private static final class Tray extends InTray {

        private final Map<View, Integer> sizes = new EnumMap<>(View.class);

        Tray(int mine, int waiting) {
            sizes.put(View.MINE, mine);
            sizes.put(View.WAITING, waiting);
        }

        @Override
        public List<View> views(Actor actor) {
            return List.of(View.MINE, View.WAITING);
        }

        @Override
        public int count(View view, Actor actor) {
            return sizes.get(view);
        }
    }
}
