package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.DraftDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What still stands against filing the request that is being written, asked of the rule that decides later. */
@Named
@RequestScoped
public class Outstanding {

    @Inject
    FilingPage page;

    @Inject
    FilingPapers papers;

    @Inject
    DraftDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    FilingFaults words;

    /** Says what is wrong with a field once it was left; an empty one may still be filled. */
    public void check(String field) {
        grounds().stream()
                .filter(g -> g.field().equals(field) && g.refusal() != Refusal.FIELD_MISSING)
                .forEach(words::atField);
    }

    public MissingList getMissing() {
        return MissingList.of(words.lines(grounds(), page.getSop()));
    }

    private List<Ground> grounds() {
        return desk.outstanding(page.getSop().code(), page.getForm().toApplicationForm(), papers.all(), actor.get());
    }
}
