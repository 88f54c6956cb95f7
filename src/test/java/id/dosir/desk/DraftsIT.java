package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import id.dosir.core.filing.PaperState;
import id.dosir.installed.Installed;
import id.dosir.installed.Patience;
import id.dosir.intake.PaperReadings;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwners;
import id.dosir.storage.NumberBook;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Drafts in the database at hand: whose they are, what is kept of them, and when nothing is left. */
class DraftsIT extends Installed {

    private static final Instant THEN = Instant.parse("2123-03-01T01:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    DraftDesk desk;

    @Inject
    UploadDesk uploads;

    @Inject
    DeskWork work;

    @Inject
    DraftSweep sweep;

    @Inject
    NumberBook numbers;

    @Inject
    PaperReadings readings;

    @Inject
    DocumentStore store;

    @Inject
    FileOwners owners;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    private final Actor person = somebody();
    private final String id = UUID.randomUUID().toString();

    @Test
    void a_draft_comes_back_as_it_was_to_its_owner_and_to_nobody_else() {
        save(Map.of("name", "Siti", "explanation", "“Pindah” ke Lolak"), Set.of("name"), true);

        FilingDraft kept = desk.draft(id, person).orElseThrow();

        assertThat(kept.values()).isEqualTo(Map.of("name", "Siti", "explanation", "“Pindah” ke Lolak"));
        assertThat(kept.typed()).containsExactly("name");
        assertThat(kept.own()).isFalse();
        assertThat(kept.wanted()).containsExactly("ktp");
        assertThat(desk.drafts(person)).extracting(FilingDraft::id).containsExactly(id);
        Actor other = somebody();
        assertThat(desk.draft(id, other)).isEmpty();
        assertThat(desk.drafts(other)).isEmpty();
        assertThat(desk.papers(id, other)).isEmpty();
        desk.drop(id, other);
        assertThat(desk.draft(id, person)).isPresent();
    }

    @Test
    void two_pages_with_one_draft_do_not_take_back_each_others_fields() {
        save(Map.of("name", "Siti"), Set.of(), true);

        save(Map.of("name", "Siti", "rank", "Penata"), Set.of("rank"), false);
        save(Map.of("name", "Siti", "phone", "0812"), Set.of("phone"), false);
        save(Map.of("phone", "0812"), Set.of("name"), false);

        assertThat(desk.draft(id, person).orElseThrow().values()).isEqualTo(Map.of("rank", "Penata", "phone", "0812"));
    }

    @Test
    void a_draft_that_was_deleted_is_not_made_again_by_a_page_that_still_has_it() {
        save(Map.of("name", "Siti"), Set.of(), true);
        desk.drop(id, person);

        Optional<Ground> answer = desk.save(draft(Map.of("name", "Rina")), Set.of("name"), false);

        assertThat(answer).map(Ground::refusal).contains(Refusal.DRAFT_GONE);
        assertThat(desk.draft(id, person)).isEmpty();
    }

    @Test
    void a_paper_is_in_the_store_at_once_and_is_read_later() throws Exception {
        save(Map.of(), Set.of(), true);

        assertThat(handIn("surat-permohonan")).isEmpty();

        DraftPaper paper = desk.papers(id, person).get(0);
        Sha256 file = paper.file().orElseThrow();
        assertThat(store.isWhole(file)).isTrue();
        assertThat(owners.name(file)).isTrue();
        Patience.until("read", PATIENCE, () -> state() == PaperState.READ);
        DraftPaper read = desk.papers(id, person).get(0);
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.pages()).isEqualTo(1);
        assertThat(readings.of(file)).isPresent();
    }

    @Test
    void a_draft_is_gone_with_the_transaction_that_makes_a_dossier_of_it() throws Exception {
        papers();

        Decision decision = file();

        assertThat(decision).isInstanceOf(Decision.Moved.class);
        Dossier dossier = ((Decision.Moved) decision).dossier();
        assertThat(dossier.attachments()).hasSize(3).allSatisfy(paper -> {
            assertThat(store.isWhole(paper.sha256())).isTrue();
            assertThat(paper.pages()).isEqualTo(1);
        });
        assertThat(desk.draft(id, person)).isEmpty();
        sweep.sweep(Instant.now().plus(Duration.ofDays(1)));
        assertThat(dossier.attachments()).allSatisfy(paper -> {
            assertThat(store.path(paper.sha256())).exists();
            assertThat(readings.of(paper.sha256())).isPresent();
        });
        assertThat(((Decision.Refused) file()).grounds())
                .extracting(Ground::refusal)
                .containsExactly(Refusal.DRAFT_GONE);
    }

    @Test
    void a_draft_that_is_refused_stays() throws Exception {
        save(Map.of(), Set.of(), true);
        handIn("surat-permohonan");
        Patience.until("read", PATIENCE, () -> state() == PaperState.READ);

        Decision decision = file();

        assertThat(((Decision.Refused) decision).grounds())
                .extracting(Ground::refusal)
                .contains(Refusal.PAPER_MISSING);
        assertThat(desk.draft(id, person)).isPresent();
        assertThat(desk.papers(id, person)).hasSize(1);
    }

