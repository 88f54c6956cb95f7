package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.ArchiveIndex;
import id.dosir.core.Actors;
import id.dosir.core.check.Breach;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.DecideProposal;
import id.dosir.core.retention.HandOver;
import id.dosir.core.retention.Handing;
import id.dosir.core.retention.LiftHold;
import id.dosir.core.retention.MovePaper;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.ProposeTransfer;
import id.dosir.core.retention.PutHold;
import id.dosir.core.retention.StoragePlace;
import id.dosir.database.PortableRows;
import id.dosir.desk.PackageDifference.Kind;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.installed.Patience;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Keepings;
import id.dosir.storage.Counters;
import id.dosir.storage.DocumentStore;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A dossier that was lost comes back from its package, equal; what is no whole package of one changes nothing. */
class PackageIT extends Installed {

    private static final Handing HOW = new Handing(
            "Depo arsip",
            "Dinas Perpustakaan dan Kearsipan",
            "Rusdi Gumeleng",
            "Kepala Bidang Arsip",
            LocalDate.of(2026, 11, 20));
    private static final String HISTORY = "data/baris/history.json";

    @Inject
    PackedDossiers packages;

    @Inject
    PackageDesk desk;

    @Inject
    RetentionDesk retention;

    @Inject
    PackageBook book;

    @Inject
    ProposalBook proposals;

    @Inject
    Keepings keepings;

    @Inject
    PortableRows rows;

    @Inject
    OneTransaction transaction;

    @Inject
    Dossiers dossiers;

    @Inject
    Counters counters;

    @Inject
    DocumentStore store;

    @Inject
    ArchiveIndex index;

    @Inject
    JournalReader journal;

    @Inject
    Carried carried;

