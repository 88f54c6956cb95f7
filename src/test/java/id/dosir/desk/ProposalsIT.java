package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Finding.Code;
import id.dosir.core.filing.Prefill;
import id.dosir.core.filing.Proposal;
import id.dosir.installed.Installed;
import id.dosir.installed.Patience;
import id.dosir.intake.Drafts;
import id.dosir.routing.SopCatalogue;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Papers of drafts are asked in the background what they propose for the form. */
class ProposalsIT extends Installed {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String LETTER = "surat-permohonan.pdf";
    private static final String FORM = "formulir-permohonan.pdf";

    /** As the letter has it, in which a digit is wrong, and as all other papers have it. */
    private static final String WRONG = "198804172010031022";

    private static final String RIGHT = "198804172010031012";

    @Inject
    DraftDesk desk;

    @Inject
    UploadDesk uploads;

    @Inject
    Proposals proposals;

    @Inject
    Drafts drafts;

    private final Actor person = DraftsIT.somebody();
    private final String id = UUID.randomUUID().toString();

    @Test
    void what_papers_say_is_proposed_with_its_place_and_their_differences_are_found() throws Exception {
        begin();
        handIn("surat-permohonan", LETTER);
        handIn("formulir-permohonan", FORM);
        asked();

        List<Proposal> all = proposals.of(papers());
        Proposal number = Prefill.of(all).get("nip");
        assertThat(number.value()).isEqualTo(RIGHT);
        assertThat(number.source().paper()).isEqualTo(paper(FORM).token());
        assertThat(number.source().page()).isEqualTo(1);
        assertThat(number.source().box().isNone()).isFalse();
        assertThat(number.source().ocr()).isFalse();
        assertThat(Prefill.of(all).get("letterDate").value()).isEqualTo("2026-03-04");
        assertThat(proposals.findings(all, Map.of())).extracting(Finding::code).contains(Code.NIP_BEDA);
        assertThat(proposals.findings(all, Map.of()).get(0).sides())
                .extracting(side -> side.best().value())
                .containsExactly(WRONG, RIGHT);
    }

    @Test
    void a_paper_that_is_called_something_else_is_asked_again() throws Exception {
        begin();
        handIn("surat-permohonan", LETTER);
        asked();
        assertThat(Prefill.of(proposals.of(papers()))).containsKey("letterNumber");

        desk.changeKind(id, paper(LETTER).token(), new PaperKind("formulir-permohonan"), person);

        asked();
        assertThat(Prefill.of(proposals.of(papers()))).containsKey("nip").doesNotContainKey("letterNumber");
    }

    @Test
    void a_paper_of_which_ocr_found_more_is_asked_again_and_a_late_answer_about_another_kind_is_dropped()
            throws Exception {
        begin();
        handIn("surat-permohonan", LETTER);
        asked();
        DraftPaper letter = paper(LETTER);
        assertThat(drafts.propose(letter.token(), new PaperKind("ktp"), "[]")).isFalse();
        assertThat(drafts.propose(letter.token(), letter.kind(), "[]")).isTrue();
        assertThat(proposals.of(papers())).isEmpty();

        drafts.askAgain(letter.file().orElseThrow());

        Patience.until("asked again", PATIENCE, () -> Prefill.of(proposals.of(papers()))
                .containsKey("nip"));
    }

    @Test
    void only_the_owner_of_a_draft_sees_its_papers() throws Exception {
        begin();
        handIn("surat-permohonan", LETTER);
        asked();
        String token = paper(LETTER).token();

        assertThat(desk.show(token, person)).isPresent();
        assertThat(desk.show(token, DraftsIT.somebody())).isEmpty();
        assertThat(desk.show(UUID.randomUUID().toString(), person)).isEmpty();
    }

    private void begin() {
        FilingDraft draft = new FilingDraft(
                id, person.id(), SopCatalogue.REVOCATION, Map.of(), Set.of(), true, Set.of(), Instant.now());
        assertThat(desk.save(draft, Set.of(), true)).isEmpty();
    }

    private void handIn(String kind, String name) throws Exception {
        try (InputStream in = ProposalsIT.class.getResourceAsStream("/papers/P1/" + name)) {
            byte[] bytes = in.readAllBytes();
            assertThat(uploads.handIn(
                            new ByteArrayInputStream(bytes),
                            new FileUpload(id, kind, "", name, "application/pdf", bytes.length),
                            person))
                    .isEmpty();
        }
    }

    private void asked() {
        Patience.until(
                "read and asked",
                PATIENCE,
                () -> papers().stream().noneMatch(DraftPaper::isUnderWay) && !proposals.awaits(papers()));
    }

    private List<DraftPaper> papers() {
        return desk.papers(id, person);
    }

    private DraftPaper paper(String name) {
        return papers().stream()
                .filter(paper -> paper.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
