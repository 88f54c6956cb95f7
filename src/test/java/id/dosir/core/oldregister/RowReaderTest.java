package id.dosir.core.oldregister;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.oldregister.RowReader.Read;
import id.dosir.core.oldregister.SheetCell.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    private static final List<String> HEADS =
            List.of("No", "Nama", "NIP", "Unit Kerja", "No. Surat", "Tgl Surat", "Tgl Pencabutan", "Serial", "Ket.");
    private static final List<String> SITI = List.of(
            "1",
            "Siti Mokoagow",
            "19820317 200604 2 009",
            "Dinas Pendidikan",
            "045/1/2021",
            "1/2/2021",
            "3/2/2021",
            "4A:0F:22:33",
            "");

    private final RowReader reader = new RowReader(Mapping.ofHeads(row(1, HEADS)), LocalDate.of(2026, 3, 2));

    private static SheetRow row(int number, List<String> texts) {
        return new SheetRow(number, texts.stream().map(SheetCell::text).toList());
    }

    private static List<String> siti(int place, String text) {
        List<String> changed = new ArrayList<>(SITI);
        changed.set(place, text);
        return changed;
    }

    private Read read(List<String> texts) {
        return reader.read(row(2, texts)).orElseThrow();
    }

    @Test
    void heads_are_known_by_many_names() {
        assertThat(Mapping.ofHeads(row(1, HEADS)).columns())
                .isEqualTo(Map.of(
                        Column.OLD_NUMBER, 0,
                        Column.NAME, 1,
                        Column.NIP, 2,
                        Column.AGENCY, 3,
                        Column.LETTER, 4,
                        Column.LETTER_DATE, 5,
                        Column.REVOKED, 6,
                        Column.SERIAL, 7,
                        Column.NOTE, 8));
        assertThat(Stream.of(
                                "Alamat E-mail",
                                "OPD",
                                "Alasan Pencabutan",
                                "Nama Instansi",
                                "Nomor Seri Sertifikat",
                                "Tanggal dicabut")
                        .map(Column::ofHead)
                        .flatMap(Optional::stream))
                .containsExactly(
                        Column.EMAIL, Column.AGENCY, Column.REASON, Column.AGENCY, Column.SERIAL, Column.REVOKED);
        assertThat(Column.ofHead("REGISTER PENCABUTAN SERTIFIKAT ELEKTRONIK")).isEmpty();
    }

    @Test
    void a_title_is_no_head_and_what_stands_above_the_heads_is_no_entry() {
        List<SheetRow> rows = List.of(row(1, List.of("REGISTER TAHUN 2021")), row(4, HEADS), row(5, SITI));
        Mapping mapping = Mapping.proposed(rows).orElseThrow();
        assertThat(mapping.headRow()).isEqualTo(4);
        assertThat(new RowReader(mapping, LocalDate.of(2026, 3, 2)).read(row(3, SITI)))
                .isEmpty();
        assertThat(Mapping.proposed(rows.subList(0, 1))).isEmpty();
    }

    @Test
    void heads_of_a_later_page_counted_columns_and_sums_are_no_entries() {
        assertThat(reader.read(row(40, HEADS))).isEmpty();
        assertThat(reader.read(row(2, List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"))))
                .isEmpty();
        assertThat(reader.read(row(9, List.of("Jumlah seluruhnya 300 orang")))).isEmpty();
        assertThat(reader.read(row(9, List.of("", "Jumlah", "12", "", "3")))).isEmpty();
    }

    @Test
    void a_row_in_order_has_no_faults() {
        Read read = read(SITI);
        assertThat(read.faults()).isEmpty();
        assertThat(read.entry().nip().orElseThrow().digits()).isEqualTo("198203172006042009");
        assertThat(read.entry().serial().orElseThrow().hex()).isEqualTo("4A:0F:22:33");
        assertThat(read.entry().revoked()).contains(LocalDate.of(2021, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', 'NAME MISSING '",
        "2, '', 'NIP MISSING '",
        "2, 19820317 200604 2 00, NIP NIP_LENGTH 19820317 200604 2 00",
        "2, 19821317 200604 2 009, NIP NIP_BIRTH_DATE 19821317 200604 2 009",
        "2, 19820317 200604 3 009, NIP NIP_FORM 19820317 200604 3 009",
        "2, '1,98203E+17', 'NIP NIP_DIGITS_LOST 1,98203E+17'",
        "4, '', 'LETTER MISSING '",
        "5, '', 'LETTER_DATE MISSING '",
        "6, 31/1/2021, REVOKED REVOKED_BEFORE_LETTER 31/1/2021",
        "7, seri saya, SERIAL SERIAL_FORM seri saya"
    })
    void each_fault_names_its_column_and_what_stands_there(int place, String text, String fault) {
        assertThat(read(siti(place, text)).faults()).extracting(RowFault::line).containsExactly(fault);
        assertThat(RowFault.ofLine(fault).line()).isEqualTo(fault);
    }

    @Test
    void a_number_that_a_spreadsheet_has_rounded_is_no_nip() {
        List<SheetCell> cells = new ArrayList<>(row(2, SITI).cells());
        cells.set(2, new SheetCell(Kind.NUMBER, "198203172006042000"));
        assertThat(reader.read(new SheetRow(2, cells)).orElseThrow().faults())
                .extracting(RowFault::fault)
                .containsExactly(Fault.NIP_DIGITS_LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"non ASN", "perangkat desa, tidak ada NIP", "honorer (non NIP)", "PTT", "Tenaga kontrak"})
    void who_has_no_nip_needs_none_when_the_note_says_so(String note) {
        List<String> texts = siti(2, "-");
        texts.set(8, note);
        assertThat(read(texts).faults()).isEmpty();
    }

    @Test
    void a_nik_in_any_text_stays_outside() {
        assertThat(read(siti(8, "NIK 7101055703820001")).entry().note()).doesNotContain("7101055703820001");
    }

    @Test
    void a_name_in_capitals_is_written_as_usual_with_its_degrees() {
        assertThat(read(siti(1, "DENAL N. WAKELANG, S.KOM, M.SI")).entry().name())
                .isEqualTo("Denal N. Wakelang, S.Kom, M.Si");
        assertThat(read(siti(1, "SITI NUR'AINI, SE")).entry().name()).isEqualTo("Siti Nur'aini, SE");
        assertThat(read(siti(1, "dr. Rian McDo")).entry().name()).isEqualTo("dr. Rian McDo");
    }

    @Test
    void two_rows_tell_of_the_same_revocation_however_they_are_formatted() {
        List<String> other = List.of(
                "77",
                " SITI MOKOAGOW ",
                "'198203172006042009",
                "DINAS PENDIDIKAN",
                "045 / 1 / 2021",
                "01 Februari 2021",
                "44230",
                "4a0f2233",
                "lihat map");
        assertThat(read(other).faults()).isEmpty();
        assertThat(read(other).entry().key()).isEqualTo(read(SITI).entry().key());
        assertThat(read(siti(4, "045/2/2021")).entry().key())
                .isNotEqualTo(read(SITI).entry().key());
        assertThat(read(siti(6, "4/2/2021")).entry().key())
                .isNotEqualTo(read(SITI).entry().key());
    }
}
