package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dosir.archive.Facet;
import id.dosir.archive.FacetValue;
import id.dosir.archive.Findable;
import id.dosir.archive.Found;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.Actors;
import id.dosir.core.Papers;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.desk.SavedFilters.Answer;
import id.dosir.desk.SavedFilters.Place;
import id.dosir.desk.SavedFilters.Saved;
import id.dosir.installed.Installed;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchRoomIT extends Installed {

    @Inject
    Registered registered;

    @Inject
    SearchRoom room;

    @Inject
    SavedFilters filters;

    @Inject
    JournalReader journal;

    @Test
    void officers_alone_find_by_nik_and_only_where_it_is_in_no_address() throws Exception {
        String nik = registered
                .made(2131, 1, Papers.required())
                .application()
                .subscriber()
                .nik()
                .digits();

        assertThat(numbers(found(nik, Map.of(), Actors.ARCHIVIST))).contains("P-2131-0001");
        assertThat(found(nik.substring(0, 15), Map.of(), Actors.ARCHIVIST).total())
                .isZero();
        // she finds the same dossier by her name, being its holder
        assertThat(numbers(found("2131", Map.of(), Actors.SITI))).contains("P-2131-0001");
        assertThat(found(nik, Map.of(), Actors.SITI).total()).isZero();
        assertThat(room.search(nik, Scope.ALL, Order.NEWEST, 0, 10, Actors.ARCHIVIST)
                        .total())
                .isZero();
    }

    @Test
    void a_search_by_nik_is_written_into_the_journal_with_what_it_found_and_without_the_nik() throws Exception {
        String nik = registered
                .made(2133, 1, Papers.required())
                .application()
                .subscriber()
                .nik()
                .digits();
        long before = journal.head().number();

        found("2133", Map.of(), Actors.ARCHIVIST);
        assertThat(searches(before)).as("words name nobody").isEmpty();
        String spaced = nik.replaceAll("(.{4})", "$1 ").strip();
        long hits = found(nik, Map.of(), Actors.ARCHIVIST).total();
        found(spaced + " P-2133-0001", Map.of(), Actors.ARCHIVIST);

        List<JournalLine> lines = searches(before);
        assertThat(lines)
                .extracting(JournalLine::person, JournalLine::subject)
                .containsOnly(tuple(Actors.ARCHIVIST.id().value(), "pencarian"))
                .hasSize(2);
        assertThat(lines.get(0).detail()).startsWith("NIK, " + hits + " hasil: ");
        assertThat(lines.get(1).detail()).isEqualTo("NIK, 1 hasil: P-2133-0001");
        assertThat(lines)
                .noneMatch(
                        line -> line.toString().contains(nik) || line.toString().contains(spaced));
    }

    @Test
    void facets_tell_whether_steps_kept_their_time_and_dates_are_those_of_the_papers() throws Exception {
        var dossier = registered.made(2132, 1, Papers.required());
        Found found = found("P-2132-0001", Map.of(), Actors.ARCHIVIST);

        assertThat(found.facets().get(Facet.TIME)).containsExactly(new FacetValue(Findable.IN_TIME, 1));
        assertThat(found.facets().get(Facet.AGENCY))
                .containsExactly(
                        new FacetValue(dossier.application().subscriber().agency(), 1));
        assertThat(found("P-2132-0001", Map.of(Facet.TIME, Set.of(Findable.LATE)), Actors.ARCHIVIST)
                        .total())
                .isZero();
        assertThat(numbers(found("P-2132-0001 " + dossier.application().letterDate(), Map.of(), Actors.ARCHIVIST)))
                .containsExactly("P-2132-0001");
        assertThat(found("P-2132-0001 Januari 1999", Map.of(), Actors.ARCHIVIST).total())
                .isZero();
    }

    @Test
    void what_an_officer_shares_is_seen_by_officers_and_dropped_by_him_alone() {
        Actor one = officer("cari1");
        Actor other = officer("cari2");
        Actor applicant = with("cari3", Set.of(Post.APPLICANT));
        assertThat(filters.keep(Place.REGISTER, "Milik bersama", "/register?q=a", true, one))
                .isEqualTo(Answer.KEPT);
        assertThat(filters.keep(Place.REGISTER, "Milik sendiri", "/register?q=b", false, one))
                .isEqualTo(Answer.KEPT);
        assertThat(filters.keep(Place.TRAY, "Milik sendiri", "/?cari=b", false, one))
                .isEqualTo(Answer.KEPT);

        assertThat(filters.of(Place.REGISTER, one))
                .contains(
                        new Saved("Milik bersama", "/register?q=a", true, true),
                        new Saved("Milik sendiri", "/register?q=b", true, false));
        assertThat(filters.of(Place.TRAY, one)).containsExactly(new Saved("Milik sendiri", "/?cari=b", true, false));
        assertThat(filters.of(Place.REGISTER, other))
                .contains(new Saved("Milik bersama", "/register?q=a", false, true))
                .noneMatch(saved -> saved.name().equals("Milik sendiri"));
        assertThat(filters.of(Place.REGISTER, applicant)).isEmpty();

        filters.drop(Place.REGISTER, "Milik bersama", other);
        assertThat(filters.of(Place.REGISTER, other)).extracting(Saved::name).contains("Milik bersama");
        filters.drop(Place.REGISTER, "Milik bersama", one);
        assertThat(filters.of(Place.REGISTER, other)).extracting(Saved::name).doesNotContain("Milik bersama");
        assertThat(filters.of(Place.TRAY, one)).hasSize(1);
    }

    @Test
    void an_applicant_shares_with_nobody() {
        Actor applicant = with("cari4", Set.of(Post.APPLICANT));

        filters.keep(Place.REGISTER, "Punya pemohon", "/register?q=c", true, applicant);

        assertThat(filters.of(Place.REGISTER, applicant))
                .containsExactly(new Saved("Punya pemohon", "/register?q=c", true, false));
        assertThat(filters.of(Place.REGISTER, officer("cari5")))
                .extracting(Saved::name)
                .doesNotContain("Punya pemohon");
    }

    /** @return what the journal tells of searches since then; others may act meanwhile */
    private List<JournalLine> searches(long above) {
        return journal.above(above, 100).stream()
                .filter(line -> line.kind().equals("SEARCH"))
                .toList();
    }

    private Found found(String text, Map<Facet, Set<String>> chosen, Actor actor) {
        return room.search(text, Scope.ALL, chosen, Order.NEWEST, 0, 100, actor);
    }

    private static List<String> numbers(Found found) {
        return found.hits().stream().map(hit -> hit.number().value()).toList();
    }

    private static Actor officer(String username) {
        return with(username, Set.of(Post.ARCHIVIST));
    }

    private static Actor with(String username, Set<Post> posts) {
        return new Actor(new PersonId(username), username, Optional.empty(), "", posts);
    }
}
