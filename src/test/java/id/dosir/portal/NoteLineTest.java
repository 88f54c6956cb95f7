package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Box;
import id.dosir.core.document.PaperKind;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Proposal;
import id.dosir.core.filing.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteLineTest {

    @Test
    void a_page_that_says_two_things_is_named_once() {
        Source form = new Source("a", new PaperKind("formulir-permohonan"), 1, Box.NONE, 100, true);
        Source card = new Source("b", new PaperKind("ktp"), 1, Box.NONE, 100, true);
        Finding finding = new Finding(
                Finding.Code.NIP_NIK_TANGGAL_BEDA,
                Finding.Severity.WARNING,
                "nip",
                List.of(
                        new Proposal("nip", "1", "1", form),
                        new Proposal("nik", "2", "2", form),
                        new Proposal("nik", "2", "2", card)));

        NoteLine note =
                NoteLine.of(finding, said -> new PlaceLine(said.source().kind().code(), "#" + said.field(), ""));

        assertThat(note.places()).extracting(PlaceLine::words).containsExactly("formulir-permohonan", "ktp");
    }
}
