package id.dosir.portal;

import id.dosir.core.template.ChangedLine;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateVersion;
import id.dosir.desk.TemplateDesk;
import id.dosir.desk.TemplateDesk.Open;
import id.dosir.desk.TemplateOutcome;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /templat/{name}/2-5}: what changed between two versions, and the way back to the older. */
@Named
@ViewScoped
public class TemplateComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Two versions, the older first. */
    static final String PAIR = "(\\d{1,6})-(\\d{1,6})";

    @Inject
    @Param(pathIndex = 0)
    String name;

    @Inject
    @Param(pathIndex = 1)
    String pair;

    @Inject
    TemplateDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    TemplateWords words;

    @Inject
    Say say;

    private PaperForm form;
    private int before;
    private int after;
    private int seen;
    private String note = "";
    private transient Open open;

    @PostConstruct
    void begin() {
        form = PaperForm.of(Objects.toString(name, "")).orElse(null);
        Matcher numbers = Pattern.compile(PAIR).matcher(Objects.toString(pair, ""));
        if (form != null && numbers.matches() && desk.isOpenTo(actor.get())) {
            before = Integer.parseInt(numbers.group(1));
            after = Integer.parseInt(numbers.group(2));
            seen = getOpen().line().newest().number();
        }
    }

    public void rollBack() {
        TemplateOutcome outcome = desk.rollBack(form, before, note, seen, actor.get());
        open = null;
        if (outcome instanceof TemplateOutcome.Kept kept) {
            say.kept(
                    "template.rolledBack",
                    String.valueOf(before),
                    String.valueOf(kept.version().number()));
            Faces.redirect("templat/" + form.template());
        } else {
            seen = words.said(outcome, "template.published").orElse(seen);
        }
    }

    public List<ChangedLine> getLines() {
        return desk.compare(form, before, after, actor.get());
    }

    /** @return the older version; null when there is none with that number */
    public TemplateVersion getOlder() {
        return version(before);
    }

    public TemplateVersion getNewer() {
        return version(after);
    }

    /** @return whether the older version could be put to use again */
    public boolean isBackwards() {
        return getOlder() != null && before != getOpen().line().inUse().number();
    }

    private TemplateVersion version(int number) {
        Optional<TemplateVersion> found =
                getOpen().versions().stream().filter(v -> v.number() == number).findFirst();
        return found.orElse(null);
    }

    public Open getOpen() {
        if (open == null) {
            open = desk.open(form, actor.get()).orElseThrow();
        }
        return open;
    }

    public PaperForm getForm() {
        return form;
    }

    public int getBefore() {
        return before;
    }

    public int getAfter() {
        return after;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Objects.toString(note, "");
    }
}
