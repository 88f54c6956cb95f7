package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Finding.Code;
import id.dosir.desk.Findings.Found;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.installed.Patience;
import id.dosir.intake.PaperStatements;
import id.dosir.intake.StatedPaper;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.NumberBook;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever examines a request sees what its papers say differently; what is not read yet is read in the background. */
class FindingsIT extends Installed {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Instant THEN = Instant.parse("2143-03-05T01:00:00Z");

    private static final String RIGHT = "198804172010031012";
    private static final String WRONG = "198804172010031022";

    @Inject
    Findings findings;

    @Inject
    PaperStatements statements;

    @Inject
    Traces traces;

    @Inject
    DraftDesk desk;

    @Inject
    DeskWork filing;

    @Inject
    UploadDesk uploads;

    @Inject
    Proposals proposals;

    @Inject
    NumberBook numbers;

    @Inject
    OneTransaction transaction;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    private final Actor person = DraftsIT.somebody();
    private final String id = UUID.randomUUID().toString();

    @Test
    void what_was_read_in_the_draft_is_told_at_once_to_whoever_examines_and_to_nobody_else() throws Exception {
        DossierNumber number = filed();

        Found found = findings.of(number, Actors.VERIFIER).orElseThrow();

        assertThat(found.awaited()).isFalse();
        assertThat(numbers(found)).containsExactlyInAnyOrder(RIGHT, WRONG);
        assertThat(findings.of(number, person)).isEmpty();
        assertThat(findings.of(number, DraftsIT.somebody())).isEmpty();
        assertThat(findings.of(number, Actors.SITI)).isEmpty();
    }

    @Test
    void a_paper_that_nobody_read_is_asked_for_when_the_dossier_is_looked_at() throws Exception {
        DossierNumber number = filed();
        sql("delete from paper_statement where dossier = '" + number + "'");

        assertThat(findings.of(number, Actors.VERIFIER).orElseThrow().awaited()).isTrue();

        Patience.until("read", PATIENCE, () -> !findings.of(number, Actors.VERIFIER)
                .orElseThrow()
                .awaited());
        assertThat(numbers(findings.of(number, Actors.VERIFIER).orElseThrow())).containsExactlyInAnyOrder(RIGHT, WRONG);
    }

    @Test
    void a_paper_of_which_ocr_found_more_is_read_once_more_and_what_was_known_stays_meanwhile() throws Exception {
        DossierNumber number = filed();
        StatedPaper letter = statements.of(number).stream()
                .filter(paper -> paper.kind().code().equals("surat-permohonan"))
                .findFirst()
                .orElseThrow();
        statements.keep(letter.id(), "[]", THEN);
        assertThat(codes(number)).doesNotContain(Code.NIP_BEDA);

        statements.askAgain(letter.file());

        Patience.until("read once more", PATIENCE, () -> codes(number).contains(Code.NIP_BEDA));
    }

    @Test
    void nothing_of_it_is_left_when_the_dossier_is_destroyed() throws Exception {
        DossierNumber number = filed();
        assertThat(statements.of(number)).hasSize(3);

        transaction.yielding(() -> {
            traces.remove(number);
            return number;
        });

        assertThat(statements.of(number)).isEmpty();
    }

    private List<Code> codes(DossierNumber number) {
        return findings.of(number, Actors.VERIFIER).orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> numbers(Found found) {
        return found.findings().stream()
                .filter(finding -> finding.code() == Code.NIP_BEDA)
                .flatMap(finding -> finding.sides().stream())
                .map(side -> side.best().value())
                .toList();
    }

    private DossierNumber filed() throws Exception {
        FilingDraft draft = new FilingDraft(
                id, person.id(), SopCatalogue.REVOCATION, Map.of(), Set.of(), true, Set.of(), Instant.now());
        assertThat(desk.save(draft, Set.of(), true)).isEmpty();
        handIn("surat-permohonan", "surat-permohonan.pdf");
        handIn("formulir-permohonan", "formulir-permohonan.pdf");
        handIn("sk-jabatan-terakhir", "formulir-permohonan.pdf");
        Patience.until("read and asked", PATIENCE, () -> {
            List<DraftPaper> papers = desk.papers(id, person);
            return papers.stream().noneMatch(DraftPaper::isUnderWay) && !proposals.awaits(papers);
        });
        numbers.ensure(DeskWork.agenda(2143));
        ApplicationForm form = new ApplicationForm(
                "Randika Mokolanut, S.STP",
                RIGHT,
                "7101061704880003",
                "",
                "Kepala Dinas",
                "Dinas Perikanan",
                "randika.mokolanut@bolmongkab.go.id",
                "",
                "",
                "",
                "MUTASI",
                "",
                "Kepala Dinas Perikanan",
                "",
                "2026-03-04",
                "");
        return ((Moved) filing.openDraft(SopCatalogue.REVOCATION, form, id, new Occasion(person, THEN)))
                .dossier()
                .number();
    }

    private void handIn(String kind, String name) throws Exception {
        try (InputStream in = FindingsIT.class.getResourceAsStream("/papers/P1/" + name)) {
            byte[] bytes = in.readAllBytes();
            assertThat(uploads.handIn(
                            new ByteArrayInputStream(bytes),
                            new FileUpload(id, kind, "", name, "application/pdf", bytes.length),
                            person))
                    .isEmpty();
        }
    }

    private void sql(String words) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(words)).isPositive();
        }
    }
}
