package id.dosir.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.Mandate;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.installed.Installed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts, posts and deputies in their rows, on the database of the run. */
class PersonnelIT extends Installed {

    private static final Post SECTION_HEAD = new Post("kabid-persandian");

    private static int last;

    @Inject
    Personnel personnel;

    @Inject
    DeputyDesk deputies;

    @Inject
    Directory directory;

    @Inject
    OwnAccount own;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private Actor admin;
    private LocalDate today;
    private LocalDateTime now;

    @BeforeEach
    void begin() {
        admin = people.actorOf("admin").orElseThrow();
        now = LocalDateTime.now(clock.withZone(zone));
        today = now.toLocalDate();
    }

    private String made(String name) {
        String username = "uji" + ++last;
        assertThat(personnel.create(form(username, name, ""), admin).grounds()).isEmpty();
        return username;
    }

    private static PersonForm form(String username, String name, String nip) {
        return new PersonForm(username, name, nip, "", "Pranata Komputer", "", "", "");
    }

    private static List<Refusal> refusals(List<Ground> grounds) {
        return grounds.stream().map(Ground::refusal).toList();
    }

    private DeputyForm plh(String who, String post, LocalDateTime from, LocalDateTime until) {
        return new DeputyForm(who, DeputyKind.PLH, post, from, until, Set.of(ActName.DISPOSE), Set.of());
    }

    @Test
    void a_first_password_signs_in_and_waits_to_be_changed() {
        String username = "uji" + ++last;
        Issued issued = personnel.create(form(username, "Baru Sekali", ""), admin);
        Actor person = people.verify(username, issued.code()).orElseThrow();

        assertThat(own.mustChange(person)).isTrue();
        assertThat(refusals(own.changePassword(person, "bukan ini", "kata sandi baru", "kata sandi baru")))
                .containsExactly(Refusal.PASSWORD_WRONG);
        assertThat(refusals(own.changePassword(person, issued.code(), "pendek", "pendek")))
                .containsExactly(Refusal.PASSWORD_WEAK);
        assertThat(refusals(own.changePassword(person, issued.code(), "kata sandi baru", "kata sandi lain")))
                .containsExactly(Refusal.PASSWORDS_DIFFER);
        assertThat(own.changePassword(person, issued.code(), "kata sandi baru", "kata sandi baru"))
                .isEmpty();
        assertThat(own.mustChange(person)).isFalse();
        assertThat(people.verify(username, issued.code())).isEmpty();
        assertThat(people.verify(username, "kata sandi baru")).isPresent();
    }

    @Test
    void another_password_ends_every_stay_that_began_with_the_old_one() {
        String username = made("Lupa Sandi");
        String seal = people.seal(username);
        assertThat(people.signedIn(username, seal)).isPresent();

        personnel.resetPassword(username, admin);

        assertThat(people.signedIn(username, seal)).isEmpty();
        assertThat(people.signedIn(username, null)).isEmpty();
    }

    @Test
    void who_held_a_post_is_still_known_after_it_changed_hands_and_his_account_was_closed() {
        String username = made("Pernah Menjabat");
        assertThat(personnel.give(username, SECTION_HEAD.code(), today, null, admin))
                .isEmpty();
        Instant then = clock.instant();
        assertThat(personnel.endPost(
                        directory.file(username).orElseThrow().holdings().get(0).id(), admin))
                .isEmpty();
        assertThat(personnel.lock(username, true, admin)).isEmpty();

        assertThat(people.holdersOf(SECTION_HEAD, then))
                .extracting(Person::name)
                .contains("Pernah Menjabat");
        assertThat(people.holdersOf(SECTION_HEAD)).extracting(Person::name).doesNotContain("Pernah Menjabat");
    }

    @Test
    void a_locked_person_is_nobody_at_once_and_the_log_says_who_did_it() {
        String username = made("Dikunci");
        String seal = people.seal(username);

        assertThat(personnel.lock(username, true, admin)).isEmpty();
        assertThat(people.signedIn(username, seal)).isEmpty();
        assertThat(people.actorOf(username)).isEmpty();
        assertThat(personnel.lock(username, false, admin)).isEmpty();
        assertThat(people.actorOf(username)).isPresent();
        assertThat(directory.file(username).orElseThrow().log())
                .extracting(LogLine::what)
                .containsExactly(Change.UNLOCKED, Change.LOCKED, Change.CREATED);
        assertThat(directory.file(username).orElseThrow().log())
                .allMatch(line -> line.byName().equals(admin.name()));
    }

