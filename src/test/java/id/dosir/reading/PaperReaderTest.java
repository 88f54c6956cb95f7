package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.PaperTruth;
import id.dosir.core.PaperTruth.Score;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.PaperKind;
import id.dosir.core.filing.PaperReader;
import id.dosir.core.filing.Proposal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of the sample papers that hold text, by the words that a worker finds in them. */
class PaperReaderTest extends WithReader {

    @ParameterizedTest
    @CsvSource({
        "P1,surat-permohonan,pdf,11",
        "P1,formulir-permohonan,pdf,10",
        "P1,sk-jabatan-terakhir,pdf,6",
        "P1,sk-mutasi,pdf,4",
        "P3,surat-permohonan,docx,10",
        "P4,surat-permohonan,pdf,9",
        "P8,surat-permohonan,pdf,11",
        "P8,formulir-permohonan,pdf,10",
        "P8,sk-berhenti,pdf,4"
    })
    void of_what_stands_on_a_paper_so_much_is_read_and_nothing_wrong(
            String person, String kind, String ending, int fields) {
        Score score = score(person, kind, ending, List.of());
        assertThat(score.wrong()).isEmpty();
        assertThat(score.right()).as("missing " + score.missing()).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource({"P4,198412052009012003", "P8,198903242014022002"})
    void in_a_decree_on_25_people_the_row_of_the_known_one_is_read(String person, String nip) {
        assertThat(score(person, "sk-jabatan-terakhir", "pdf", List.of()).found())
                .isZero();
        Proposal letter = read(person, "surat-permohonan", "pdf", List.of()).stream()
                .filter(p -> p.field().equals("nip"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.value()).isEqualTo(nip);
        Score score = score(person, "sk-jabatan-terakhir", "pdf", List.of(letter));
        assertThat(score.wrong()).isEmpty();
        assertThat(score.right()).as("missing " + score.missing()).isEqualTo(6);
    }

    @Test
    void each_value_says_where_it_stands() {
        assertThat(read("P1", "surat-permohonan", "pdf", List.of())).allSatisfy(proposal -> {
            assertThat(proposal.source().paper()).isEqualTo("P1/surat-permohonan");
            assertThat(proposal.source().page()).isEqualTo(1);
            assertThat(proposal.source().box().isNone()).isFalse();
            assertThat(proposal.source().confidence()).isEqualTo(100);
        });
    }

    private static Score score(String person, String kind, String ending, List<Proposal> known) {
        return PaperTruth.score(person + "/" + kind + "." + ending, read(person, kind, ending, known));
    }

    private static List<Proposal> read(String person, String kind, String ending, List<Proposal> known) {
        Path file = Papers.sample(person + "/" + kind + "." + ending);
        List<PageWords> pages = new ArrayList<>();
        Optional<PageWords> words = readers.words(file, 1);
        while (words.isPresent()) {
            pages.add(words.get());
            words = readers.words(file, pages.size() + 1);
        }
        return PaperReader.read(new PaperKind(kind), person + "/" + kind, pages, known);
    }
}
