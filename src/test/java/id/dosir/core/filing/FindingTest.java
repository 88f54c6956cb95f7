package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Box;
import id.dosir.core.document.PaperKind;
import id.dosir.core.filing.Finding.Code;
import id.dosir.core.filing.Finding.Severity;
import id.dosir.core.filing.Finding.Side;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void statements_that_say_the_same_are_one_side_and_the_best_of_them_is_taken_over() {
        Finding finding = names("Mohamad Fadlin", "MUHAMMAD FADLIN", "Muhammad Fadlin, S.STP");

        assertThat(finding.sides())
                .extracting(side -> side.best().value())
                .containsExactly("Mohamad Fadlin", "Muhammad Fadlin, S.STP");
        assertThat(finding.sides().get(1).statements()).hasSize(2);
    }

    @Test
    void a_side_says_what_is_written_otherwise_but_means_the_same() {
        Side side = names("Mohamad Fadlin, S.STP", "Muhammad Fadlin").sides().get(0);

        assertThat(side.says("MOHAMAD FADLIN")).isTrue();
        assertThat(side.says("Muhammad Fadlin")).isFalse();
        assertThat(side.says("")).isFalse();
    }

    @Test
    void what_is_said_about_another_field_is_no_side() {
        Proposal name = statement("name", "Mohamad Fadlin", "surat-permohonan");
        Proposal nik = statement("nik", "7101143009910002", "surat-permohonan");

        Finding finding = new Finding(Code.NAMA_BEDA, Severity.WARNING, "name", List.of(name, nik));

        assertThat(finding.sides()).hasSize(1);
    }

    private static Finding names(String... values) {
        List<String> kinds = List.of("surat-permohonan", "ktp", "formulir-permohonan");
        List<Proposal> statements = IntStream.range(0, values.length)
                .mapToObj(i -> statement("name", values[i], kinds.get(i)))
                .toList();
        return new Finding(Code.NAMA_BEDA, Severity.WARNING, "name", statements);
    }

    private static Proposal statement(String field, String value, String kind) {
        return new Proposal(
                field,
                value,
                value,
                new Source(kind, new PaperKind(kind), 1, Box.between(0.1, 0.1, 0.2, 0.2), 100, false));
    }
}
