package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.dosir.core.act.Withdraw;
import id.dosir.core.check.Breach;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.installed.Installed;
import id.dosir.installed.Patience;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import id.dosir.notify.Topic;
import id.dosir.people.People;
import id.dosir.routing.Dossiers;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Everything is written into the journal or does not happen; and whatever is done to the journal is named. */
class JournalIT extends Installed {

    @Inject
    Registered registered;

    @Inject
    ReadingRoom room;

    @Inject
    Desk desk;

    @Inject
    Dossiers dossiers;

    @Inject
    JournalReader journal;

    @Inject
    VerifyBook book;

    @Inject
    VerifyWork work;

    @Inject
    VerifyDesk verify;

    @Inject
    NoticeBoard board;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    Carried carried;

    @Inject
    AnchorDesk anchors;

    @Inject
    AnchorSettings settings;

    @Inject
    DocumentStore store;

    @Inject
    People people;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Test
    void an_act_is_written_with_the_seal_of_its_line_and_a_view_with_its_reader() throws Exception {
        long before = last();
        Dossier dossier = made(2151, 1);
        room.read(dossier.number(), actor("arsiparis"));
        room.open(dossier.number(), dossier.attachments().get(0).sha256(), actor("arsiparis"));
        room.print(dossier.number(), "sampul", actor("arsiparis"));

        List<JournalLine> lines = of(dossier, before);
        int acts = dossier.history().size();
        assertThat(lines.subList(0, acts))
                .allMatch(line -> line.kind().equals("ACT"))
                .extracting(JournalLine::ordinal)
                .containsExactlyElementsOf(
                        dossier.history().stream().map(line -> line.ordinal()).toList());
        assertThat(lines.get(acts)).matches(line -> line.kind().equals("PAPERS") && line.ordinal() == 1);
        assertThat(lines.subList(acts + 1, lines.size()))
                .extracting(JournalLine::kind, JournalLine::person, JournalLine::detail)
                .containsExactly(
                        tuple("VIEW", "arsiparis", "berkas"),
                        tuple(
                                "DOWNLOAD",
                                "arsiparis",
                                "kertas surat-permohonan "
                                        + dossier.attachments()
                                                .get(0)
                                                .sha256()
                                                .hex()
                                                .substring(0, 12)),
                        tuple("PRINT", "arsiparis", "sampul"));
        assertThat(carried.breach(lines)).isEmpty();
    }

    @Test
    void what_was_refused_to_somebody_is_written_with_the_rule_that_said_no() throws Exception {
        Dossier dossier = made(2152, 1);
        long before = last();

        assertThat(room.read(dossier.number(), actor("admin"))).isEmpty();
        Decision decision =
                desk.perform(dossier.number(), new Withdraw("rahasia"), OptionalLong.empty(), actor("arsiparis"));

        assertThat(decision).isInstanceOf(Decision.Refused.class);
        Refusal refusal = ((Decision.Refused) decision).first();
        assertThat(of(dossier, before))
                .extracting(JournalLine::kind, JournalLine::person, JournalLine::detail)
                .containsExactly(
                        tuple("DENIED", "admin", "berkas"),
                        tuple("REFUSED", "arsiparis", "withdraw: " + refusal.name()));
    }

    @Test
    void nothing_happens_that_the_journal_cannot_be_told_of() throws Exception {
        Dossier dossier = made(2153, 1);
        DossierNumber other = DossierNumber.of(2153, 2);
        long before = last();
        sql("alter table journal rename to journal_gone");
        try {
            assertThatThrownBy(() -> made(2153, 2)).isInstanceOf(Exception.class);
            assertThatThrownBy(() -> room.read(dossier.number(), actor("arsiparis")))
                    .isInstanceOf(Exception.class);
        } finally {
            sql("alter table journal_gone rename to journal");
        }
        assertThat(dossiers.find(other)).isEmpty();
        assertThat(last()).isEqualTo(before);
        assertThat(room.read(dossier.number(), actor("arsiparis"))).isPresent();
        assertThat(chain()).isEmpty();
    }

