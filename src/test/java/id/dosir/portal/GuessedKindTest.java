package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.SopPaper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessedKindTest {

    private static final List<SopPaper> PAPERS = Stream.of(
                    "surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir", "ktp", "sk-mutasi", "kertas-lain")
            .map(code -> new SopPaper(new PaperKind(code), code, true))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "surat-permohonan.pdf, surat-permohonan",
        "Surat Permohonan Pencabutan.PDF, surat-permohonan",
        "formulir_2026.jpg, formulir-permohonan",
        "SK JABATAN 2023.pdf, sk-jabatan-terakhir",
        "scan KTP.png, ktp",
        "sk-mutasi.pdf, sk-mutasi"
    })
    void a_name_that_speaks_gives_its_kind(String name, String kind) {
        assertThat(GuessedKind.of(PAPERS, name)).isEqualTo(new PaperKind(kind));
    }

    @ParameterizedTest
    @CsvSource({"IMG_2231.jpg", "SK 2023.pdf", "''", "../.."})
    void a_name_that_says_nothing_is_some_other_paper(String name) {
        assertThat(GuessedKind.of(PAPERS, name)).isEqualTo(new PaperKind("kertas-lain"));
    }
}
