package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.Findable;
import id.dosir.archive.Hit;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.archive.Suggestion;
import id.dosir.core.Actors;
import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.check.Breach;
import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.CarryOut;
import id.dosir.core.retention.Carrying;
import id.dosir.core.retention.DecideProposal;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.ProposeDestruction;
import id.dosir.core.retention.PutHold;
import id.dosir.installed.Installed;
import id.dosir.installed.Patience;
import id.dosir.intake.PaperCertificates;
import id.dosir.intake.PaperOcr;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import id.dosir.routing.Dossiers;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A destruction that is cut off between its transactions goes on; files that others have stay; the check knows what was destroyed. */
class DestructionIT extends Installed {

    private static final CertificateFacts FACTS = new CertificateFacts(
            "CN=CA",
            new SerialNumber(BigInteger.TEN),
            "CN=Siti",
            "Siti",
            id.dosir.core.Dossiers.MONDAY,
            id.dosir.core.Dossiers.MONDAY);

    @Inject
    PaperCertificates certificates;

    @Inject
    Registered registered;

    @Inject
    RetentionDesk desk;

    @Inject
    Erasure erasure;

    @Inject
    ProposalBook book;

    @Inject
    ProposalEnd end;

    @Inject
    CheckBook checks;

    @Inject
    CheckWork work;

    @Inject
    ArchiveIndex index;

    @Inject
    Findables findables;

    @Inject
    IndexKeeper keeper;

    @Inject
    SearchRoom search;

    @Inject
    RegisterRoom room;

    @Inject
    RegisterBooks books;

    @Inject
    Dossiers dossiers;

    @Inject
    JournalReader journal;

    @Inject
    Carried carried;

    @Inject
    DocumentStore store;

    @Inject
    PaperOcr ocr;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Test
    void what_was_cut_off_between_rows_and_files_goes_on_and_may_be_done_twice() throws Exception {
        Attachment own = paper("sendiri");
        Attachment shared = paper("bersama");
        DossierNumber number = due(2181, 1, own, shared);
        registered.made(2181, 2, List.of(shared));
        ProposalNumber proposal = approved(List.of(number));
        PersonId by = Actors.ARCHIVIST.id();

        erasure.empty(proposal, 1, number, by);
        erasure.empty(proposal, 1, number, by);

        // here the server ended: the rows are empty, file and index are not
        assertThat(dossiers.find(number)).isEmpty();
        assertThat(store.path(own.sha256())).exists();
        assertThat(index.version(number)).isPresent();
        assertThat(found(2181)).as("what is under way is no difference").isEmpty();

        erasure.remove(proposal, 1);
        erasure.remove(proposal, 1);

        assertThat(store.path(own.sha256())).doesNotExist();
        assertThat(store.path(shared.sha256())).exists();
        assertThat(index.version(number))
                .as("its line in the register is found still")
                .isEqualTo(dossiers.foundVersion(number))
                .isPresent();
        ListedRecord left = book.of(number).orElseThrow();
        assertThat(left.state()).isEqualTo(ListedRecord.State.GONE);
        assertThat(left.register()).contains("2181/1");
        assertThat(left.files())
                .filteredOn(f -> f.name().equals(shared.sha256()))
                .allMatch(ListedRecord.File::shared);
        assertThat(left.files())
                .filteredOn(f -> f.name().equals(own.sha256()))
                .hasSize(1)
                .noneMatch(ListedRecord.File::shared);
        assertThat(found(2181)).isEmpty();
    }

    @Test
    void a_file_that_was_handed_in_a_moment_ago_waits() throws Exception {
        Attachment fresh = paper("baru");
        DossierNumber number = due(2182, 1, fresh);
        Files.setLastModifiedTime(store.path(fresh.sha256()), FileTime.from(Instant.now()));
        ProposalNumber proposal = approved(List.of(number));

        erasure.empty(proposal, 1, number, Actors.ARCHIVIST.id());
        erasure.remove(proposal, 1);

        assertThat(store.path(fresh.sha256())).exists();
        assertThat(book.of(number).orElseThrow().state()).isEqualTo(ListedRecord.State.EMPTIED);
        old(fresh);
        erasure.remove(proposal, 1);
        assertThat(store.path(fresh.sha256())).doesNotExist();
    }