    @Test
    void a_dossier_that_was_lost_comes_back_equal() throws Exception {
        DossierNumber number = packages.full(2191);
        byte[] zip = packages.packed(number);
        Map<String, byte[]> before = PackedDossiers.payload(zip);
        Dossiers.Loaded known = dossiers.find(number).orElseThrow();
        packages.lose(number);
        packages.sql("update counter set last = 0 where name in ('register-2191')");
        assertThat(dossiers.find(number)).isEmpty();

        ReceivedPackage answer = packages.received(zip);

        assertThat(answer.grounds()).isEmpty();
        assertThat(answer.restored()).isTrue();
        assertThat(answer.number()).contains(number);
        assertThat(dossiers.find(number)).contains(known);
        assertThat(dossiers.brokenSeals(number)).isEmpty();
        known.dossier().attachments().forEach(paper -> assertThat(store.path(paper.sha256()))
                .exists());
        Map<String, byte[]> after = PackedDossiers.payload(packages.packed(number));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String path : before.keySet()) {
            assertThat(new String(after.get(path), StandardCharsets.UTF_8))
                    .as(path)
                    .isEqualTo(new String(before.get(path), StandardCharsets.UTF_8));
        }
        assertThat(before.keySet().stream().filter(p -> p.startsWith("data/baris/")))
                .as("every table has something to lose")
                .hasSize(PackedTable.values().length + 1);
        assertThat(counters.last("register-2191")).isEqualTo(1);
        assertThat(counters.last("surat-2191")).isEqualTo(5);
        assertThat(counters.last("agenda-2191")).isEqualTo(1);
        Patience.until("the search knows it again", Duration.ofSeconds(60), () -> index.version(number)
                .isPresent());
    }

    @Test
    void the_payload_is_for_people_and_for_machines_and_says_nothing_of_now() throws Exception {
        DossierNumber number = packages.full(2192);
        Map<String, byte[]> payload = PackedDossiers.payload(packages.packed(number));

        assertThat(payload.keySet())
                .contains(
                        "data/BACA-SAYA.txt",
                        "data/metadata.json",
                        "data/riwayat.csv",
                        "data/naskah/001-surat-permohonan.pdf",
                        "data/naskah/003-jawaban-status.ocsp");
        assertThat(text(payload, "data/metadata.json"))
                .contains("\"nomorPermohonan\": \"P-2192-0001\"", "Siti Mokoagow, S.Sos.", "nasibAkhir")
                .doesNotContain("7101015503900002");
        assertThat(text(payload, "data/BACA-SAYA.txt")).contains("PAKET ARSIP P-2192-0001", "sha256sum -c");
        assertThat(text(payload, "data/baris/letter_report.json")).contains("\"content\":\"AAH/AQ==\"");
        assertThat(text(payload, "data/baris/letter_check.json")).contains("\"id\":1", "\"id\":2");
        assertThat(PackedDossiers.payload(packages.packed(number)))
                .usingRecursiveComparison()
                .isEqualTo(payload);
    }

    @Test
    void whoever_takes_a_package_stands_in_the_journal_with_each_paper() throws Exception {
        DossierNumber number = packages.full(2141);
        assertThat(packages.read(number, "")).isZero();

        packages.packed(number);

        assertThat(packages.read(number, "paket arsip ")).isEqualTo(1);
        assertThat(packages.read(number, "kertas ")).isEqualTo(3);
    }

    @Test
    void a_dossier_that_is_there_is_compared_and_left_as_it_is() throws Exception {
        DossierNumber number = packages.full(2193);
        byte[] zip = packages.packed(number);

        ReceivedPackage same = packages.received(zip);
        assertThat(same.grounds()).isEmpty();
        assertThat(same.restored()).isFalse();
        assertThat(same.differences()).isEmpty();

        retention.move(number, new MovePaper(new StoragePlace("Lain", "", "", "")), Actors.ARCHIVIST);
        ReceivedPackage other = packages.received(zip);
        assertThat(other.restored()).isFalse();
        assertThat(other.differences())
                .containsExactly(
                        new PackageDifference(Kind.OTHER, "baris/paper_move.json"),
                        new PackageDifference(Kind.OTHER, "baris/record_keeping.json"),
                        new PackageDifference(Kind.OTHER, "metadata.json"));
    }

    @Test
    void rows_that_are_not_those_of_one_whole_dossier_change_nothing() throws Exception {
        DossierNumber number = packages.full(2194);
        Map<String, byte[]> whole = PackedDossiers.payload(packages.packed(number));
        packages.lose(number);
        long rowsBefore = packages.rows();

        refused(whole, HISTORY, t -> t.replace("Siti", "Sita"), Refusal.PACKAGE_SEALS, HISTORY);
        refused(whole, HISTORY, t -> t.replaceFirst("\\{\"act\".*,\n", ""), Refusal.PACKAGE_SEALS, HISTORY);
        refused(
                whole,
                HISTORY,
                t -> t.replace("\"dossier\":\"P-2194-0001\"", "\"dossier\":\"P-2191-0001\""),
                Refusal.PACKAGE_ROWS,
                HISTORY);
        refused(whole, HISTORY, t -> t.replace("\"step\":", "\"seal2\":"), Refusal.PACKAGE_ROWS, HISTORY);
        refused(whole, HISTORY, t -> t.replace("\"step\":1", "\"step\":\"satu\""), Refusal.PACKAGE_ROWS, HISTORY);
        refused(whole, HISTORY, t -> t.substring(0, t.length() / 2), Refusal.PACKAGE_ROWS, HISTORY);
        refused(
                whole,
                "data/baris/dossier.json",
                t -> t.replace("REGISTERED", "AWAITING_ENTRY"),
                Refusal.PACKAGE_ROWS,
                "data/baris/dossier.json");
        refused(
                whole,
                "data/baris/dossier.json",
                t -> t.replace("REGISTERED", "MELAYANG"),
                Refusal.PACKAGE_ROWS,
                "data/baris/dossier.json");
        refused(
                whole,
                "data/baris/sop_version.json",
                t -> t.replace("nama", "mana"),
                Refusal.PACKAGE_ROWS,
                "data/baris/sop_version.json");
        refused(
                whole,
                "data/baris/record_keeping.json",
                t -> t.replace("\"kept\":true", "\"kept\":false"),
                Refusal.PACKAGE_ROWS,
                "data/baris/dossier.json");
        refused(whole, "data/baris/skema.json", t -> "{\"skema\":9999}", Refusal.PACKAGE_SCHEMA, "9999");
        refused(whole, "data/baris/skema.json", t -> "{\"skema\":1}", Refusal.PACKAGE_SCHEMA, "1");
        refused(whole, "data/baris/skema.json", t -> "[]", Refusal.PACKAGE_ROWS, "data/baris/skema.json");
        refused(
                whole,
                "data/baris/account.json",
                t -> "{\"tabel\":\"account\",\"baris\":[]}",
                Refusal.PACKAGE_ROWS,
                "data/baris/account.json");
        refused(whole, "data/naskah/999-lain.pdf", t -> "lain", Refusal.PACKAGE_FILE_EXTRA, "data/naskah/999-lain.pdf");
        Map<String, byte[]> without = new java.util.TreeMap<>(whole);
        byte[] paper = without.remove("data/naskah/001-surat-permohonan.pdf");
        assertThat(packages.received(packages.bagged(without)).grounds())
                .extracting(Ground::refusal)
                .containsExactly(Refusal.PACKAGE_FILE_MISSING);

        assertThat(packages.rows()).isEqualTo(rowsBefore);
        assertThat(dossiers.find(number)).isEmpty();
        assertThat(paper).isNotEmpty();
        assertThat(packages.received(packages.bagged(whole)).restored())
                .as("and the whole one is still taken")
                .isTrue();
    }

    @Test
    void a_history_that_fits_in_itself_but_not_the_journal_is_refused() throws Exception {
        DossierNumber number = packages.full(2142);
        byte[] zip = packages.packed(number);
        packages.lose(number);
        String row = " where subject = '" + number + "' and kind = 'ACT' and ordinal = 2";
        String seal = dossierSeal(zip);
        packages.sql("update journal set seal = '" + "f".repeat(64) + "'" + row);
        try {
            assertThat(packages.received(zip).grounds())
                    .containsExactly(new Ground(Refusal.PACKAGE_SEALS, "", HISTORY));
            assertThat(dossiers.find(number)).isEmpty();
        } finally {
            packages.sql("update journal set seal = '" + seal + "'" + row);
        }
        assertThat(packages.received(zip).restored()).isTrue();
    }

    /** @return seal of the second line */
    private static String dossierSeal(byte[] zip) throws IOException {
        return text(PackedDossiers.payload(zip), HISTORY)
                .lines()
                .filter(line -> line.contains("\"ordinal\":2,"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*\"seal\":\"([0-9a-f]{64})\".*", "$1");
    }

    @Test
    void a_number_that_another_dossier_has_is_not_given_twice() throws Exception {
        DossierNumber number = packages.full(2195);
        byte[] zip = packages.packed(number);
        packages.lose(number);
        DossierNumber other = packages.full(2196);
        packages.sql("update register_entry set id = '2195/1', of_year = 2195 where dossier = '" + other + "'");
        long before = packages.rows();

        ReceivedPackage answer = packages.received(zip);

        assertThat(answer.grounds()).containsExactly(new Ground(Refusal.PACKAGE_CONFLICT, "", "register_entry"));
        assertThat(packages.rows()).isEqualTo(before);
        assertThat(dossiers.find(number)).isEmpty();
    }

    @Test
    void what_was_destroyed_does_not_come_back_by_a_package() throws Exception {
        DossierNumber number = packages.full(2140);
        byte[] zip = packages.packed(number);
        packages.sql(
                "update dossier set destroyed_at = timestamp with time zone '2033-01-01 00:00:00+00' where number = '"
                        + number + "'");
        packages.sql("update record_keeping set kept = false where dossier = '" + number + "'");

        assertThat(packages.received(zip).grounds())
                .containsExactly(new Ground(Refusal.RECORD_GONE, "", number.value()));
        assertThat(dossiers.find(number)).isEmpty();
    }

    @Test
    void a_permanent_record_is_proposed_approved_and_handed_over_with_the_package_that_was_made_of_it()
            throws Exception {
        DossierNumber number = packages.full(2197);
        assertThat(proposing(number)).containsExactly(Refusal.RECORD_NOT_PERMANENT);
        packages.permanentAndDue(number);
        assertThat(proposing(number)).containsExactly(Refusal.PACKAGE_NOT_MADE);
        packages.packed(number);
        retention.hold(number, new PutHold("Perkara"), Actors.ARCHIVIST);
        assertThat(proposing(number)).containsExactly(Refusal.RECORD_HELD);
        retention.lift(number, new LiftHold("Putus"), Actors.ARCHIVIST);
        byte[] zip = packages.packed(number);
        ProposalNumber proposal = proposed(List.of(number));
        assertThat(proposing(number)).containsExactly(Refusal.RECORD_PROPOSED);
        assertThat(handing(proposal)).containsExactly(Refusal.PROPOSAL_NOT_APPROVED);
        approved(proposal);
        retention.hold(number, new PutHold("Perkara lain"), Actors.ARCHIVIST);
        assertThat(handing(proposal)).as("a hold beats an approval").containsExactly(Refusal.RECORD_HELD);
        retention.lift(number, new LiftHold("Putus"), Actors.ARCHIVIST);
        byte[] last = packages.packed(number);
        assertThat(last).as("the holds are part of the record").isNotEqualTo(zip);

        ended(proposal);

        assertThat(proposals.records(proposal))
                .extracting(ListedRecord::state)
                .containsExactly(ListedRecord.State.AWAY);
        assertThat(book.handedOver(number)).hasValueSatisfying(away -> {
            assertThat(away.institution()).isEqualTo("Dinas Perpustakaan dan Kearsipan");
            assertThat(away.minutes()).isEqualTo(proposal.printed());
            assertThat(away.packed().ordinal()).isEqualTo(3);
            assertThat(away.packed().size()).isEqualTo(last.length);
        });
        assertThat(proposals.minutes(proposal))
                .hasValueSatisfying(file -> assertThat(store.path(file)).exists());
        assertThat(handing(proposal)).containsExactly(Refusal.PROPOSAL_NOT_APPROVED);
        assertThat(proposing(number)).containsExactly(Refusal.RECORD_HANDED_OVER);
        assertThat(packages.received(last).differences())
                .as("neither the list nor the mark is a part of the record")
                .isEmpty();
    }

    @Test
    void what_is_held_changed_or_damaged_since_the_approval_is_left_out_and_goes_back_to_the_lists() throws Exception {
        List<DossierNumber> numbers = new ArrayList<>();
        for (int year = 2137; year <= 2139; year++) {
            DossierNumber number = packages.full(year);
            packages.permanentAndDue(number);
            packages.packed(number);
            numbers.add(number);
        }
        DossierNumber whole = packages.full(2136);
        packages.permanentAndDue(whole);
        packages.packed(whole);
        ProposalNumber proposal = proposed(List.of(numbers.get(0), numbers.get(1), numbers.get(2), whole));
        approved(proposal);
        retention.hold(numbers.get(0), new PutHold("Perkara"), Actors.ARCHIVIST);
        retention.move(numbers.get(1), new MovePaper(new StoragePlace("Lain", "", "", "")), Actors.ARCHIVIST);
        var paper = dossiers.find(numbers.get(2))
                .orElseThrow()
                .dossier()
                .attachments()
                .get(0);
        byte[] before = java.nio.file.Files.readAllBytes(store.path(paper.sha256()));
        java.nio.file.Files.writeString(store.path(paper.sha256()), "rusak");
        try {
            ended(proposal);
        } finally {
            java.nio.file.Files.write(store.path(paper.sha256()), before);
        }

        assertThat(proposals.records(proposal))
                .extracting(record -> record.refusal().map(Refusal::name).orElse("-"))
                .containsExactly("-", "RECORD_HELD", "PACKAGE_STALE", "PACKAGE_FILE_CHANGED");
        assertThat(book.handedOver(whole)).isPresent();
        for (DossierNumber left : numbers) {
            assertThat(book.handedOver(left)).as(left.value()).isEmpty();
            assertThat(transaction
                            .yielding(() -> keepings.find(left))
                            .orElseThrow()
                            .proposal())
                    .as(left.value())
                    .isEmpty();
        }
        packages.packed(numbers.get(1));
        assertThat(proposing(numbers.get(1))).isEmpty();
    }

    @Test
    void nobody_else_makes_hands_over_or_receives() throws Exception {
        DossierNumber number = packages.full(2198);
        byte[] zip = packages.packed(number);
        assertThat(desk.carry(
                        number,
                        name -> {
                            throw new IOException("nothing is sent");
                        },
                        Actors.HEAD))
                .extracting(Ground::refusal)
                .containsExactly(Refusal.WRONG_POST);
        assertThat(desk.receive(new java.io.ByteArrayInputStream(zip), Actors.HEAD)
                        .grounds())
                .extracting(Ground::refusal)
                .containsExactly(Refusal.WRONG_POST);
        packages.permanentAndDue(number);
        assertThat(retention
                        .propose(List.of(number), new ProposeTransfer(""), Actors.HEAD)
                        .grounds())
                .extracting(Ground::refusal)
                .containsExactly(Refusal.WRONG_POST);
        ProposalNumber proposal = proposed(List.of(number));
        approved(proposal);
        assertThat(retention.handOver(proposal, new HandOver(HOW), Actors.HEAD))
                .extracting(Ground::refusal)
                .containsExactly(Refusal.WRONG_POST);
    }

    @Test
    void a_paper_that_is_damaged_makes_no_package() throws Exception {
        DossierNumber number = packages.full(2199);
        var paper = dossiers.find(number).orElseThrow().dossier().attachments().get(0);
        java.nio.file.Files.writeString(store.path(paper.sha256()), "rusak");

        assertThat(desk.carry(
                        number,
                        name -> {
                            throw new IOException("nothing is sent");
                        },
                        Actors.ARCHIVIST))
                .containsExactly(new Ground(Refusal.PACKAGE_FILE_CHANGED, "", "naskah/001-surat-permohonan.pdf"));
        assertThat(book.last(number)).isEmpty();
    }

    @Test
    void a_dossier_of_another_archive_is_told_to_the_journal_and_belongs_to_no_account_of_this_one() throws Exception {
        DossierNumber number = packages.full(2189);
        byte[] zip = packages.packed(number);
        packages.lose(number);
        packages.sql("update journal set subject = 'dahulu ' || subject where subject = '" + number + "'");
        long before = journal.head().number();

        assertThat(packages.received(zip).restored()).isTrue();
        List<JournalLine> told = journal.above(before, 1_000).stream()
                .filter(line -> line.subject().equals(number.value()))
                .toList();
        Optional<Breach> breach = carried.breach("P-2189", dossiers.linesAfter("P-2189", 1));
        packages.sql("update journal set subject = substring(subject from 8) where subject = 'dahulu " + number + "'");

        assertThat(dossiers.find(number).orElseThrow().dossier().applicant()).isEqualTo(new PersonId("-"));
        assertThat(told)
                .filteredOn(line -> line.kind().equals("TAKEN_IN"))
                .singleElement()
                .matches(line -> line.ordinal()
                        == dossiers.find(number)
                                .orElseThrow()
                                .dossier()
                                .history()
                                .size());
        assertThat(carried.breach(told)).isEmpty();
        assertThat(breach).as("every line of its history is the journal's, too").isEmpty();
    }

    @Test
    void every_table_that_tells_of_a_dossier_is_packed_or_left_out_for_a_reason() throws Exception {
        Set<String> known = new TreeSet<>(PackedTable.LEFT_OUT);
        for (PackedTable table : PackedTable.values()) {
            known.add(table.table());
        }
        assertThat(known).containsAll(transaction.yielding(() -> rows.tablesWith("dossier")));
        assertThat(transaction.yielding(() -> rows.tablesWith("dossier"))).contains("history", "register_entry");
    }

    private List<Refusal> proposing(DossierNumber number) {
        return retention.propose(List.of(number), new ProposeTransfer(""), Actors.ARCHIVIST).grounds().stream()
                .map(Ground::refusal)
                .toList();
    }

    private ProposalNumber proposed(List<DossierNumber> numbers) {
        RetentionDesk.Proposed answer = retention.propose(numbers, new ProposeTransfer("Serah"), Actors.ARCHIVIST);
        assertThat(answer.grounds()).isEmpty();
        return answer.number().orElseThrow();
    }

    private void approved(ProposalNumber proposal) {
        for (Actor decider : List.of(Actors.SECTION_HEAD, Actors.HEAD)) {
            assertThat(retention.decide(proposal, new DecideProposal(true, ""), decider))
                    .isEmpty();
        }
    }

    private List<Refusal> handing(ProposalNumber proposal) {
        return retention.handOver(proposal, new HandOver(HOW), Actors.ARCHIVIST).stream()
                .map(Ground::refusal)
                .toList();
    }

    private void ended(ProposalNumber proposal) {
        assertThat(handing(proposal)).isEmpty();
        Patience.until(
                "the hand-over ends",
                Duration.ofSeconds(90),
                () -> proposals.find(proposal).orElseThrow().state() == State.DONE);
    }

    private void refused(
            Map<String, byte[]> whole, String path, UnaryOperator<String> change, Refusal refusal, String detail)
            throws IOException {
        Map<String, byte[]> changed = new java.util.TreeMap<>(whole);
        String before = changed.containsKey(path) ? text(changed, path) : "";
        String after = change.apply(before);
        assertThat(after).as("something is changed in " + path).isNotEqualTo(before);
        changed.put(path, after.getBytes(StandardCharsets.UTF_8));
        assertThat(packages.received(packages.bagged(changed)).grounds())
                .as("%s: %s", path, refusal)
                .containsExactly(new Ground(refusal, "", detail));
    }

    private static String text(Map<String, byte[]> payload, String path) {
        return new String(payload.get(path), StandardCharsets.UTF_8);
    }
}
