package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

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