    @Test
    void a_hold_after_the_approval_stops_its_record_and_no_other() throws Exception {
        DossierNumber held = due(2183, 1, paper("ditahan"));
        DossierNumber other = due(2183, 2, paper("lain"));
        ProposalNumber proposal = approved(List.of(held, other));
        assertThat(desk.hold(held, new PutHold("Perkara"), Actors.ARCHIVIST)).isEmpty();

        assertThat(desk.carryOut(proposal, new CarryOut(how()), Actors.ARCHIVIST))
                .isEmpty();
        Patience.until(
                "the destruction ends",
                Duration.ofSeconds(90),
                () -> book.find(proposal).orElseThrow().state() == State.DONE);

        assertThat(book.records(proposal))
                .extracting(ListedRecord::state)
                .containsExactly(ListedRecord.State.STOPPED, ListedRecord.State.GONE);
        assertThat(book.records(proposal).get(0).refusal()).contains(Refusal.RECORD_HELD);
        assertThat(dossiers.find(held)).isPresent();
        assertThat(dossiers.find(other)).isEmpty();
        assertThat(book.minutes(proposal))
                .hasValueSatisfying(file -> assertThat(store.path(file)).exists());
        Sha256 minutes = book.minutes(proposal).orElseThrow();
        end.end(proposal);
        assertThat(book.minutes(proposal)).as("the minutes are written once").contains(minutes);
        assertThat(found(2183)).isEmpty();
    }

    @Test
    void what_is_left_cannot_be_changed_unseen() throws Exception {
        DossierNumber number = due(2184, 1, paper("sisa"));
        long before = journal.head().number();
        destroyed(number);
        List<JournalLine> told = journal.above(before, 1_000);
        assertThat(carried.breach(told)).isEmpty();
        assertThat(found(2184)).isEmpty();

        String line = " where id = '" + number + "/2'";
        behindOurBack("history", "update history set act = 'WITHDRAW'" + line + " and act = 'DISPOSE'");
        List<Difference> found = found(2184);
        Optional<Breach> breach = carried.breach(told);
        behindOurBack("history", "update history set act = 'DISPOSE'" + line);

        assertThat(found).containsExactly(new Difference(Finding.RESIDUE_CHANGED, number.value(), ""));
        assertThat(breach).hasValueSatisfying(b -> assertThat(b)
                .extracting(Breach::kind, Breach::place)
                .containsExactly(Breach.Kind.RESIDUE_CHANGED, number.value()));
        assertThat(carried.breach(told)).isEmpty();
    }

    @Test
    void nobody_calls_a_dossier_destroyed_that_was_not() throws Exception {
        DossierNumber number =
                registered.made(2186, 1, List.of(paper("tidak musnah"))).number();
        SortedMap<String, Integer> lines = dossiers.linesAfter("P-2186", 1);
        behindOurBack("", "update dossier set destroyed_at = current_timestamp where number = '" + number + "'");
        Optional<Breach> breach = carried.breach("P-2186", lines);
        behindOurBack("", "update dossier set destroyed_at = null where number = '" + number + "'");

        assertThat(breach).contains(new Breach(Breach.Kind.EMPTIED_UNTOLD, number.value(), ""));
        assertThat(carried.breach("P-2186", lines)).isEmpty();
    }