    @Test
    void rows_that_were_changed_are_named() throws Exception {
        long row = someRow(2154);
        guarded("update journal set detail = detail || '?' where number = " + row);
        List<Breach> changed = chain();
        guarded("update journal set detail = substring(detail from 1 for char_length(detail) - 1) where number = "
                + row);

        assertThat(changed).containsExactly(new Breach(Breach.Kind.ROW_CHANGED, String.valueOf(row), ""));
        assertThat(chain()).isEmpty();
    }

    @Test
    void rows_that_were_taken_out_are_named() throws Exception {
        long row = someRow(2155);
        List<Breach> removed = without("number = " + row);

        assertThat(removed).containsExactly(new Breach(Breach.Kind.ROW_REMOVED, String.valueOf(row), "1"));
        assertThat(chain()).isEmpty();
    }

    @Test
    void rows_that_changed_places_are_named() throws Exception {
        long row = someRow(2156);
        swap(row, row + 2);
        List<Breach> moved = chain();
        swap(row, row + 2);

        assertThat(moved)
                .containsExactly(new Breach(Breach.Kind.ROWS_REORDERED, String.valueOf(row), String.valueOf(row + 2)));
        assertThat(chain()).isEmpty();
    }

    @Test
    void an_end_that_was_cut_off_is_named_also_when_the_head_was_changed_with_it() throws Exception {
        someRow(2157);
        AnchorDesk.Told anchor = anchors.anchor(actor("admin")).orElseThrow();
        long end = last();
        List<Breach> cut = without("number > " + (end - 2));
        assertThat(cut).containsExactly(new Breach(Breach.Kind.TAIL_CUT, end - 1 + "-" + end, "2"));

        String head = journal.head().hash();
        String earlier = journal.above(anchor.rows() - 3, 1).get(0).hash();
        sql("update journal_head set number = " + (anchor.rows() - 2) + ", hash = '" + earlier + "'");
        List<Breach> cutWell = without("number > " + (anchor.rows() - 2));
        sql("update journal_head set number = " + end + ", hash = '" + head + "'");

        assertThat(cutWell).contains(new Breach(Breach.Kind.TAIL_CUT, anchor.rows() - 1 + "-" + anchor.rows(), "2"));
        assertThat(chain()).isEmpty();
    }

    @Test
    void a_row_that_was_put_in_is_named() throws Exception {
        someRow(2158);
        long end = last();
        guarded("insert into journal select number + 1, at, person, kind, subject, detail, ordinal, seal, hash_before,"
                + " hash from journal where number = " + end);
        List<Breach> added = chain();
        guarded("delete from journal where number = " + (end + 1));

        assertThat(added).containsExactly(new Breach(Breach.Kind.ROW_ADDED, String.valueOf(end + 1), ""));
    }

    @Test
    void a_history_or_papers_that_do_not_agree_with_the_journal_are_named() throws Exception {
        long before = last();
        Dossier dossier = made(2159, 1);
        List<JournalLine> lines = of(dossier, before);
        String number = dossier.number().value();
        int end = dossier.history().size();

        guarded("history", "update history set seal = '" + "0".repeat(64) + "' where id = '" + number + "/2'");
        assertThat(carried.breach(lines)).contains(new Breach(Breach.Kind.LINE_CHANGED, number + "/2", row(lines, 2)));
        guarded("history", "update history set seal = '" + lines.get(1).seal() + "' where id = '" + number + "/2'");

        sql("update attachment set sha256 = '" + "0".repeat(64) + "' where dossier = '" + number + "'");
        assertThat(carried.breach(lines)).contains(new Breach(Breach.Kind.PAPERS_CHANGED, number, row(lines, end + 1)));
        sql("update attachment set sha256 = '"
                + dossier.attachments().get(0).sha256().hex() + "' where dossier = '" + number + "'");
        assertThat(carried.breach(lines)).isEmpty();

        guarded("history", "delete from history where id = '" + number + "/" + end + "'");
        assertThat(carried.breach(lines))
                .contains(new Breach(Breach.Kind.LINE_MISSING, number + "/" + end, row(lines, end)));
    }

