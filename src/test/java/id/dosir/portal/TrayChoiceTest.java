package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrayChoiceTest {

    private static final Actor SOMEBODY =
            new Actor(new PersonId("pemohon"), "Siti", Optional.empty(), "Kepala Seksi", Set.of(Post.APPLICANT));

    @Test
    void tasks_come_first() {
        assertThat(choice(null, null, new Tray(3, 2))).isEqualTo(new TrayChoice(View.MINE, Only.ALL));
        assertThat(choice(null, null, new Tray(0, 0)).view()).isEqualTo(View.MINE);
    }

    @Test
    void who_only_waits_sees_first_what_for() {
        assertThat(choice(null, null, new Tray(0, 2)).view()).isEqualTo(View.WAITING);
    }

    @Test
    void the_address_names_list_and_lines() {
        TrayChoice choice = choice("menunggu", "lewat", new Tray(3, 0));

        assertThat(choice).isEqualTo(new TrayChoice(View.WAITING, Only.OVERDUE));
        assertThat(TrayChoice.address(choice.view(), choice.only())).isEqualTo("/?lihat=menunggu&saring=lewat");
    }

    @Test
    void a_list_that_the_person_has_not_is_not_opened() {
        assertThat(choice("dinas", null, new Tray(1, 0)).view()).isEqualTo(View.MINE);
        assertThat(choice("apa", "apa", new Tray(1, 0))).isEqualTo(new TrayChoice(View.MINE, Only.ALL));
    }

    private static TrayChoice choice(String view, String only, InTray tray) {
        return TrayChoice.of(view, only, tray, SOMEBODY);
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
        public int count(View view, Only only, Actor actor) {
            return sizes.get(view);
        }
    }
}
