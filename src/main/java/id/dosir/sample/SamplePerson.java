package id.dosir.sample;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented holder of a certificate. NIP and NIK are sound in structure and agree with each other; any likeness is chance.
 *
 * @param name with titles
 * @param nip 18 digits
 * @param nik 16 digits
 */
record SamplePerson(
        String name,
        String nip,
        String nik,
        String rank,
        String position,
        String agency,
        String email,
        String phone,
        String serial) {

    private static final List<String> WOMEN = List.of(
            "Herlina", "Fitriani", "Yenny", "Rosmini", "Grace", "Meilan", "Nurhayati", "Olvie", "Deisy", "Sartika");
    private static final List<String> MEN =
            List.of("Irwan", "Deddy", "Fadli", "Jefry", "Ardi", "Bertus", "Randika", "Yusran", "Stenly", "Hamka");
    private static final List<String> FAMILIES = List.of(
            "Lasabuda",
            "Korompot",
            "Tumbelaka",
            "Gonibala",
            "Datukramat",
            "Lumoindong",
            "Gilalom",
            "Mokodongan",
            "Potabuga",
            "Bangki",
            "Ololah",
            "Sugeha",
            "Manoppo",
            "Damopolii");
    private static final List<String> TITLES = List.of("", "", ", S.T.", ", S.E.", ", S.Pd.", ", A.Md.", ", S.IP.");
    private static final List<String> RANKS =
            List.of("Penata Muda (III/a)", "Penata (III/c)", "Penata Tingkat I (III/d)", "Pembina (IV/a)");
    private static final List<String> POSITIONS = List.of(
            "Kepala Seksi Kurikulum",
            "Analis Kepegawaian",
            "Bendahara Pengeluaran",
            "Kepala Subbagian Umum",
            "Pengelola Barang",
            "Perencana Ahli Muda");
    static final List<String> AGENCIES = List.of(
            "Dinas Pendidikan",
            "Dinas Pekerjaan Umum dan Penataan Ruang",
            "Inspektorat Daerah",
            "Badan Kepegawaian dan Pengembangan SDM",
            "Kecamatan Lolak",
            "Kecamatan Poigar",
            "RSUD Datoe Binangkang");

    static SamplePerson random(Random random) {
        boolean woman = random.nextBoolean();
        String first = pick(random, woman ? WOMEN : MEN);
        String family = pick(random, FAMILIES);
        LocalDate born = LocalDate.of(1966 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String nip = String.format(
                Locale.ROOT,
                "%04d%02d%02d%04d%02d%d%03d",
                born.getYear(),
                born.getMonthValue(),
                born.getDayOfMonth(),
                born.getYear() + 23,
                1 + random.nextInt(12),
                woman ? 2 : 1,
                1 + random.nextInt(998));
        String nik = String.format(
                Locale.ROOT,
                "7101%02d%02d%02d%02d%04d",
                1 + random.nextInt(15),
                born.getDayOfMonth() + (woman ? 40 : 0),
                born.getMonthValue(),
                born.getYear() % 100,
                1 + random.nextInt(9998));
        return new SamplePerson(
                first + " " + family + pick(random, TITLES),
                nip,
                nik,
                pick(random, RANKS),
                pick(random, POSITIONS),
                pick(random, AGENCIES),
                (first + "." + family).toLowerCase(Locale.ROOT) + "@bolmongkab.go.id",
                String.format(Locale.ROOT, "0812%08d", random.nextInt(100_000_000)),
                new BigInteger(150, random).setBit(150).toString());
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Keeps the identity numbers out of logs, invented or not. */
    @Override
    public String toString() {
        return "SamplePerson[" + name + "]";
    }
}
