package id.dosir.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import id.dosir.core.certificate.Nik;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People remember a name by ear, half a date, a number, an agency: each must lead to the one dossier. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemoriesTest {

    private static final String SITI_NIK = "7101015703820002";
    private static final Set<String> OFFICE = Set.of(Findable.OFFICERS);
    private static final Duration QUICK = Duration.ofSeconds(5);

    OpenedIndex archive;

    private Path home;

    @BeforeAll
    void fill(@TempDir Path folder) {
        home = folder;
        archive = new OpenedIndex(home);
        archive.index.put(List.of(
                person(1, "Moh. Rizal Mokodompit, S.Kom., M.Si.", "Dinas Pendidikan", 2025, "2025-03-17", true),
                person(2, "Dra. Hj. Soekartini Djoharie", "Dinas Pekerjaan Umum", 2026, "2026-03-02", false),
                person(3, "Jefry Lumentut, S.T.", "Dinas Pendidikan", 2026, "2026-11-09", true),
                person(4, "Achmad Sjafruddin Gobel", "Kecamatan Lolak", 2026, "2026-03-30", true),
                withNik(person(5, "Siti Rahayu Mokoagow", "Kecamatan Bolaang", 2026, "2026-07-01", false))));
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Muhammad Rizal, 1",
        "mohamad rizal mokodompit, 1",
        "M. Rizal, 1",
        "Muh Rizal, 1",
        "mokodonpid, 1",
        "mokodompit skom, 1",
        "Ir. Rizal Mokodompit S. Kom, 1",
        "'Dr. H. Rizal, M.Si', 1",
        "sukartini, 2",
        "Johari, 2",
        "Soekartini Djohari, 2",
        "jefri lumentut, 3",
        "yefri, 3",
        "ahmad syafrudin, 4",
        "akhmad gobel, 4",
        "17/3/2025, 1",
        "Maret 2025, 1",
        "2 Maret 2026, 2",
        "rizal 2025, 1",
        "lumentut november 2026, 3",
        "lolak maret 2026, 4"
    })
    void a_partial_memory_finds_the_one_person(String typed, int sequence) {
        assertThat(archive.found(typed)).first().isEqualTo(number(sequence));
        assertThat(archive.search.search(Samples.query(typed)).total()).isEqualTo(1);
    }

    @Test
    void a_month_finds_what_happened_in_it_and_nothing_else() {
        assertThat(archive.found("Maret 2026")).containsExactlyInAnyOrder(number(2), number(4));
        assertThat(archive.found("2026-03")).contains(number(2), number(4)).doesNotContain(number(1));
    }

    @Test
    void who_is_meant_to_the_letter_comes_before_who_sounds_alike() {
        archive.index.put(List.of(person(90, "Yefri Lumentut", "Dinas Sosial", 2024, "2024-01-01", true)));
        assertThat(archive.found("jefry lumentut")).containsExactly(number(3), number(90));
        assertThat(archive.found("yefri lumentut")).containsExactly(number(90), number(3));
        archive.index.remove(
                List.of(person(90, "", "", 2024, "2024-01-01", true).number()));
    }

    @Test
    void what_was_found_by_ear_is_marked() {
        assertThat(marked("Muhammad Rizal")).containsExactly("Moh", "Rizal");
        assertThat(marked("sukartini johari")).containsExactly("Soekartini", "Djoharie");
        assertThat(marked("mokodonpit")).containsExactly("Mokodompit");
    }

    private List<String> marked(String typed) {
        return archive.search.search(Samples.query(typed)).hits().get(0).name().stream()
                .filter(Hit.Segment::marked)
                .map(Hit.Segment::text)
                .toList();
    }

    @Test
    void quoted_words_are_not_taken_by_ear() {
        assertThat(archive.found("\"Muhammad Rizal\"")).isEmpty();
        assertThat(archive.found("\"Moh. Rizal\"")).containsExactly(number(1));
    }

    @Test
    void facets_count_what_the_search_finds() {
        Map<Facet, List<FacetValue>> facets = counted("", Map.of());

        assertThat(facets.get(Facet.YEAR))
                .containsExactlyInAnyOrder(new FacetValue("2026", 4), new FacetValue("2025", 1));
        assertThat(facets.get(Facet.AGENCY).get(0)).isEqualTo(new FacetValue("Dinas Pendidikan", 2));
        assertThat(facets.get(Facet.TIME))
                .containsExactly(new FacetValue(Findable.IN_TIME, 3), new FacetValue(Findable.LATE, 2));
        assertThat(facets.get(Facet.STAGE)).hasSize(1);
        assertThat(counted("lumentut", Map.of()).get(Facet.AGENCY))
                .containsExactly(new FacetValue("Dinas Pendidikan", 1));
    }

    private Map<Facet, List<FacetValue>> counted(String typed, Map<Facet, Set<String>> chosen) {
        return archive.search
                .search(Samples.query(typed).among(chosen).withCounts())
                .facets();
    }

    @Test
    void a_chosen_value_narrows_the_others_but_shows_what_else_its_own_facet_has() {
        Map<Facet, List<FacetValue>> facets = counted("", Map.of(Facet.AGENCY, Set.of("Dinas Pendidikan")));

        assertThat(facets.get(Facet.AGENCY)).hasSize(4);
        assertThat(facets.get(Facet.YEAR))
                .containsExactlyInAnyOrder(new FacetValue("2026", 1), new FacetValue("2025", 1));
        Query two = Samples.query("").among(Map.of(Facet.AGENCY, Set.of("Dinas Pendidikan", "Kecamatan Lolak")));
        assertThat(archive.search.search(two).total()).isEqualTo(3);
        assertThat(archive.search
                        .search(two.among(
                                Map.of(Facet.AGENCY, Set.of("Dinas Pendidikan"), Facet.TIME, Set.of(Findable.LATE))))
                        .total())
                .isZero();
    }

    @Test
    void a_reader_without_right_gets_neither_count_nor_suggestion() {
        Query stranger = new Query("", Set.of("orang:lain"), Query.Scope.ALL, 0, 10, Query.Order.NEWEST).withCounts();

        assertThat(archive.search.search(stranger).facets().values())
                .allSatisfy(values -> assertThat(values).isEmpty());
        for (String typed : List.of("moko", "dinas", "P-2026", "1982")) {
            assertThat(archive.suggestions.of(typed, Set.of("orang:lain")))
                    .as(typed)
                    .isEmpty();
            assertThat(archive.suggestions.of(typed, Set.of())).as(typed).isEmpty();
        }
    }

    @Test
    void typing_is_continued_with_people_agencies_and_numbers() {
        assertThat(archive.suggestions.of("moko", OFFICE))
                .extracting(Suggestion::kind, Suggestion::text)
                .containsExactlyInAnyOrder(
                        tuple(Suggestion.Kind.PERSON, "Moh. Rizal Mokodompit, S.Kom., M.Si."),
                        tuple(Suggestion.Kind.PERSON, "Siti Rahayu Mokoagow"));
        assertThat(archive.suggestions.of("dinas", OFFICE))
                .contains(new Suggestion(Suggestion.Kind.AGENCY, "Dinas Pendidikan", "", 2));
        assertThat(archive.suggestions.of("p-2026-0003", OFFICE))
                .contains(new Suggestion(Suggestion.Kind.NUMBER, number(3), "Jefry Lumentut, S.T.", 1));
        assertThat(archive.suggestions.of("m", OFFICE)).isEmpty();
        assertThat(archive.suggestions.of("dinas", OFFICE)).hasSizeLessThanOrEqualTo(ArchiveSuggestions.MOST);
    }

    @Test
    void a_nik_is_found_whole_by_those_who_may_and_by_nobody_else() {
        for (String typed : List.of(SITI_NIK, "7101 0157 0382 0002", "7101.015703.820002")) {
            assertThat(OpenedIndex.numbers(
                            archive.search.search(Samples.query(typed).alsoByNik(true))))
                    .as(typed)
                    .containsExactly(number(5));
            assertThat(archive.found(typed)).as(typed).isEmpty();
        }
        assertThat(OpenedIndex.numbers(archive.search.search(
                        Samples.query(SITI_NIK.substring(0, 12)).alsoByNik(true))))
                .isEmpty();
        assertThat(archive.suggestions.of(SITI_NIK, OFFICE)).isEmpty();
    }

    @Test
    void a_nik_stands_in_no_file_of_the_index() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(SITI_NIK, SITI_NIK.substring(4, 12));
            }
        }
    }

    @Test
    void the_key_survives_a_start_and_another_key_makes_the_index_anew(@TempDir Path other) throws IOException {
        Path key = other.resolve("keys/nik-index.key");
        put(other);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                .isEqualTo("rwx------");
        String first = Files.readString(key);
        try (OpenedIndex again = new OpenedIndex(other)) {
            assertThat(again.index.count()).isEqualTo(1);
            assertThat(again.search
                            .search(Samples.query(SITI_NIK).alsoByNik(true))
                            .total())
                    .isEqualTo(1);
        }
        Files.delete(key);
        try (OpenedIndex anew = new OpenedIndex(other)) {
            assertThat(anew.index.count()).isZero();
        }
        assertThat(Files.readString(key)).isNotEqualTo(first);
    }

    private static void put(Path home) {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(withNik(person(5, "Siti", "Dinas", 2026, "2026-07-01", true))));
        }
    }

    static Stream<String> naughty() {
        return Stream.of(
                "*",
                "***",
                "????",
                "* * * * *",
                "**?*",
                "%",
                "_%_",
                "*:*",
                "a* b* c* d*",
                "~~~~",
                "^^^",
                "\"\"\"\"\"",
                "((((((((((",
                "]]]]",
                "{!lucene}",
                "${jndi:ldap://x}",
                "#{1+1}",
                "' or 1=1 --",
                "<script>alert(1)</script>",
                "\u0000",
                "\u202Egnirts",
                "\uFEFF",
                "\u200B\u200B",
                "Ω≈ç√∫",
                "ﷺ".repeat(50),
                "Z̮̞̠͙͔".repeat(40),
                "👨‍👩‍👧‍👦".repeat(30),
                "\uD83D",
                "NaN",
                "null",
                "undefined",
                "-1",
                "1e309",
                "0x0",
                "../../etc/passwd",
                "AND OR NOT",
                "name:",
                "a".repeat(10_000),
                "* ".repeat(5_000),
                "\"".repeat(10_000),
                "1".repeat(10_000),
                "muhammad ".repeat(1_200),
                "1 ".repeat(5_000),
                "a1-".repeat(3_400),
                "Maret 2026 ".repeat(900),
                "M.".repeat(5_000),
                "é".repeat(10_000),
                "1.2-3 ".repeat(1_700),
                "ab ".repeat(3_400),
                "4A:".repeat(3_400),
                "oe".repeat(5_000),
                "99 Maret 2026",
                "00/00/0000",
                "9999-99-99",
                "S. S. S. Kom",
                "~muhamad");
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void no_text_is_slow_or_harmful(String text) {
        assertThat(archive.search
                        .search(Samples.query(text).alsoByNik(true).withCounts())
                        .tookMillis())
                .isLessThan(QUICK.toMillis());
        assertThatCode(() -> archive.suggestions.of(text, OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void nothing_but_wildcards_is_no_word() {
        assertThat(archive.found("*")).hasSize(5);
        assertThat(archive.found("rizal *")).containsExactly(number(1));
        assertThat(archive.found("riz?l")).isEmpty();
    }

    private static String number(int sequence) {
        return String.format("P-2026-%04d", sequence);
    }

    private static Findable withNik(Findable of) {
        return with(of, of.name(), of.agency(), of.year(), of.dates(), of.inTime(), Optional.of(new Nik(SITI_NIK)));
    }

    private static Findable person(int sequence, String name, String agency, int year, String day, boolean inTime) {
        Findable like = Samples.dossier(sequence, 1, name, Stage.Name.AWAITING_SIGNATURE, OFFICE);
        return with(like, name, agency, year, Set.of(LocalDate.parse(day)), Optional.of(inTime), Optional.empty());
    }

    private static Findable with(
            Findable like,
            String name,
            String agency,
            int year,
            Set<LocalDate> dates,
            Optional<Boolean> inTime,
            Optional<Nik> nik) {
        return new Findable(
                like.number(),
                like.version(),
                like.changed(),
                name,
                like.nip(),
                nik,
                agency,
                like.position(),
                like.reasonCode(),
                like.reasonText(),
                like.stage(),
                like.serial(),
                like.applicantLetter(),
                like.letter(),
                like.register(),
                year,
                like.nature(),
                like.openedAt(),
                like.revokedAt(),
                dates,
                inTime,
                new PersonId("siti"),
                like.readers(),
                List.of(),
                false);
    }
}
