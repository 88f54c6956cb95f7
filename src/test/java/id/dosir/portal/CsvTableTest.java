package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void a_cell_that_a_spreadsheet_would_calculate_begins_with_an_apostrophe(String cell) {
        assertThat(CsvTable.defused(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Siti", "198203172006042011", "4A:0F", "a=b", " =1", "7101••••••••••01"})
    void any_other_cell_stays_as_it_is(String cell) {
        assertThat(CsvTable.defused(cell)).isEqualTo(cell);
    }

    @Test
    void the_file_is_utf_8_with_its_mark_and_quotes_as_rfc_4180_wants() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(out)) {
            table.row(List.of("Nama", "Jabatan"));
            table.row(List.of("José \"Ucok\", S.T.", "=HYPERLINK(\"x\")\nbaris kedua"));
        }

        byte[] bytes = out.toByteArray();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).substring(1))
                .isEqualTo("\"Nama\",\"Jabatan\"\r\n"
                        + "\"José \"\"Ucok\"\", S.T.\",\"'=HYPERLINK(\"\"x\"\")\nbaris kedua\"\r\n");
    }
}
