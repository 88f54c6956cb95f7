package id.dosir.portal;

import id.dosir.core.check.Difference;
import id.dosir.core.dossier.Post;
import id.dosir.desk.CheckDesk;
import id.dosir.desk.CheckRun;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/**
 * {@code /pemeriksaan}: what the last check of the archive found; {@code ?jalan=7} an earlier one, {@code &mulai=50} further down.
 * Only for administrator and records officer; to others there is no such page.
 */
@Named
@RequestScoped
public class CheckPage {

    private static final int PAGE = 50;
    private static final int RUNS = 20;

    @Inject
    CheckDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    NothingHere none;

    @Inject
    Say say;

    private long asked;
    private int first;
    private List<CheckRun> runs;
    private CheckRun shown;
    private List<Difference> differences;

    @PostConstruct
    void read() {
        asked = number("jalan");
        first = (int) number("mulai") / PAGE * PAGE;
    }

    private static long number(String parameter) {
        String text = Objects.toString(Faces.getRequestParameter(parameter), "");
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    public void onlyKeepers() {
        if (!CheckDesk.mayRead(actor.get())) {
            none.answer("pemeriksaan");
            return;
        }
        desk.seen(actor.get());
    }

    public void run() {
        if (desk.run(actor.get()).isPresent()) {
            say.kept("check.begun");
            Faces.redirect("pemeriksaan");
        }
    }

    /** @return newest first */
    public List<CheckRun> getRuns() {
        if (runs == null) {
            runs = desk.runs(RUNS, actor.get());
        }
        return runs;
    }

    /** @return the run that is told in full; null before the first */
    public CheckRun getShown() {
        if (shown == null) {
            shown = desk.find(asked, actor.get())
                    .or(() -> getRuns().stream().findFirst())
                    .orElse(null);
        }
        return shown;
    }

    public List<Difference> getDifferences() {
        if (differences == null) {
            differences =
                    getShown() == null ? List.of() : desk.differences(getShown().id(), first, PAGE, actor.get());
        }
        return differences;
    }

    /** @return whether the page looks again by itself */
    public boolean isWatching() {
        return asked == 0 && getShown() != null && getShown().running();
    }

    /** @return whether the reader may open dossiers of the office */
    public boolean isArchivist() {
        return actor.get().reaches(Post.ARCHIVIST);
    }

    public int getFirst() {
        return first;
    }

    public int getLast() {
        return first + getDifferences().size();
    }

    public int getBack() {
        return first - PAGE;
    }
}