    @Test
    void nobody_locks_or_ends_the_last_administrator() {
        assertThat(refusals(personnel.lock("admin", true, admin))).containsExactly(Refusal.LAST_ADMINISTRATOR);
        long post = directory.file("admin").orElseThrow().holdings().get(0).id();
        assertThat(refusals(personnel.endPost(post, admin))).containsExactly(Refusal.LAST_ADMINISTRATOR);

        String second = made("Administrator Sementara");
        personnel.give(second, "admin", today, today.plusDays(3), admin);
        assertThat(refusals(personnel.lock("admin", true, admin)))
                .as("one whose time is counted does not stay")
                .containsExactly(Refusal.LAST_ADMINISTRATOR);
    }

    @Test
    void only_the_administrator_changes_accounts() {
        Actor head = people.actorOf("kadis").orElseThrow();

        assertThat(refusals(personnel.lock("pemohon", true, head))).containsExactly(Refusal.WRONG_POST);
        assertThat(personnel.create(form("uji.lain", "Lain", ""), head).code()).isEmpty();
        assertThat(refusals(personnel.give("kadis", "admin", today, null, head)))
                .containsExactly(Refusal.WRONG_POST);
    }

    @Test
    void a_name_or_nip_that_is_taken_is_told_at_its_field() {
        assertThat(personnel.create(form("kadis", "Kembar", ""), admin).grounds())
                .containsExactly(new Ground(Refusal.USERNAME_TAKEN, "username", ""));
        assertThat(personnel
                        .create(form("uji.kembar", "Kembar", "197001011995031001"), admin)
                        .grounds())
                .containsExactly(new Ground(Refusal.NIP_TAKEN, "nip", "kadis"));
    }

    @Test
    void periods_of_posts_run_forward_and_do_not_overlap() {
        String username = made("Pemangku");

        assertThat(refusals(personnel.give(username, "verifikator", today, today.minusDays(1), admin)))
                .containsExactly(Refusal.PERIOD_INVERTED);
        assertThat(refusals(personnel.give(username, "verifikator", today.minusDays(9), today.minusDays(1), admin)))
                .containsExactly(Refusal.PERIOD_PAST);
        assertThat(refusals(personnel.give(username, "kepala-bagian", null, null, admin)))
                .containsExactly(Refusal.CHOICE_INVALID, Refusal.FIELD_MISSING);
        assertThat(personnel.give(username, "sandiman", today, today.plusDays(5), admin))
                .isEmpty();
        assertThat(refusals(personnel.give(username, "sandiman", today.plusDays(5), null, admin)))
                .containsExactly(Refusal.PERIOD_OVERLAPS);
        assertThat(refusals(personnel.give(username, "kepala-dinas", today, null, admin)))
                .as("a post that signs letters has one holder")
                .containsExactly(Refusal.PERIOD_OVERLAPS);
        personnel.endPost(
                directory.file(username).orElseThrow().holdings().get(0).id(), admin);
    }

    @Test
    void a_post_that_is_taken_away_is_gone_at_once_and_remembered_as_ended() {
        String username = made("Selesai");
        personnel.give(username, "arsiparis", today, null, admin);
        assertThat(people.actorOf(username).orElseThrow().holds(Post.ARCHIVIST)).isTrue();

        personnel.endPost(
                directory.file(username).orElseThrow().holdings().get(0).id(), admin);

        Actor after = people.actorOf(username).orElseThrow();
        assertThat(after.posts()).containsExactly(Post.APPLICANT);
        assertThat(after.deputising().ended()).containsExactly(Post.ARCHIVIST);
    }

    @Test
    void a_deputy_begins_and_ends_with_his_entry_and_mail_goes_to_him_instead() {
        String username = made("Pengganti Kabid");
        assertThat(deputies.enter(plh(username, SECTION_HEAD.code(), now.minusMinutes(1), now.plusDays(1)), admin))
                .isEmpty();

        Actor deputy = people.actorOf(username).orElseThrow();
        assertThat(deputy.mandatesFor(SECTION_HEAD))
                .extracting(Mandate::title)
                .containsExactly("Plh. Kepala Bidang Persandian dan Statistik");
        assertThat(people.actorOf("kabid").orElseThrow().deputising().forHim()).hasSize(1);
        assertThat(people.actingFor(SECTION_HEAD))
                .extracting(Acting::title)
                .containsExactly("Plh. Kepala Bidang Persandian dan Statistik");
        assertThat(refusals(deputies.enter(plh(made("Satu Lagi"), SECTION_HEAD.code(), now, now.plusHours(2)), admin)))
                .containsExactly(Refusal.PERIOD_OVERLAPS);

        Actor absent = people.actorOf("kabid").orElseThrow();
        assertThat(deputies.end(absent.deputising().forHim().get(0).id(), absent))
                .as("he is back and ends it himself")
                .isEmpty();

        assertThat(people.actorOf(username).orElseThrow().reach()).containsExactly(Post.APPLICANT);
        assertThat(people.actorOf(username).orElseThrow().deputising().ended()).containsExactly(SECTION_HEAD);
        assertThat(people.actorOf("kabid").orElseThrow().deputising().forHim()).isEmpty();
        assertThat(people.actingFor(SECTION_HEAD))
                .extracting(acting -> acting.person().username())
                .containsExactly("kabid");
    }

