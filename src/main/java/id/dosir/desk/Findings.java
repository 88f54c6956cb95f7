package id.dosir.desk;

import id.dosir.core.act.ApplicationForm;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.LatestStatements;
import id.dosir.core.filing.Proposal;
import id.dosir.intake.PaperStatements;
import id.dosir.intake.StatedPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a second look at the papers of a request finds, for whoever examines it in the office. It stops nobody. */
@ApplicationScoped
public class Findings {

    @Inject
    ReadingRoom room;

    @Inject
    StatementBook book;

    @Inject
    StatementWork work;

    @Inject
    PaperStatements statements;

    @Inject
    Proposals proposals;

    /**
     * What was found.
     *
     * @param dossier as whoever asks sees it
     * @param stated what the request says, by field as in {@code ApplicationForm.byField}
     * @param findings at what its papers say by now
     * @param awaited whether a paper is still to be read
     */
    public record Found(Dossier dossier, Map<String, String> stated, List<Finding> findings, boolean awaited) {}

    /**
     * Finds nothing itself in the papers: what was not read yet is asked for, and is there some seconds later.
     *
     * @return empty for whoever does not examine this dossier, and where nothing is left to be examined
     */
    public Optional<Found> of(DossierNumber number, Actor actor) {
        return room.glance(number, actor)
                .filter(dossier -> dossier.isExaminedBy(actor))
                .map(this::of);
    }

    private Found of(Dossier dossier) {
        List<Attachment> papers = dossier.attachments().stream()
                .filter(paper -> dossier.sop().paper(paper.kind()).isPresent())
                .toList();
        List<StatedPaper> said = statements.of(dossier.number());
        boolean unasked = papers.stream().anyMatch(paper -> said.stream().noneMatch(each -> is(each, paper)));
        if (unasked) {
            book.ask(dossier.number());
            work.nudge();
        }
        List<List<Proposal>> byMoment = papers.stream()
                .collect(Collectors.groupingBy(Attachment::addedAt, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(together -> read(together, said))
                .toList();
        Map<String, String> stated = ApplicationForm.of(dossier.application()).byField();
        List<Finding> findings = proposals.findings(LatestStatements.of(byMoment), stated);
        return new Found(dossier, stated, findings, unasked || said.stream().anyMatch(StatedPaper::awaited));
    }

    private static List<Proposal> read(List<Attachment> papers, List<StatedPaper> said) {
        return papers.stream()
                .flatMap(paper -> said.stream().filter(each -> is(each, paper)))
                .flatMap(each -> each.said().stream()
                        .flatMap(kept -> ProposalsJson.read(kept, each.file().hex(), each.kind()).stream()))
                .toList();
    }

    private static boolean is(StatedPaper said, Attachment paper) {
        return said.file().equals(paper.sha256()) && said.kind().equals(paper.kind());
    }
}