    @Test
    void of_a_destroyed_dossier_the_line_in_the_register_is_found_exported_and_bound_and_nothing_else()
            throws Exception {
        Attachment paper = paper("istimewa");
        behindOurBack(
                "",
                "insert into paper_reading values ('" + paper.sha256()
                        + "','application/pdf',1,0,0,'','Zamrudkelana dan biduri.',current_timestamp)");
        certificates.ask(paper.sha256(), PaperKind.CERTIFICATE, id.dosir.core.Dossiers.MONDAY);
        certificates.keep(paper.sha256(), Optional.of(FACTS), id.dosir.core.Dossiers.MONDAY);
        DossierNumber number = due(2134, 1, paper);
        behindOurBack("", "update dossier set serial = '2134990017' where number = '" + number + "'");
        behindOurBack(
                "register_entry", "update register_entry set serial = '2134990017' where dossier = '" + number + "'");
        Findable whole = findables.of(number).orElseThrow();
        String register = whole.register().orElseThrow().printed();
        assertThat(hits("zamrudkelana", Actors.ARCHIVIST)).containsExactly(number.value());

        destroyed(number);

        assertThat(hits("zamrudkelana", Actors.ARCHIVIST)).isEmpty();
        assertThat(certificates.of(paper.sha256())).isEmpty();
        assertThat(hits(whole.applicantLetter(), Actors.ARCHIVIST)).doesNotContain(number.value());
        Hit hit = hit(register, number).orElseThrow();
        assertThat(hit.destroyed()).isTrue();
        assertThat(hit.register()).contains(register);
        assertThat(hit.excerpt()).isEmpty();
        assertThat(hit(whole.serial().orElseThrow().hex(), number)).isPresent();
        assertThat(hit(whole.serial().orElseThrow().decimal(), number)).isPresent();
        assertThat(hits(register, Actors.HEAD)).as("whoever works here").contains(number.value());
        assertThat(hits(register, Actors.SITI)).as("who filed it").isEmpty();
        assertThat(search.suggest(register, Actors.ARCHIVIST))
                .extracting(Suggestion::text)
                .doesNotContain(number.value());
        List<RegisterLine> exported = new ArrayList<>();
        room.each(register, Map.of(), "csv", Actors.ARCHIVIST, exported::add);
        assertThat(exported)
                .filteredOn(line -> line.entry().dossier().equals(number))
                .singleElement()
                .matches(RegisterLine::destroyed)
                .matches(line -> line.entry().name().equals(whole.name()));
        List<byte[]> volumes = new ArrayList<>();
        books.write(register, Map.of(), 1, Actors.ARCHIVIST, (volume, pdf) -> volumes.add(pdf));
        assertThat(volumes).hasSize(1);
        assertThat(found(2134)).isEmpty();
    }