    @Test
    void what_is_wrong_with_a_deputys_entry_is_told_at_its_fields() {
        String username = made("Belum Jelas");

        assertThat(refusals(deputies.enter(new DeputyForm("", null, null, null, null, Set.of(), Set.of()), admin)))
                .containsOnly(Refusal.FIELD_MISSING)
                .hasSize(6);
        assertThat(deputies.enter(plh(username, "kepala-dinas", now.plusHours(2), now.plusHours(1)), admin))
                .containsExactly(new Ground(Refusal.PERIOD_INVERTED, "deputyUntil", ""));
        assertThat(deputies.enter(plh(username, "kepala-dinas", now.minusDays(2), now.minusDays(1)), admin))
                .containsExactly(new Ground(Refusal.PERIOD_PAST, "deputyUntil", ""));
        assertThat(refusals(deputies.enter(plh("kadis", "kepala-dinas", now, now.plusDays(1)), admin)))
                .containsExactly(Refusal.OWN_POST);
        assertThat(refusals(deputies.enter(plh(username, "admin", now, now.plusDays(1)), admin)))
                .containsExactly(Refusal.CHOICE_INVALID);
        assertThat(refusals(deputies.enter(plh("<script>", "kepala-dinas", now, now.plusDays(1)), admin)))
                .containsExactly(Refusal.CHOICE_INVALID);
        assertThat(refusals(deputies.enter(
                        new DeputyForm(
                                username,
                                DeputyKind.AN,
                                "kepala-dinas",
                                now,
                                now.plusDays(1),
                                Set.of(ActName.SIGN),
                                Set.of()),
                        admin)))
                .containsExactly(Refusal.NOT_SUBORDINATE);
    }

    @Test
    void a_holder_enters_a_deputy_for_his_own_post_and_for_no_other() {
        String username = made("Pengganti Sandiman");
        Actor holder = people.actorOf("sandiman").orElseThrow();

        assertThat(refusals(deputies.enter(plh(username, "kepala-dinas", now, now.plusDays(1)), holder)))
                .containsExactly(Refusal.WRONG_POST);
        assertThat(deputies.enter(plh(username, "sandiman", now.plusDays(3), now.plusDays(4)), holder))
                .isEmpty();
        assertThat(people.actorOf("sandiman").orElseThrow().deputising().forHim())
                .as("it has not begun")
                .isEmpty();
        Directory.Entry planned = directory.entries("sandiman").get(0);
        assertThat(refusals(deputies.end(planned.id(), people.actorOf("kabid").orElseThrow())))
                .containsExactly(Refusal.WRONG_POST);
        assertThat(deputies.end(planned.id(), holder)).isEmpty();
    }

    @Test
    void people_are_found_by_the_beginning_of_any_word_and_listed_page_by_page() {
        String first = made("Zubaedah Alfa Mokodompit");
        String second = made("Zubaedah Beta Mokodompit");

        assertThat(directory.lines("mokodom zub", "", 10))
                .extracting(Directory.Line::username)
                .containsExactly(first, second);
        assertThat(directory.lines("zubaedah", first, 10))
                .extracting(Directory.Line::username)
                .containsExactly(second);
        assertThat(directory.lines("19700101", "", 10))
                .extracting(Directory.Line::username)
                .containsExactly("kadis");
        assertThat(directory.lines("7101010101700001", "", 10)).as("no NIK").isEmpty();
        assertThat(directory.lines("%' or 1=1 --", "", 10)).isEmpty();
        assertThat(directory.officers())
                .extracting(Directory.Line::username)
                .contains("kadis", "sekretaris", "arsiparis")
                .doesNotContain("pemohon", first);
    }
}
