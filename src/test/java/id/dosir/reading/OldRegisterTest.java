package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.Nip;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Mapping;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.RowFault;
import id.dosir.core.oldregister.RowReader;
import id.dosir.core.oldregister.RowReader.Read;
import id.dosir.core.oldregister.SheetRow;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old registers from the file to the entry, beside what is known of them. */
class OldRegisterTest extends WithReader {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Names of faults in the file of truths, beside ours. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("nip_presisi_hilang", "NIP NIP_DIGITS_LOST"),
            Map.entry("nip_17_digit", "NIP NIP_LENGTH"),
            Map.entry("nip_kosong", "NIP MISSING"),
            Map.entry("nama_kosong", "NAME MISSING"),
            Map.entry("tanggal_tidak_ada", "DATE_IMPOSSIBLE"),
            Map.entry("tanggal_urutan_bulan", "DATE_MONTH_FIRST"),
            Map.entry("dicabut_sebelum_surat", "REVOKED REVOKED_BEFORE_LETTER"),
            Map.entry("no_surat_kosong", "LETTER MISSING"),
            Map.entry("email_rusak", "EMAIL EMAIL_FORM"),
            Map.entry("tgl_dicabut_kosong", "REVOKED MISSING"),
            Map.entry("nip_tanggal_lahir_salah", "NIP NIP_BIRTH_DATE"));

    @ParameterizedTest
    @ValueSource(strings = {"register-lama.xlsx", "register-lama.csv"})
    void every_row_is_what_a_careful_reader_says(String file) throws IOException {
        JsonObject truth = truth(file);
        List<SheetRow> rows = rows(Papers.sample(file));
        Mapping mapping = Mapping.proposed(rows.subList(0, 20)).orElseThrow();
        assertThat(mapping.headRow()).isEqualTo(truth.getInt("header_row"));
        assertThat(mapping.columns()).hasSize(11).doesNotContainKey(Column.SERIAL);

        RowReader reader = new RowReader(mapping, TODAY);
        Map<Integer, Read> read = new TreeMap<>();
        rows.forEach(row -> reader.read(row).ifPresent(found -> read.put(row.number(), found)));
        Map<String, Integer> firstRows = new HashMap<>();
        Map<Integer, String> wrong = new TreeMap<>();
        Set<Integer> expected = new TreeSet<>();
        for (JsonObject one : truth.getJsonArray("rows").getValuesAs(JsonObject.class)) {
            int row = one.getInt("row");
            expected.add(row);
            String said = said(read.get(row), row, firstRows);
            String known = known(one);
            if (!said.equals(known)) {
                wrong.put(row, said + "\n      " + known);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read.keySet()).as("no row more").isEqualTo(expected);
    }

    private static String said(Read read, int row, Map<String, Integer> firstRows) {
        if (read == null) {
            return "no entry";
        }
        if (!read.faults().isEmpty()) {
            return read.faults().stream()
                    .map(OldRegisterTest::name)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
        }
        Integer first = firstRows.putIfAbsent(read.entry().key(), row);
        if (first != null) {
            return "same as " + first;
        }
        OldEntry e = read.entry();
        return List.of(
                        e.name(),
                        e.nip().map(Nip::digits).orElse(""),
                        e.agency(),
                        e.position(),
                        e.email(),
                        e.reason(),
                        e.letter(),
                        e.letterDate().map(LocalDate::toString).orElse(""),
                        e.revoked().map(LocalDate::toString).orElse(""),
                        e.note())
                .toString();
    }

    private static String name(RowFault fault) {
        String name = fault.fault().name();
        return Set.of("DATE_IMPOSSIBLE", "DATE_MONTH_FIRST").contains(name) ? name : fault.column() + " " + name;
    }

    private static String known(JsonObject one) {
        return switch (one.getString("class")) {
            case "faulty" -> one.getJsonArray("why").getValuesAs(JsonString.class).stream()
                    .map(why -> FAULTS.get(why.getString()))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
            case "duplicate" -> "same as " + one.getInt("same_as_row");
            default -> {
                JsonObject normal = one.getJsonObject("normal");
                yield List.of(
                                "nama",
                                "nip",
                                "instansi",
                                "jabatan",
                                "email",
                                "alasan",
                                "no_surat",
                                "tgl_surat",
                                "tgl_dicabut",
                                "keterangan")
                        .stream()
                        .map(name -> normal.getString(name).strip())
                        .toList()
                        .toString();
            }
        };
    }

    @Test
    void a_value_in_merged_cells_counts_for_each_of_their_rows() throws IOException {
        Path file = folder.resolve("gabung.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Uji", "1.0")) {
            Worksheet sheet = book.newWorksheet("2020");
            sheet.value(0, 0, "Nama");
            sheet.value(0, 1, "Instansi");
            sheet.value(1, 0, "Siti");
            sheet.value(1, 1, "Dinas Sosial");
            sheet.value(2, 0, "Rian");
            sheet.value(5, 0, "Meisya");
            sheet.range(1, 1, 3, 1).merge();
            book.newWorksheet("2021").value(0, 0, "Nama");
        }
        List<SheetRow> rows = rows(file);
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3, 6);
        assertThat(rows)
                .extracting(row -> row.cell(1).text())
                .containsExactly("Instansi", "Dinas Sosial", "Dinas Sosial", "");
        assertThat(TableFile.sheets(taken(file)))
                .extracting(TableFile.Sheet::name)
                .containsExactly("2020", "2021");
    }

    @Test
    void quoted_line_ends_and_every_encoding_are_understood() throws IOException {
        Path file = folder.resolve("petik.csv");
        Files.write(
                file,
                "\uFEFFsep=|\r\nNama|Ket\r\n\"Siti\r\nAminah\"|\"a|b\"\r\nRian|é".getBytes(StandardCharsets.UTF_16LE));
        List<SheetRow> rows = rows(file);
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 3, 5);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("Siti\r\nAminah");
        assertThat(rows.get(1).cell(1).text()).isEqualTo("a|b");
        assertThat(rows.get(2).cell(1).text()).isEqualTo("é");
    }

    @Test
    void what_is_no_table_is_refused_by_name() throws IOException {
        Path pdf = Papers.sample("P1/surat-permohonan.pdf");
        assertThat(readers.table(pdf, folder.resolve("x")).orElseThrow().cause())
                .isEqualTo(Cause.UNKNOWN_TYPE);
        Path torn = folder.resolve("robek.xlsx");
        byte[] whole = Files.readAllBytes(Papers.sample("register-lama.xlsx"));
        Files.write(torn, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(readers.table(torn, folder.resolve("y"))).isPresent();
        assertThat(folder.resolve("y")).doesNotExist();
    }

    @Test
    void a_workbook_brings_no_file_of_the_machine_in() throws IOException {
        Path file = Files.write(folder.resolve("xxe.xlsx"), Hostile.XLSX_READING_FILES.bytes());
        Path out = folder.resolve("xxe");
        if (readers.table(file, out).isEmpty()) {
            assertThat(out).content().contains("awal").doesNotContain(HostileBytes.MACHINE_WORD);
        } else {
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void a_hundred_thousand_rows_fit_a_worker() throws IOException {
        Path file = folder.resolve("besar.xlsx");
        OldRegisters.xlsx(file, 100_000, 7);
        RowReader reader = new RowReader(OldRegisters.MAPPING, TODAY);
        int clean = 0;
        int faulty = 0;
        try (TableFile table = new TableFile(taken(file), 0)) {
            for (Optional<SheetRow> row = table.next(); row.isPresent(); row = table.next()) {
                Optional<Read> read = reader.read(row.get());
                clean += read.filter(r -> r.faults().isEmpty()).isPresent() ? 1 : 0;
                faulty += read.filter(r -> !r.faults().isEmpty()).isPresent() ? 1 : 0;
            }
        }
        assertThat(faulty).isEqualTo(3_000);
        assertThat(clean).isEqualTo(97_000);
    }

    private static Path taken(Path file) throws IOException {
        Path out = Files.createTempFile(folder, "baris", "");
        assertThat(readers.table(file, out)).isEmpty();
        return out;
    }

    private static List<SheetRow> rows(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (TableFile table = new TableFile(taken(file), 0)) {
            for (Optional<SheetRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static JsonObject truth(String file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(Papers.sample("register-lama.truth.json")))) {
            return reader.readObject().getJsonObject(file);
        }
    }
}
