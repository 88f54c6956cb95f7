package id.dosir.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchReachTest {

    private static final int MANY = 1_200;
    private static final int OFTEN = 25;

    OpenedIndex archive;

    @BeforeAll
    void fill(@TempDir Path home) {
        archive = new OpenedIndex(home);
        archive.index.put(IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> Samples.dossier(
                        i,
                        i <= OFTEN
                                ? "Andi Mokoagow"
                                : i == OFTEN + 1
                                        ? "Andika Potabuga"
                                        : i == OFTEN + 2 ? "Potabugu Lestari" : "Siti Rahayu",
                        i == 1
                                ? "Surat lama. Mutasi lama. " + "Kata lain. ".repeat(80) + "Menurut surat mutasi itu."
                                : "Surat permohonan."))
                .toList());
    }

    @AfterAll
    void close() {
        archive.close();
    }

    private Found found(String text) {
        return archive.search.search(Samples.query(text));
    }

    @Test
    void a_word_that_a_whole_page_of_dossiers_has_is_no_beginning() {
        Found found = found("andi");

        assertThat(found.reach()).isEqualTo(Reach.WORDS);
        assertThat(found.total()).isEqualTo(OFTEN);
    }

    @Test
    void a_word_that_few_have_may_be_a_beginning_or_have_a_typo() {
        Found found = found("potabuga");

        assertThat(found.reach()).isEqualTo(Reach.LIKE);
        assertThat(OpenedIndex.numbers(found)).containsExactly("P-2026-0026", "P-2026-0027");
        assertThat(found("potab").total()).isEqualTo(2);
    }

    @Test
    void narrowing_a_search_never_finds_more() {
        Map<Facet, Set<String>> none = Map.of(Facet.YEAR, Set.of("1999"));
        Query narrow = Samples.query("andi").among(none);

        assertThat(archive.search.settled(narrow).reach()).isEqualTo(Reach.WORDS);
        assertThat(archive.search.search(narrow).total()).isZero();
    }

    @Test
    void what_is_asked_of_a_settled_search_is_about_the_same_hits() {
        Query settled = archive.search.settled(Samples.query("potab"));

        assertThat(settled.reach()).isEqualTo(Reach.LIKE);
        assertThat(archive.search.count(settled))
                .isEqualTo(archive.search.search(settled).total());
    }

    @Test
    void a_whole_nip_begins_nothing() {
        Found found = found("198203172006042147");

        assertThat(found.reach()).isEqualTo(Reach.WORDS);
        assertThat(OpenedIndex.numbers(found)).contains("P-2026-0147").doesNotContain("P-2026-0148");
    }

    @Test
    void hits_are_counted_to_the_last_one_only_where_that_is_asked() {
        Query query = new Query("surat", Set.of(Findable.OFFICERS), Scope.ALL, 0, 10, Order.RELEVANCE);

        Found uncounted = archive.search.search(query);
        assertThat(uncounted.hits()).hasSize(10);
        assertThat(uncounted.total()).isBetween(1_000L, (long) MANY);
        assertThat(uncounted.exact() ? uncounted.total() : archive.search.count(query))
                .isEqualTo(MANY);
        assertThat(archive.search.search(query.withCounts()).total()).isEqualTo(MANY);
        assertThat(archive.search.search(query.withCounts()).exact()).isTrue();
    }

    @Test
    void a_phrase_is_shown_where_it_stands_and_not_where_only_its_words_do() {
        List<Hit> hits = found("\"surat mutasi\"").hits();

        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).excerpt().orElseThrow().text())
                .filteredOn(Hit.Segment::marked)
                .extracting(Hit.Segment::text)
                .containsExactly("surat mutasi");
    }

    @Test
    void of_hits_of_a_page_that_fit_as_well_the_newest_comes_first() {
        assertThat(found("andi").hits())
                .extracting(Hit::openedAt)
                .hasSize(OFTEN)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_passage_shows_other_forms_of_a_word() {
        Found found = found("mohon");

        assertThat(found.hits()).isNotEmpty();
        assertThat(found.hits().get(0).excerpt().orElseThrow().text())
                .filteredOn(Hit.Segment::marked)
                .extracting(Hit.Segment::text)
                .containsExactly("permohonan");
    }

    @Test
    void a_name_is_marked_in_spite_of_typo_and_spelling() {
        assertThat(marked("mokodagow")).isEqualTo("Mokoagow");
        assertThat(marked("andi moko")).isEqualTo("Andi Mokoagow");
        assertThat(marked("sity rahajoe")).isEqualTo("Siti Rahayu");
    }

    private String marked(String text) {
        return String.join(
                " ",
                found(text).hits().get(0).name().stream()
                        .filter(Hit.Segment::marked)
                        .map(Hit.Segment::text)
                        .toList());
    }
}
