package id.dosir.reading;

import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Mapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Old registers of invented people, of any length, three rows of a hundred with a fault. The same seed makes the same people. */
public final class OldRegisters {

    private static final List<String> HEADS = List.of(
            "No",
            "Nama",
            "NIP",
            "Instansi",
            "Jabatan",
            "Email",
            "Alasan",
            "No Surat Rekomendasi",
            "Tgl Surat",
            "Tgl Dicabut",
            "Keterangan");

    private static final List<String> GIVEN = List.of(
            "Hasrul",
            "Fendro",
            "Alfandi",
            "Sumardin",
            "Yopie",
            "Asrullah",
            "Denal",
            "Firhan",
            "Nurliana",
            "Meisya",
            "Yastin",
            "Olvianti",
            "Rostina",
            "Heldayati",
            "Serlin",
            "Novianty");
    private static final List<String> FAMILY = List.of(
            "Mokolanut",
            "Papulangoi",
            "Damolipu",
            "Tombarong",
            "Wakelang",
            "Kumendeng",
            "Binolang",
            "Lasabuna",
            "Gonibala",
            "Sondakira",
            "Potabugo",
            "Manggopar");
    private static final List<String> AGENCIES =
            List.of("Dinas Perikanan", "Dinas Pendidikan", "Dinas Kesehatan", "Kecamatan Lolak", "Inspektorat Daerah");
    private static final List<String> REASONS = List.of("Mutasi", "Pensiun", "Lupa passphrase", "Ganti jabatan");

    /** Where {@link #xlsx} puts what. */
    public static final Mapping MAPPING = new Mapping(
            3,
            Map.ofEntries(
                    Map.entry(Column.OLD_NUMBER, 0),
                    Map.entry(Column.NAME, 1),
                    Map.entry(Column.NIP, 2),
                    Map.entry(Column.AGENCY, 3),
                    Map.entry(Column.POSITION, 4),
                    Map.entry(Column.EMAIL, 5),
                    Map.entry(Column.REASON, 6),
                    Map.entry(Column.LETTER, 7),
                    Map.entry(Column.LETTER_DATE, 8),
                    Map.entry(Column.REVOKED, 9),
                    Map.entry(Column.NOTE, 10)));

    /** Row of the first entry. */
    public static final int FIRST = 4;

    private OldRegisters() {}

    /** @return cells of the rows that {@link #xlsx} writes */
    public static List<List<String>> rows(int rows, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, rows).mapToObj(i -> cells(random, i)).toList();
    }

    /** Writes a workbook: a merged title, a blank row, heads in row 3, the rows. */
    public static void xlsx(Path file, int rows, long seed) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Uji", "1.0")) {
            Worksheet sheet = book.newWorksheet("REGISTER");
            sheet.value(0, 0, "REGISTER PENCABUTAN SERTIFIKAT ELEKTRONIK (DATA TIRUAN)");
            sheet.range(0, 0, 0, 10).merge();
            write(sheet, 2, HEADS);
            Random random = new Random(seed);
            for (int i = 0; i < rows; i++) {
                write(sheet, FIRST - 1 + i, cells(random, i));
                if (i % 1000 == 999) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> cells(Random random, int i) {
        String given = one(random, GIVEN);
        String family = one(random, FAMILY);
        LocalDate born = LocalDate.of(1966 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate letter = LocalDate.of(2015, 1, 5).plusDays(i % 3600);
        String nip = String.format(
                Locale.ROOT, "%tY%<tm%<td %d03 %d %03d", born, born.getYear() + 24, 1 + i % 2, 1 + i % 999);
        String email = given.toLowerCase(Locale.ROOT) + "." + family.toLowerCase(Locale.ROOT) + i + "@bolmongkab.go.id";
        String revoked = letter.plusDays(1 + random.nextInt(6)).toString();
        int fault = i % 100;
        return List.of(
                String.valueOf(i + 1),
                fault == 17 ? "" : given + " " + family,
                fault == 41 ? nip.substring(0, nip.length() - 1) : nip,
                one(random, AGENCIES),
                "Analis Kebijakan Ahli Muda",
                email,
                one(random, REASONS),
                "045/" + (i + 1) + "/Kominfo-" + letter.getYear(),
                letter.getDayOfMonth() + "/" + letter.getMonthValue() + "/" + letter.getYear(),
                fault == 83 ? "31/02/2020" : revoked,
                "");
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
