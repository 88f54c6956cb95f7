package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.Actors;
import id.dosir.core.Papers;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.Release;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.intake.PaperReadings;
import id.dosir.intake.Releases;
import id.dosir.journal.JournalReader;
import id.dosir.routing.Dossiers;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scanner once found dangerous stays in the house, also when there is no scanner any more: as in this server. */
class ReleaseGateIT extends Installed {

    @Inject
    PackedDossiers packages;

    @Inject
    PackageDesk desk;

    @Inject
    ReadingRoom room;

    @Inject
    AmsRoom ams;

    @Inject
    OutgoingRoom agenda;

    @Inject
    OldArchiveRoom archive;

    @Inject
    Releases releases;

    @Inject
    PaperReadings readings;

    @Inject
    Dossiers dossiers;

    @Inject
    JournalReader journal;

    @Inject
    OneTransaction transaction;

    @Test
    void neither_a_download_nor_a_package_takes_it_along() throws Exception {
        DossierNumber number = packages.full(2163);
        Sha256 paper = read(number).attachments().get(0).sha256();
        assertThat(room.open(number, paper, Actors.ARCHIVIST)).isPresent();
        assertThat(packages.packed(number)).isNotEmpty();

        infect(paper);
        long head = journal.head().number();
        assertThatThrownBy(() -> room.open(number, paper, Actors.ARCHIVIST))
                .isInstanceOfSatisfying(
                        HeldBack.class, e -> assertThat(e.release()).isEqualTo(Release.INFECTED));
        assertThatThrownBy(() -> room.openCopy(number, paper, Actors.ARCHIVIST)).isInstanceOf(HeldBack.class);
        assertThat(room.show(number, paper, Actors.ARCHIVIST))
                .as("pictures are ours")
                .isPresent();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Ground> grounds = desk.carry(number, name -> out, Actors.ARCHIVIST);
        assertThat(grounds).extracting(Ground::refusal).containsExactly(Refusal.PAPER_INFECTED);
        assertThat(out.size()).isZero();
        assertThat(journal.above(head, 500).stream()
                        .filter(line -> line.subject().equals(number.value())
                                && line.kind().equals("DENIED"))
                        .map(line -> line.detail()))
                .containsOnly("kertas " + paper.hex().substring(0, 12) + " ditahan: INFECTED")
                .hasSize(2);

        assertThat(releases.infected(1_000)).contains(paper);
        transaction.of(() -> readings.remove(paper));
        assertThat(releases.of(paper)).as("it goes with its paper").isEqualTo(Release.UNCHECKED);
    }

    @Test
    void it_is_not_carried_into_ams() throws Exception {
        DossierNumber number = DossierNumber.of(2164, 1);
        Attachment letter = new Attachment(
                PaperKind.LETTER,
                Papers.signedLetter().signed(),
                "surat.pdf",
                "application/pdf",
                4096,
                1,
                id.dosir.core.Dossiers.MONDAY);
        Dossier dossier = id.dosir.core.Dossiers.numbered(
                number, id.dosir.core.Dossiers.awaitingSubmission().withAttachments(List.of(letter)));
        transaction.of(() -> dossiers.add(dossier));
        Attachment paper =
                ams.look(number, Actors.VERIFIER).orElseThrow().papers().get(1).paper();
        infect(paper.sha256());
        try {
            AmsPaper held = ams.look(number, Actors.VERIFIER).orElseThrow().papers().stream()
                    .filter(p -> p.paper().sha256().equals(paper.sha256()))
                    .findFirst()
                    .orElseThrow();
            assertThat(held.state()).isEqualTo(AmsPaper.State.INFECTED);
            assertThat(held.file()).isEmpty();
            assertThat(held.state().missing()).isTrue();
        } finally {
            packages.sql("delete from paper_release where sha256 = '" + paper.sha256() + "'");
        }
    }

    @Test
    void a_scan_of_the_agenda_and_one_of_the_old_archive_stay_too() throws Exception {
        Sha256 paper = new Sha256("d".repeat(60) + "2165");
        String at = "timestamp with time zone '2026-11-24 01:02:03+00'";
        packages.sql("insert into letter_number (id, of_year, sequence, printed, at, kind, state, letter_day, subject,"
                + " addressee, scan_sha256, scan_name, scan_type, scan_size, scan_pages) values"
                + " ('2165/1',2165,1,'800/1'," + at + ",'RECOMMENDATION','USED',date '2026-11-24','Uji','Uji','" + paper
                + "','s.pdf','application/pdf',10,1)");
        packages.sql("insert into old_register_entry values (990165,'" + "f".repeat(60)
                + "2165','1','Uji',null,'Uji','Uji','',"
                + "'Uji','800/2165','800/2165',null,date '2015-01-05',null,'','uji.xlsx','" + "f".repeat(64)
                + "','Lembar',1," + at + ",'uji')");
        packages.sql("insert into old_register_scan values ('990165/" + paper + "',990165,'" + paper
                + "','s.pdf','application/pdf',10,1,'uji/s.pdf'," + at + ",'uji')");
        try {
            OldNumber entry = new OldNumber(990165);
            assertThat(agenda.scan(2165, 1, Actors.ARCHIVIST)).isPresent();
            assertThat(archive.open(entry, paper, Actors.ARCHIVIST)).isPresent();
            infect(paper);
            assertThatThrownBy(() -> agenda.scan(2165, 1, Actors.ARCHIVIST)).isInstanceOf(HeldBack.class);
            assertThatThrownBy(() -> archive.open(entry, paper, Actors.ARCHIVIST))
                    .isInstanceOf(HeldBack.class);
        } finally {
            packages.sql("delete from old_register_scan where entry = 990165");
            packages.sql("delete from old_register_entry where id = 990165");
            packages.sql("delete from letter_number where id = '2165/1'");
            packages.sql("delete from paper_release where sha256 = '" + paper + "'");
        }
    }

    @Test
    void without_a_scanner_nothing_is_held() {
        Sha256 unknown = new Sha256("e".repeat(64));
        releases.begin(unknown, Instant.now());
        assertThat(releases.of(unknown)).isEqualTo(Release.UNCHECKED);
        assertThat(releases.ofForeign(unknown)).isEqualTo(Release.UNCHECKED);
        assertThat(releases.due(Instant.now(), 1_000)).doesNotContain(unknown);
    }

    private void infect(Sha256 paper) throws SQLException {
        String at = "timestamp with time zone '2026-11-24 01:02:03+00'";
        packages.sql("insert into paper_release values ('" + paper + "','INFECTED','Uji',''," + at + "," + at + "," + at
                + ",1)");
    }

    private Dossier read(DossierNumber number) {
        return dossiers.find(number).orElseThrow().dossier();
    }
}
