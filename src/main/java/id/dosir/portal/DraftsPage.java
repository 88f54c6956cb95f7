package id.dosir.portal;

import id.dosir.core.filing.FilingDraft;
import id.dosir.desk.DraftDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The person's own drafts on {@code /permohonan}: to go on with, or to delete. */
@Named
@RequestScoped
public class DraftsPage {

    /** Further ones stand behind a line that opens. */
    private static final int FIRST = 3;

    @Inject
    FilingPage page;

    @Inject
    DraftDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private List<FilingDraft> drafts;

    /** @return all but the one on this page, the newest first */
    private List<FilingDraft> others() {
        if (drafts == null) {
            drafts = desk.drafts(actor.get()).stream()
                    .filter(draft -> !draft.id().equals(page.getDraftId()))
                    .filter(draft -> desk.sop(draft.sop()).isPresent())
                    .toList();
        }
        return drafts;
    }

    public List<FilingDraft> getFirst() {
        return others().subList(0, Math.min(FIRST, others().size()));
    }

    public List<FilingDraft> getMore() {
        return others().subList(getFirst().size(), others().size());
    }

    /** @return what the draft is about: its service, and for whom */
    public String about(FilingDraft draft) {
        String service = desk.sop(draft.sop()).orElseThrow().name();
        String name = draft.values().getOrDefault("name", "");
        return name.isEmpty() ? service : service + ", " + name;
    }

    /** @return after how many days without a change a draft goes by itself */
    public int getDays() {
        return desk.days();
    }

    public void delete() {
        desk.drop(Faces.getRequestParameter("draf"), actor.get());
        drafts = null;
        say.told("filing.draft.deleted");
    }
}
