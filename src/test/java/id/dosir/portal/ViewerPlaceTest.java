package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.document.Box;
import org.junit.jupiter.api.Test;

class ViewerPlaceTest {

    private static final String PAPER = "10be1789";

    @Test
    void a_link_names_paper_page_and_place() {
        assertThat(new ViewerPlace(PAPER, 2, new Box(0.25, 1 / 3.0, 0.5, 0.02)).fragment())
                .isEqualTo("#kertas=10be1789&hal=2&kotak=0.2500,0.3333,0.5000,0.0200");
    }

    @Test
    void a_docx_has_no_place_to_mark() {
        assertThat(new ViewerPlace(PAPER, 1, Box.NONE).fragment()).isEqualTo("#kertas=10be1789&hal=1");
    }

    @Test
    void a_paper_whose_name_would_say_more_in_the_address_is_refused() {
        assertThatThrownBy(() -> new ViewerPlace("a&hal=9", 1, Box.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ViewerPlace(PAPER, 0, Box.NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