    @Test
    void a_paper_that_is_still_being_read_stands_against_filing() throws Exception {
        papers();
        String busy = desk.papers(id, person).get(0).token();
        sql(
                "update draft_paper set state = 'READING', worker = 'lain/1', claimed_at = timestamp with time zone"
                        + " '2124-01-01 00:00:00+00' where id = ?",
                busy);

        assertThat(((Decision.Refused) file()).grounds())
                .containsExactly(new Ground(Refusal.FILE_BEING_READ, "surat-permohonan", "surat-permohonan.pdf"));
        assertThat(desk.outstanding(SopCatalogue.REVOCATION, form(), desk.papers(id, person), person))
                .extracting(Ground::refusal)
                .containsExactly(Refusal.FILE_BEING_READ);
        desk.drop(id, person);
    }

    @Test
    void of_an_old_draft_nothing_is_left() throws Exception {
        save(Map.of(), Set.of(), true);
        handIn("surat-permohonan");
        Patience.until("read", PATIENCE, () -> state() == PaperState.READ);
        Sha256 file = desk.papers(id, person).get(0).file().orElseThrow();
        sql("update filing_draft set saved_at = timestamp with time zone '2025-01-01 00:00:00+00' where id = ?", id);

        sweep.sweep(Instant.now());
        assertThat(desk.draft(id, person)).isEmpty();
        assertThat(owners.name(file)).isFalse();
        sweep.sweep(Instant.now().plus(Duration.ofHours(1)));

        assertThat(store.path(file)).doesNotExist();
        assertThat(readings.of(file)).isEmpty();
    }

    @Test
    void a_paper_in_the_place_of_another_keeps_its_row_and_the_other_goes() throws Exception {
        save(Map.of(), Set.of(), true);
        handIn("surat-permohonan");
        handIn("ktp");
        DraftPaper old = desk.papers(id, person).get(0);

        uploads.handIn(
                new ByteArrayInputStream(pdf()),
                new FileUpload(id, "surat-permohonan", old.token(), "surat-baru.pdf", "", 0),
                person);

        assertThat(desk.papers(id, person))
                .extracting(DraftPaper::fileName)
                .containsExactly("surat-baru.pdf", "ktp.pdf");
    }

    @Test
    void a_file_that_no_draft_takes_leaves_nothing() throws Exception {
        byte[] bytes = pdf();
        Optional<Ground> answer = uploads.handIn(
                new ByteArrayInputStream(bytes), new FileUpload(id, "ktp", "", "ktp.pdf", "", 0), person);

        assertThat(answer).map(Ground::refusal).contains(Refusal.DRAFT_GONE);
        assertThat(store.path(store.stage(bytes).sha256())).doesNotExist();
    }

    private void papers() throws Exception {
        save(Map.of(), Set.of(), true);
        for (String kind : List.of("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir")) {
            assertThat(handIn(kind)).isEmpty();
        }
        Patience.until("read", PATIENCE, () -> desk.papers(id, person).stream()
                .allMatch(paper -> paper.state() == PaperState.READ));
    }

    private Decision file() {
        numbers.ensure(DeskWork.agenda(2123));
        return work.openDraft(SopCatalogue.REVOCATION, form(), id, new Occasion(person, THEN));
    }

    private static ApplicationForm form() {
        return Dossiers.form();
    }

    private PaperState state() {
        return desk.papers(id, person).get(0).state();
    }

    private Optional<Ground> handIn(String kind) throws Exception {
        return uploads.handIn(
                new ByteArrayInputStream(pdf()),
                new FileUpload(id, kind, "", kind + ".pdf", "application/pdf", 0),
                person);
    }

    private void save(Map<String, String> values, Set<String> changed, boolean begin) {
        Set<String> all = begin ? values.keySet() : changed;
        assertThat(desk.save(draft(values), all, begin)).isEmpty();
    }

    private FilingDraft draft(Map<String, String> values) {
        return new FilingDraft(
                id,
                person.id(),
                SopCatalogue.REVOCATION,
                values,
                Set.of("name"),
                false,
                Set.of(new PaperKind("ktp").code()),
                Instant.now());
    }

    static Actor somebody() {
        PersonId name = new PersonId("draf-" + UUID.randomUUID().toString().substring(0, 8));
        return new Actor(name, "Orang " + name.value(), Optional.empty(), "Staf", Actors.SITI.posts());
    }

    /** @return bytes that no other test has */
    static byte[] pdf() {
        String page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>";
        String content = "BT /F 20 Tf 72 700 Td (" + UUID.randomUUID() + ") Tj ET";
        String text = "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj " + page + " endobj\n"
                + "4 0 obj << /Length " + content.length() + " >> stream\n" + content + "\nendstream endobj\n"
                + "trailer << /Root 1 0 R /Size 5 >>\n%%EOF\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void sql(String words, String value) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(words)) {
            statement.setString(1, value);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