    @Test
    void an_index_that_lost_the_line_or_kept_more_is_noticed_and_made_right() throws Exception {
        Attachment paper = paper("kembali");
        behindOurBack(
                "",
                "insert into paper_reading values ('" + paper.sha256()
                        + "','application/pdf',1,0,0,'','Nilakandi dan mirah.',current_timestamp)");
        DossierNumber number = due(2135, 1, paper);
        Findable whole = findables.of(number).orElseThrow();
        destroyed(number);
        Optional<Long> version = dossiers.foundVersion(number);

        index.remove(List.of(number));
        assertThat(found(2135)).containsExactly(new Difference(Finding.INDEX_MISSING, number.value(), ""));
        keeper.start();
        Patience.until("its line is found again", Duration.ofSeconds(60), () -> index.version(number)
                .equals(version));
        assertThat(found(2135)).isEmpty();

        index.put(List.of(whole));
        assertThat(hits("nilakandi", Actors.ARCHIVIST))
                .as("an older one never replaces it")
                .isEmpty();
        index.remove(List.of(number));
        index.put(List.of(whole));
        assertThat(found(2135))
                .extracting(Difference::finding, Difference::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.INDEX_BEHIND, number.value()));
        keeper.start();
        Patience.until("only its line is found", Duration.ofSeconds(60), () -> index.version(number)
                .equals(version));
        assertThat(hits("nilakandi", Actors.ARCHIVIST)).isEmpty();
        assertThat(found(2135)).isEmpty();
    }

    private List<String> hits(String text, Actor actor) {
        return search.search(text, Scope.ALL, Order.RELEVANCE, 0, 100, actor).hits().stream()
                .map(hit -> hit.number().value())
                .toList();
    }

    private Optional<Hit> hit(String text, DossierNumber number) {
        return search.search(text, Scope.REGISTER, Order.NEWEST, 0, 1_000, Actors.ARCHIVIST).hits().stream()
                .filter(hit -> hit.number().value().equals(number.value()))
                .findFirst();
    }

    @Test
    void what_ocr_found_on_a_paper_goes_with_it_but_not_while_a_copy_may_be_on_its_way() throws Exception {
        Attachment scan = paper("pindaian");
        Attachment copy = paper("salinan pindaian");
        DossierNumber number = due(2178, 1, scan);
        String name = "'" + scan.sha256() + "'";
        behindOurBack(
                "",
                "insert into paper_ocr values (" + name + ",'DONE',1,'1',1,1,'" + copy.sha256()
                        + "',10,'','',null,current_timestamp,current_timestamp,current_timestamp,0,current_timestamp)");
        behindOurBack("", "insert into paper_ocr_page values ('" + scan.sha256() + "/1'," + name + ",1,'Siti','','')");
        ProposalNumber proposal = approved(List.of(number));

        erasure.empty(proposal, 1, number, Actors.ARCHIVIST.id());
        erasure.remove(proposal, 1);
        assertThat(store.path(scan.sha256())).as("the copy is fresh").exists();

        behindOurBack(
                "",
                "update paper_ocr set seen_at = timestamp with time zone '2020-01-05 00:00:00+00' where sha256 = "
                        + name);
        Files.setLastModifiedTime(store.path(copy.sha256()), FileTime.from(Instant.now()));
        erasure.remove(proposal, 1);
        assertThat(ocr.copyOf(scan.sha256()))
                .as("the copy was handed in a moment ago")
                .contains(copy.sha256());
        assertThat(store.path(copy.sha256())).exists();

        old(copy);
        erasure.remove(proposal, 1);

        assertThat(store.path(scan.sha256())).doesNotExist();
        assertThat(store.path(copy.sha256())).doesNotExist();
        assertThat(ocr.texts(scan.sha256())).isEmpty();
        assertThat(ocr.of(List.of(scan.sha256()))).isEmpty();
    }

    private void destroyed(DossierNumber number) {
        ProposalNumber proposal = approved(List.of(number));
        erasure.empty(proposal, 1, number, Actors.ARCHIVIST.id());
        erasure.remove(proposal, 1);
    }

    @Test
    void two_lists_never_have_the_same_record() throws Exception {
        DossierNumber number = due(2185, 1, paper("dua kali"));
        approved(List.of(number));

        assertThat(desk.propose(List.of(number), new ProposeDestruction(""), Actors.ARCHIVIST)
                        .grounds())
                .extracting(Ground::refusal)
                .containsExactly(Refusal.RECORD_PROPOSED);
    }

    private ProposalNumber approved(List<DossierNumber> numbers) {
        RetentionDesk.Proposed proposed = desk.propose(numbers, new ProposeDestruction(""), Actors.ARCHIVIST);
        assertThat(proposed.grounds()).isEmpty();
        ProposalNumber number = proposed.number().orElseThrow();
        assertThat(desk.decide(number, new DecideProposal(true, ""), Actors.SECTION_HEAD))
                .isEmpty();
        assertThat(desk.decide(number, new DecideProposal(true, ""), Actors.HEAD))
                .isEmpty();
        return number;
    }

    private static Carrying how() {
        return new Carrying("Gudang", "Dicacah", "Ani", "Budi", "Tertimpa dalam 90 hari.");
    }

    /** A dossier whose time was over long ago. */
    private DossierNumber due(int year, int sequence, Attachment... papers) throws Exception {
        List<Attachment> all = new ArrayList<>(List.of(papers));
        DossierNumber number = registered.made(year, sequence, all).number();
        behindOurBack(
                "",
                "update record_keeping set closed_on = date '2015-01-05', active_until = date '2017-01-05',"
                        + " keep_until = date '2020-01-05' where dossier = '" + number + "'");
        return number;
    }

    private Attachment paper(String text) throws Exception {
        Staged staged = store.stage(("kertas " + text + " " + getClass()).getBytes(StandardCharsets.UTF_8));
        store.keep(staged);
        Attachment paper = new Attachment(
                new PaperKind("surat-permohonan"),
                staged.sha256(),
                "surat.pdf",
                "application/pdf",
                staged.size(),
                1,
                id.dosir.core.Dossiers.MONDAY);
        old(paper);
        return paper;
    }

    private void old(Attachment paper) throws Exception {
        Files.setLastModifiedTime(
                store.path(paper.sha256()), FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    }

    /** Runs a check and gives what it found in a year. */
    private List<Difference> found(int year) {
        CheckRun run = checks.begin("uji");
        try {
            work.run(run.id());
        } finally {
            checks.end(run.id(), CheckRun.State.DONE, "");
        }
        return checks.differences(run.id(), 0, CheckBook.MOST_KEPT).stream()
                .filter(d -> d.subject().endsWith("/" + year) || d.subject().startsWith("P-" + year + "-"))
                .toList();
    }

    /** @param guarded table whose trigger refuses this on PostgreSQL; empty when there is none */
    private void behindOurBack(String guarded, String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean trigger = !guarded.isEmpty()
                    && connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (trigger) {
                statement.execute("alter table " + guarded + " disable trigger user");
            }
            statement.execute(sql);
            if (trigger) {
                statement.execute("alter table " + guarded + " enable trigger user");
            }
        }
    }
}