    @Test
    void a_line_of_history_that_the_journal_was_never_told_of_is_named() throws Exception {
        Dossier dossier = made(2160, 1);
        String number = dossier.number().value();
        int end = dossier.history().size();
        String after = DossierNumber.of(2159, 9999).value();
        assertThat(carried.breach(after, dossiers.linesAfter(after, 1))).isEmpty();

        guarded("update journal set ordinal = 0 where subject = '" + number + "' and ordinal = " + end);
        assertThat(carried.breach(after, dossiers.linesAfter(after, 1)))
                .contains(new Breach(Breach.Kind.LINE_ADDED, number + "/" + end, ""));
        guarded("update journal set ordinal = " + end + " where subject = '" + number
                + "' and ordinal = 0 and kind = 'ACT'");
        assertThat(carried.breach(after, dossiers.linesAfter(after, 1))).isEmpty();
    }

    @Test
    void an_anchor_stands_in_its_file_in_the_journal_and_in_a_mail() throws Exception {
        long before = last();
        String hash = journal.head().hash();
        assertThat(anchors.anchor(actor("kadis"))).as("is no concern of others").isEmpty();

        AnchorDesk.Told anchor = anchors.anchor(actor("arsiparis")).orElseThrow();

        assertThat(anchor.rows()).isEqualTo(before);
        assertThat(anchor.hash()).isEqualTo(hash);
        List<String> lines = Files.readAllLines(settings.file().path());
        assertThat(lines.get(lines.size() - 1)).isEqualTo(anchor.line());
        assertThat(journal.above(before, 1))
                .extracting(JournalLine::kind, JournalLine::person, JournalLine::ordinal)
                .containsExactly(tuple("ANCHOR", "arsiparis", anchor.ordinal()));
        assertThat(chain()).isEmpty();

        Path kept = Files.copy(settings.file().path(), settings.file().path().resolveSibling("disimpan.txt"));
        Files.write(settings.file().path(), lines.subList(0, lines.size() - 1));
        List<Breach> lost = chain();
        Files.move(kept, settings.file().path(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(lost)
                .containsExactly(new Breach(
                        Breach.Kind.ANCHOR_MISSING, String.valueOf(anchor.ordinal()), String.valueOf(before + 1)));
        assertThat(chain()).isEmpty();
    }

    @Test
    void every_night_the_journal_is_verified_once_and_who_looks_after_the_archive_is_told_what_does_not_hold()
            throws Exception {
        long row = someRow(2161);
        guarded("update journal set detail = detail || '?' where number = " + row);
        VerifyRun night;
        try {
            night = night();
            assertThat(nightAgain(night)).as("once").isEqualTo(night.id());
        } finally {
            guarded("update journal set detail = substring(detail from 1 for char_length(detail) - 1) where number = "
                    + row);
        }

        assertThat(night.askedBy()).as("nobody but the clock").isEmpty();
        assertThat(night.breaches()).contains(new Breach(Breach.Kind.ROW_CHANGED, String.valueOf(row), ""));
        assertThat(verify.standing(actor("arsiparis")).orElseThrow().whole()).isFalse();
        told(night, Topic.NOT_WHOLE);
    }

    @Test
    void that_the_journal_could_not_be_verified_is_told_too() throws Exception {
        anchors.anchor(actor("admin"));
        Path file = settings.file().path();
        Path kept = Files.move(file, file.resolveSibling("disisihkan.txt"));
        Files.createDirectory(file);
        VerifyRun night;
        try {
            night = night();
        } finally {
            Files.delete(file);
            Files.move(kept, file);
        }

        assertThat(night.state()).isEqualTo(VerifyRun.State.BROKEN_OFF);
        assertThat(night.failure()).isEqualTo("ANCHORS");
        told(night, Topic.NOT_VERIFIED);
    }

    /** @return the run of a night that has just come, at its end */
    private VerifyRun night() throws Exception {
        verify.night(LocalTime.ofInstant(clock.instant(), zone));
        return ended();
    }

    /** @return the newest run after the same night was looked at again */
    private long nightAgain(VerifyRun night) throws Exception {
        verify.night(LocalTime.ofInstant(night.startedAt(), zone));
        return ended().id();
    }

    private VerifyRun ended() {
        Patience.until("the verification ends", Duration.ofSeconds(60), () -> !newest().running());
        return newest();
    }

    private VerifyRun newest() {
        return verify.newest(actor("arsiparis")).orElseThrow();
    }

    private void told(VerifyRun run, Topic topic) {
        for (String keeper : List.of("admin", "arsiparis")) {
            Patience.until("is told", Duration.ofSeconds(20), () -> notices(keeper, run)
                    .anyMatch(topic::equals));
        }
        assertThat(notices("kadis", run)).isEmpty();
    }

    private Stream<Topic> notices(String account, VerifyRun run) {
        return board.newest(actor(account), 50).stream()
                .filter(line -> line.id().startsWith("jurnal/" + run.id() + "/"))
                .map(NoticeBoard.Line::topic);
    }

    /** @return what a verification finds of the journal and its anchors: other tests leave changed histories and files */
    private List<Breach> chain() {
        VerifyRun run = book.begin("uji");
        try {
            work.run(run.id());
        } finally {
            book.end(run.id(), VerifyRun.State.DONE, "");
        }
        VerifyRun ended = book.find(run.id()).orElseThrow();
        assertThat(ended.counts().rows()).isPositive();
        return ended.breaches().stream()
                .filter(b -> !b.kind().name().startsWith("LINE_")
                        && !b.kind().name().startsWith("FILE_")
                        && b.kind() != Breach.Kind.PAPERS_CHANGED)
                .toList();
    }

    /** @return a row with some before and some behind it */
    private long someRow(int year) throws Exception {
        long before = last();
        made(year, 1);
        return before + 3;
    }

    private Dossier made(int year, int sequence) throws Exception {
        Staged staged = store.stage(("jurnal " + year + "/" + sequence).getBytes(StandardCharsets.UTF_8));
        store.keep(staged);
        Sha256 name = staged.sha256();
        return registered.made(
                year,
                sequence,
                List.of(new Attachment(
                        new PaperKind("surat-permohonan"),
                        name,
                        "surat.pdf",
                        "application/pdf",
                        staged.size(),
                        1,
                        id.dosir.core.Dossiers.MONDAY)));
    }

    private Actor actor(String account) {
        return people.actorOf(account).orElseThrow();
    }

    private long last() {
        return journal.head().number();
    }

    private List<JournalLine> of(Dossier dossier, long above) {
        return journal.above(above, 1_000).stream()
                .filter(line -> line.subject().equals(dossier.number().value()))
                .toList();
    }

    private static String row(List<JournalLine> lines, int which) {
        return String.valueOf(lines.get(which - 1).number());
    }

    private void swap(long one, long other) throws SQLException {
        guarded("update journal set number = -1 where number = " + one);
        guarded("update journal set number = " + one + " where number = " + other);
        guarded("update journal set number = " + other + " where number = -1");
    }

    private List<Breach> without(String which) throws SQLException {
        sql("create table journal_kept as select * from journal where " + which);
        guarded("delete from journal where " + which);
        try {
            return chain();
        } finally {
            guarded("insert into journal select * from journal_kept");
            sql("drop table journal_kept");
        }
    }

    private void guarded(String sql) throws SQLException {
        guarded("journal", sql);
    }

    /** As somebody would do it who has all rights: PostgreSQL's triggers are turned off for it. */
    private void guarded(String table, String sql) throws SQLException {
        boolean trigger;
        try (Connection connection = database.getConnection()) {
            trigger = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
        if (trigger) {
            sql("alter table " + table + " disable trigger user");
        }
        sql(sql);
        if (trigger) {
            sql("alter table " + table + " enable trigger user");
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
