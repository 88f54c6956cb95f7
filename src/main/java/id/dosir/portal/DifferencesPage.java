package id.dosir.portal;

import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Finding.Side;
import id.dosir.core.filing.Proposal;
import id.dosir.portal.DifferenceLine.SideLine;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;

/** What the papers on {@code /permohonan} say differently, for the person to choose, and what else is worth a second look. */
@Named
@ViewScoped
public class DifferencesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> CHOOSABLE = Set.of("name", "nip", "nik", "email");
    private static final String BIRTH = "birthDate";

    @Inject
    FilingPage page;

    @Inject
    Statements statements;

    @Inject
    Outstanding outstanding;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    private int shown;

    /** Draws the differences anew when there are others, and only then: whoever chooses is not disturbed. */
    public void refresh() {
        int now = Objects.hash(getDifferences(), getNotes());
        if (now != shown
                && FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            Ajax.update("f:differences");
        }
        shown = now;
    }

    /** The person says which is right; that counts as typed. */
    public void choose() {
        String field = Objects.toString(Faces.getRequestParameter("field"), "");
        String key = Faces.getRequestParameter("key");
        Stream<Side> sides = statements.findings().stream()
                .filter(finding ->
                        finding.code().isDifference() && finding.field().equals(field))
                .flatMap(finding -> finding.sides().stream());
        // any paper of a side stands for it: which one is the best may have changed since the side was drawn
        sides.filter(side -> CHOOSABLE.contains(field)
                        && side.statements().stream()
                                .anyMatch(said -> said.source().paper().equals(key)))
                .map(Side::best)
                .findFirst()
                .ifPresent(best -> {
                    page.getForm().choose(field, best.value());
                    page.draft().insist();
                    outstanding.check(field);
                    Ajax.update("f:b-" + field, "f:missing");
                });
    }

    public List<DifferenceLine> getDifferences() {
        return statements.findings().stream()
                .filter(finding -> finding.code().isDifference())
                .map(this::line)
                .toList();
    }

    public List<NoteLine> getNotes() {
        return statements.findings().stream()
                .filter(finding -> !finding.code().isDifference())
                .map(finding -> NoteLine.of(finding, statements::place))
                .toList();
    }

    private DifferenceLine line(Finding finding) {
        String field = finding.field();
        String typed = Objects.toString(page.getValues().get(field), "");
        List<Side> sides = finding.sides();
        boolean elsewhere = !typed.isBlank() && sides.stream().noneMatch(side -> side.says(typed));
        List<String> values =
                new ArrayList<>(sides.stream().map(side -> words(side.best())).toList());
        if (elsewhere) {
            values.add(typed);
        }
        List<SideLine> lines = new ArrayList<>();
        for (Side side : sides) {
            lines.add(new SideLine(
                    side.best().source().paper(),
                    Apart.parts(words(side.best()), values),
                    side.says(typed),
                    side.statements().stream().map(statements::place).toList()));
        }
        if (elsewhere) {
            lines.add(new SideLine("", Apart.parts(typed, values), true, List.of()));
        }
        boolean settled = page.getForm().typed().contains(field);
        String label = texts.get(field.equals(BIRTH) ? "difference.birthDate" : "filing.field." + field);
        return new DifferenceLine(field, finding.code().name(), label, CHOOSABLE.contains(field), settled, lines);
    }

    private String words(Proposal statement) {
        return statement.field().equals(BIRTH) ? moments.within(statement.value()) : statement.value();
    }
}
