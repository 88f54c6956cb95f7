package id.dosir.archive;

import static id.dosir.archive.Samples.dossier;
import static id.dosir.archive.Samples.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Stage;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveSearchTest {

    static final PersonId SITI = new PersonId("siti");

    OpenedIndex archive;

    @BeforeAll
    void fill(@TempDir Path home) {
        archive = new OpenedIndex(home);
        archive.index.put(List.of(
                dossier(
                        147,
                        3,
                        "Siti Rahayu Mokoagow, S.Pd.",
                        Stage.Name.REGISTERED,
                        Set.of(Findable.OFFICERS, Findable.person(SITI)),
                        "Kepada Yth. Kepala Dinas. Dengan ini kami memohon agar instansi mencabut sertifikat.",
                        "Perpindahan tugas saudari Mokoagow ke Dinas Perpustakaan, terhitung mulai tanggal satu. NIK "
                                + Samples.NIK + "."),
                dossier(
                        148,
                        "Jefry Lumentut, S.T.",
                        "Berita acara kehilangan telepon genggam, saksi José, yang berisi kunci privat. Atasan: Mokoagow."),
                dossier(149, "Herlina Paputungan")));
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void a_noun_finds_the_verb_of_the_same_stem() {
        assertThat(archive.found("pencabutan")).containsExactly("P-2026-0147");
        assertThat(archive.found("berpindah")).containsExactly("P-2026-0147");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0147",
                "147",
                "P-2026-0147",
                "p-2026-0147",
                "P20260147",
                "198203172006042147",
                "19820317 200604 2 147",
                "4A:0F:22:33:44:55:66:77:88:99:AA:BB:CC:DE:81:01",
                "4a0f2233445566778899aabbccde8101",
                "4A 0F 22 33 44 55 66 77 88 99 AA BB CC DE 81 01",
                "REG 0147/2026",
                "0147/2026",
                "147/2026",
                "800/7147/DISDIK/2026",
                "7147",
                "000.6.5.2/147/DKI/2026"
            })
    void a_number_is_found_in_each_form_that_people_write(String typed) {
        assertThat(archive.found(typed)).contains("P-2026-0147").first().isEqualTo("P-2026-0147");
        assertThat(archive.found(typed)).doesNotContain("P-2026-0149");
    }

    @Test
    void a_beginning_of_a_number_is_enough() {
        assertThat(archive.found("19820317200604214")).hasSize(3);
        assertThat(archive.found("p-2026-01")).hasSize(3);
        assertThat(archive.found("4a0f22334455667788")).hasSize(3);
    }

    @Test
    void a_serial_is_found_in_decimal() {
        String decimal = Samples.SERIAL.add(BigInteger.valueOf(147 * 256L)).toString();
        assertThat(archive.found(decimal)).containsExactly("P-2026-0147");
    }

    @Test
    void a_hit_says_on_which_page_of_which_paper_the_word_stands() {
        Hit hit = archive.search.search(query("perpustakaan")).hits().get(0);
        Hit.Excerpt excerpt = hit.excerpt().orElseThrow();
        assertThat(excerpt.page()).isEqualTo(2);
        assertThat(excerpt.kindName()).isEqualTo("Surat Permohonan");
        assertThat(excerpt.text()).contains(new Hit.Segment("Perpustakaan", true));
    }

    @Test
    void the_passage_shows_words_of_the_same_stem_and_letters_with_accents() {
        assertThat(passage("pencabutan")).contains(new Hit.Segment("mencabut", true));
        assertThat(passage("jose telepon")).contains(new Hit.Segment("José", true));
    }

    @Test
    void the_passage_comes_from_the_page_that_holds_most_of_the_words() {
        Hit hit = archive.search.search(query("dinas perpustakaan")).hits().get(0);
        assertThat(hit.excerpt().orElseThrow().page()).isEqualTo(2);
    }

    private List<Hit.Segment> passage(String text) {
        return archive.search
                .search(query(text))
                .hits()
                .get(0)
                .excerpt()
                .orElseThrow()
                .text();
    }

    @Test
    void a_hit_by_name_alone_has_no_passage() {
        assertThat(archive.search.search(query("paputungan")).hits().get(0).excerpt())
                .isEmpty();
    }

    @Test
    void the_name_comes_in_pieces_with_the_word_marked_and_is_otherwise_unchanged() {
        Hit hit = archive.search.search(query("mokoagow")).hits().get(0);
        assertThat(hit.name())
                .containsExactly(
                        new Hit.Segment("Siti Rahayu ", false),
                        new Hit.Segment("Mokoagow", true),
                        new Hit.Segment(", S.Pd.", false));
    }

    @Test
    void a_name_weighs_more_than_a_word_in_a_paper() {
        assertThat(archive.found("mokoagow")).containsExactly("P-2026-0147", "P-2026-0148");
    }

    @Test
    void all_words_must_match_but_not_in_the_same_field() {
        assertThat(archive.found("mokoagow kehilangan")).containsExactly("P-2026-0148");
        assertThat(archive.found("lumentut perpustakaan")).isEmpty();
    }

    @Test
    void a_stop_word_is_not_insisted_on() {
        assertThat(archive.found("mokoagow dan perpustakaan")).containsExactly("P-2026-0147");
    }

    @Test
    void the_last_word_may_be_only_a_beginning() {
        assertThat(archive.found("mokoagow kehil")).containsExactly("P-2026-0148");
        assertThat(archive.found("kehil mokoagow")).isEmpty();
    }

    @Test
    void quoted_words_are_a_phrase_of_the_very_words() {
        assertThat(archive.found("\"kunci privat\"")).containsExactly("P-2026-0148");
        assertThat(archive.found("\"privat kunci\"")).isEmpty();
        assertThat(archive.found("\"pencabutan sertifikat\"")).isEmpty();
        assertThat(archive.found("\"mencabut sertifikat\"")).containsExactly("P-2026-0147");
    }

    @Test
    void a_name_is_found_in_spite_of_one_wrong_letter_but_below_the_right_one() {
        assertThat(archive.found("paputangan")).containsExactly("P-2026-0149");
        assertThat(archive.found("mokoagov")).containsExactly("P-2026-0147");
    }

    @Test
    void an_empty_text_finds_everything_newest_first() {
        assertThat(archive.found(" ")).containsExactly("P-2026-0149", "P-2026-0148", "P-2026-0147");
        assertThat(archive.found("!?")).hasSize(3);
    }

    @Test
    void a_reader_finds_only_what_is_his_and_the_count_says_no_more() {
        Query his = new Query("", Set.of(Findable.person(SITI)), Query.Scope.ALL, 0, 10, Query.Order.RELEVANCE);
        Found found = archive.search.search(his);
        assertThat(OpenedIndex.numbers(found)).containsExactly("P-2026-0147");
        assertThat(found.total()).isEqualTo(1);
        Query other = new Query("paputungan", his.readers(), Query.Scope.ALL, 0, 10, Query.Order.RELEVANCE);
        assertThat(archive.search.search(other).total()).isZero();
    }

    @Test
    void whoever_has_no_reader_token_finds_nothing() {
        Query nobody = new Query("", Set.of(), Query.Scope.ALL, 0, 10, Query.Order.RELEVANCE);
        assertThat(archive.search.search(nobody).total()).isZero();
    }

    @Test
    void the_register_alone_can_be_searched() {
        Query register = new Query("", Set.of(Findable.OFFICERS), Query.Scope.REGISTER, 0, 10, Query.Order.NEWEST);
        Found found = archive.search.search(register);
        assertThat(OpenedIndex.numbers(found)).containsExactly("P-2026-0147");
        assertThat(found.hits().get(0).register()).contains("REG 0147/2026");
        assertThat(found.hits().get(0).revokedAt()).isPresent();
    }

    @Test
    void pages_of_hits_follow_each_other_and_the_total_counts_all() {
        Query second = new Query("", Set.of(Findable.OFFICERS), Query.Scope.ALL, 1, 1, Query.Order.NEWEST);
        Found found = archive.search.search(second);
        assertThat(OpenedIndex.numbers(found)).containsExactly("P-2026-0148");
        assertThat(found.total()).isEqualTo(3);
    }

    @Test
    void a_nik_is_neither_found_nor_shown() {
        assertThat(archive.found(Samples.NIK)).isEmpty();
        assertThat(archive.found("71010557")).isEmpty();
        Hit hit = archive.search.search(query("nik saudari")).hits().get(0);
        String shown = hit.excerpt().orElseThrow().text().stream()
                .map(Hit.Segment::text)
                .collect(Collectors.joining());
        assertThat(shown).contains("NIK ••••").doesNotContain("7101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "a AND (",
                "*:*",
                "name:x~2^",
                "\\",
                "[a TO",
                "\u0000\u0001",
                "\uD800",
                "((((",
                "-",
                "+/-&|!{}",
                "“ya",
                "مرحبا",
                "日本語",
                "🙂",
                "a\tb\nc"
            })
    void no_text_is_an_error(String text) {
        assertThatCode(() -> archive.found(text)).doesNotThrowAnyException();
    }

    @Test
    void neither_a_very_long_text_nor_a_random_one_is_an_error() {
        assertThatCode(() -> archive.found("x".repeat(10_000))).doesNotThrowAnyException();
        assertThatCode(() -> archive.found("ma ".repeat(3_400))).doesNotThrowAnyException();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            String text =
                    random.ints(300, 1, 0x2FFF).mapToObj(Character::toString).collect(Collectors.joining());
            assertThatCode(() -> archive.found(text)).doesNotThrowAnyException();
        }
    }
}
