package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import id.dosir.core.filing.PaperState;
import id.dosir.installed.Installed;
import id.dosir.installed.Patience;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwners;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Papers of drafts are read in the background: nobody waits for it, and no end of a server loses one. */
class ReadingWorkIT extends Installed {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Far less than the readers' limit, and enough for a busy machine. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    /** Who hears what was read. */
    @ApplicationScoped
    static class Listener {

        private static final List<DraftRead> HEARD = new CopyOnWriteArrayList<>();

        void hear(@Observes DraftRead read) {
            HEARD.add(read);
        }
    }

    @Inject
    DraftDesk desk;

    @Inject
    UploadDesk uploads;

    @Inject
    DraftSweep sweep;

    @Inject
    DocumentStore store;

    @Inject
    FileOwners owners;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    private final Actor person = DraftsIT.somebody();
    private final String id = UUID.randomUUID().toString();

    @Test
    void whoever_hands_in_does_not_wait_for_the_reading_and_no_file_keeps_the_others_back() throws Exception {
        begin();
        Instant before = Instant.now();
        handIn("menggambar-diri.pdf", selfDrawing());
        handIn("surat.pdf", DraftsIT.pdf());
        assertThat(Duration.between(before, Instant.now())).isLessThan(AT_ONCE);

        Patience.until(
                "the honest one is read", PATIENCE, () -> paper("surat.pdf").state() == PaperState.READ);
        Patience.until("the other is refused or read", PATIENCE, () -> !paper("menggambar-diri.pdf")
                .isUnderWay());
        assertThat(Listener.HEARD)
                .filteredOn(read -> read.draft().equals(id))
                .extracting(DraftRead::token)
                .contains(paper("surat.pdf").token());
    }

    @Test
    void what_the_reader_refuses_says_why_and_nothing_of_it_is_kept() throws Exception {
        begin();
        byte[] cut = "%PDF-1.7\n1 0 obj << /Type /Catalog >>\n".getBytes(StandardCharsets.US_ASCII);
        handIn("terpotong.pdf", cut);

        Patience.until("refused", PATIENCE, () -> paper("terpotong.pdf").isRefused());

        assertThat(paper("terpotong.pdf").refusal()).contains(Refusal.FILE_UNREADABLE);
        assertThat(paper("terpotong.pdf").file()).isEmpty();
        var name = store.stage(cut).sha256();
        assertThat(owners.name(name)).isFalse();
        sweep.sweep(Instant.now().plus(Duration.ofHours(1)));
        assertThat(store.path(name)).doesNotExist();
        assertThat(paper("terpotong.pdf").isRefused()).isTrue();
    }

    @Test
    void what_a_server_that_was_killed_had_begun_begins_anew() throws Exception {
        begin();
        handIn("surat.pdf", DraftsIT.pdf());
        Patience.until("read", PATIENCE, () -> paper("surat.pdf").state() == PaperState.READ);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update draft_paper set state = 'READING', pages = 0, worker = 'mati/1', claimed_at ="
                                + " timestamp with time zone '2025-01-01 00:00:00+00' where id = ?")) {
            statement.setString(1, paper("surat.pdf").token());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }

        Patience.until("read again", PATIENCE, () -> paper("surat.pdf").state() == PaperState.READ);

        assertThat(paper("surat.pdf").pages()).isEqualTo(1);
    }

    private void begin() {
        FilingDraft draft = new FilingDraft(
                id, person.id(), SopCatalogue.REVOCATION, Map.of(), Set.of(), true, Set.of(), Instant.now());
        assertThat(desk.save(draft, Set.of(), true)).isEmpty();
    }

    private void handIn(String name, byte[] bytes) throws Exception {
        assertThat(uploads.handIn(
                        new ByteArrayInputStream(bytes),
                        new FileUpload(id, "surat-permohonan", "", name, "application/pdf", bytes.length),
                        person))
                .isEmpty();
    }

    private DraftPaper paper(String name) {
        return desk.papers(id, person).stream()
                .filter(paper -> paper.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A page that draws itself. */
    private static byte[] selfDrawing() {
        String draw = "/X Do /X Do";
        String form =
                "4 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 4 0 R >> >>"
                        + " /Length " + draw.length() + " >> stream\n" + draw + "\nendstream endobj\n";
        String page = "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                + " /Resources << /XObject << /X 4 0 R >> >> >> endobj\n";
        String text = "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n" + page + form
                + "5 0 obj << /Length " + draw.length() + " >> stream\n" + draw + "\nendstream endobj\n"
                + "trailer << /Root 1 0 R /Size 6 >>\n%" + UUID.randomUUID() + "\n%%EOF\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
