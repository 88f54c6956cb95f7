package id.dosir.portal;

import id.dosir.core.filing.Prefill;
import id.dosir.core.filing.Proposal;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;

/** Fills {@code /permohonan} from its papers where nothing stands and nobody typed or types, and says where a value was read. */
@Named
@ViewScoped
public class SourcesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> FIELDS = Set.of(
            "name",
            "nip",
            "nik",
            "rank",
            "position",
            "agency",
            "email",
            "otherEmail",
            "phone",
            "serial",
            "letterFrom",
            "letterNumber",
            "letterDate");

    @Inject
    FilingPage page;

    @Inject
    HintsPage hints;

    @Inject
    Statements statements;

    private boolean left;

    /** Papers may say more by now. Only fields that change are drawn anew, and never the one that somebody is in. */
    public void fill() {
        page.look();
        hints.fill();
        String focus = Objects.toString(Faces.getRequestParameter("focused"), "");
        Set<String> changed = put(focus);
        // what the browser did not draw because somebody was in the field
        for (String field :
                Objects.toString(Faces.getRequestParameter("again"), "").split(" ")) {
            if (FIELDS.contains(field) && !isAt(focus, field)) {
                changed.add(field);
            }
        }
        changed.forEach(field -> Ajax.update("f:b-" + field));
    }

    /** A draft that is opened again is filled in before anybody sees it. */
    public void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            put("");
        }
    }

    /** What comes from the account goes or comes; what is empty then, the papers may know. */
    public void fileFor(boolean self) {
        page.getForm().fileFor(self);
        put("");
    }

    private Set<String> put(String focus) {
        Set<String> changed = new HashSet<>();
        Set<String> typed = page.getForm().typed();
        left = false;
        Prefill.of(statements.all()).forEach((field, proposal) -> {
            boolean free = FIELDS.contains(field) && value(field).isBlank() && !typed.contains(field);
            if (free && isAt(focus, field)) {
                left = true;
            } else if (free && (page.getSop().revokes() || !field.equals("serial"))) {
                page.getForm().give(field, proposal.value());
                changed.add(field);
            }
        });
        return changed;
    }

    private static boolean isAt(String focus, String field) {
        return focus.equals("f:" + field) || focus.startsWith("f:" + field + "_");
    }

    /** @return whether a field was left empty only because somebody was in it */
    public boolean isLeft() {
        return left;
    }

    /** @return where the value of a field stands, be it that it was filled in or typed alike; null when no paper has it */
    public PlaceLine source(String field) {
        Map<String, Proposal> best = Prefill.of(statements.all().stream()
                .filter(proposal ->
                        proposal.field().equals(field) && proposal.value().equals(value(field)))
                .toList());
        return best.containsKey(field) ? statements.place(best.get(field)) : null;
    }

    private String value(String field) {
        return Objects.toString(page.getValues().get(field), "");
    }
}
