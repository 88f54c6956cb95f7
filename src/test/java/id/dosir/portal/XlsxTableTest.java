package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    private static final String NIP = "198203172006042011";
    private static final String SERIAL = "1461501637330902918203684832716283019655932542975";

    @Test
    void numbers_with_many_digits_stay_texts_with_all_their_digits(@TempDir Path folder) throws IOException {
        Path workbook = folder.resolve("register.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook);
                XlsxTable table = new XlsxTable(out, "Register", List.of("NIP", "Seri"))) {
            table.row(List.of(NIP, SERIAL));
            table.row(List.of("=1+1", "<&>"));
        }

        String sheet = parts(workbook).get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains(">" + NIP + "<", ">" + SERIAL + "<", ">=1+1<", "&lt;&amp;&gt;")
                .contains("t=\"inlineStr\"")
                .as("neither figures nor formulas")
                .doesNotContain("<v>", "<f>");
    }

    @Test
    void rows_leave_while_they_are_written() throws IOException {
        Counted out = new Counted();
        XlsxTable table = new XlsxTable(out, "Register", List.of("NIP", "Seri"));
        long most = 0;
        for (int i = 0; i < 60_000; i++) {
            table.row(List.of(NIP, SERIAL + i));
            if (i == 30_000) {
                most = out.count;
            }
        }

        assertThat(most).as("half of the table is not held back").isGreaterThan(10_000);
        table.close();
        assertThat(out.count).isGreaterThan(most);
    }

    /** By the directory at the end, as spreadsheets read it: the lengths before the parts are not known when they are written. */
    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(each)) {
                    parts.put(each.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    /** Keeps nothing but how much it was given. */
    private static final class Counted extends OutputStream {
        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            count += length;
        }
    }
}
