package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Box;
import id.dosir.core.document.PaperKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestStatementsTest {

    private final Proposal oldName = said("form-1", "formulir-permohonan", "name", "Sitti");
    private final Proposal oldNumber = said("form-1", "formulir-permohonan", "nip", "199003152015032004");
    private final Proposal card = said("ktp", "ktp", "name", "SITI");
    private final Proposal newName = said("form-2", "formulir-permohonan", "name", "Siti");

    @Test
    void a_later_paper_of_the_same_kind_takes_the_place_of_what_the_earlier_one_said_about_the_same_field() {
        assertThat(LatestStatements.of(List.of(List.of(oldName, oldNumber, card), List.of(newName))))
                .containsExactly(oldNumber, card, newName);
    }

    @Test
    void papers_that_came_together_stand_side_by_side() {
        assertThat(LatestStatements.of(List.of(List.of(oldName, newName)))).containsExactly(oldName, newName);
    }

    @Test
    void a_later_paper_of_another_kind_differs_and_does_not_replace() {
        assertThat(LatestStatements.of(List.of(List.of(oldName), List.of(card))))
                .containsExactly(oldName, card);
    }

    private static Proposal said(String paper, String kind, String field, String value) {
        return new Proposal(field, value, value, new Source(paper, new PaperKind(kind), 1, Box.NONE, 100, false));
    }
}
