package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** Puts the grounds against a request where the person can cure them: at its field, and into lists that lead there. */
@RequestScoped
public class FilingFaults {

    private static final String FORM = "f:";
    private static final String PAPER = "kertas-";
    /** Where the list of papers says how many are there. */
    private static final String PAPERS = "menunggu";
    /** As the eye goes over the page. */
    private static final List<String> READING_ORDER = List.of(
            "behalf",
            "reason",
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
            "explanation",
            "letterFrom",
            "letterNumber",
            "letterDate");

    @Inject
    Say say;

    @Inject
    Texts texts;

    /** Marks the ground's field, where the form has it. */
    public void atField(Ground ground) {
        UIComponent component = Components.findComponent(FORM + ground.field());
        if (component instanceof UIInput input) {
            // an invalid input that has been taken over counts as submitted empty (Faces 4.4.3), and would be shown so
            input.setSubmittedValue(shown(input));
            input.setValid(false);
            Messages.add(FacesMessage.SEVERITY_ERROR, FORM + ground.field(), "{0}", say.sentence(ground));
        }
    }

    private static String shown(UIInput input) {
        Object value = input.getValue();
        Converter<Object> converter = input.getConverter();
        return converter == null
                ? Objects.toString(value, "")
                : Objects.toString(converter.getAsString(Faces.getContext(), input, value), "");
    }

    /** @return the grounds as lines, each with the place of its cure */
    public List<FaultLine> lines(List<Ground> grounds, Sop sop) {
        return grounds.stream()
                .sorted(Comparator.comparingInt(FilingFaults::place))
                .map(g -> line(g, sop))
                .toList();
    }

    /** Papers, which are no fields of the form, come after the reason that asks for them. */
    private static int place(Ground ground) {
        int place = READING_ORDER.indexOf(ground.field());
        return place < 0 ? 1 : place * 2;
    }

    private FaultLine line(Ground ground, Sop sop) {
        if (ground.field().isEmpty()) {
            return new FaultLine(FORM + "saved", texts.get("filing.draft"), say.sentence(ground));
        }
        return sop.papers().stream()
                .filter(p -> p.kind().code().equals(ground.field()))
                .findFirst()
                .map(p -> new FaultLine(
                        ground.refusal() == Refusal.FILE_BEING_READ ? PAPERS : PAPER + ground.field(),
                        p.name(),
                        say.sentence(ground)))
                .orElseGet(() -> new FaultLine(
                        FORM + ground.field(), texts.get("filing.field." + ground.field()), say.sentence(ground)));
    }

    /** Sets the focus to the place of a cure. */
    public void goTo(FaultLine line) {
        PrimeFaces.current().executeScript("dosirFiling.goTo('" + line.target() + "')");
    }
}
