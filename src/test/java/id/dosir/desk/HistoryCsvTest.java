package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Dossier;
import java.time.ZoneId;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class HistoryCsvTest {

    @Test
    void the_history_is_told_in_words_with_its_seals() {
        Dossier dossier = Dossiers.registered();
        String text = HistoryCsv.of(
                dossier.history(),
                Collections.nCopies(dossier.history().size(), "a".repeat(64)),
                new PackageWords(),
                ZoneId.of("Asia/Makassar"));

        assertThat(text.lines()).hasSize(dossier.history().size() + 1);
        assertThat(text)
                .startsWith("\uFEFF\"baris\",\"waktu\"")
                .contains("\"1\",\"2026-11-23T09:00:00+08:00\"", "Ajukan permohonan", "Tercatat di register")
                .doesNotContain("{0}", "AWAITING");
    }

    @Test
    void no_cell_is_a_formula_to_a_spreadsheet() {
        assertThat(HistoryCsv.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(HistoryCsv.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    }
}
