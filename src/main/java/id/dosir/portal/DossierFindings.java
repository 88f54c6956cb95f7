package id.dosir.portal;

import id.dosir.core.certificate.Nik;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Finding.Side;
import id.dosir.core.filing.Proposal;
import id.dosir.desk.Findings;
import id.dosir.desk.Findings.Found;
import id.dosir.portal.DifferenceLine.SideLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a second look at the papers of a dossier finds, beside the dossier, for whoever examines it. */
@Named
@RequestScoped
public class DossierFindings {

    private static final String BIRTH = "birthDate";

    @Inject
    DossierPage page;

    @Inject
    Findings findings;

    @Inject
    CurrentActor actor;

    @Inject
    StatedPlaces places;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    private Optional<Found> found;

    /** @return whether the person examines this dossier */
    public boolean isShown() {
        return found().isPresent();
    }

    /** @return whether a paper is still to be read, so that the page looks again */
    public boolean isAwaited() {
        return found().filter(Found::awaited).isPresent();
    }

    public int getCount() {
        return found().map(one -> one.findings().size()).orElse(0);
    }

    public List<DifferenceLine> getDifferences() {
        return all(true).map(this::line).toList();
    }

    public List<NoteLine> getNotes() {
        return all(false).map(finding -> NoteLine.of(finding, this::place)).toList();
    }

    private Stream<Finding> all(boolean difference) {
        return found().stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.code().isDifference() == difference);
    }

    private Optional<Found> found() {
        if (found == null) {
            found = findings.of(page.number(), actor.get());
        }
        return found;
    }

    private DifferenceLine line(Finding finding) {
        String field = finding.field();
        String stated = found().orElseThrow().stated().getOrDefault(field, "");
        List<Side> sides = finding.sides();
        List<String> values =
                new ArrayList<>(sides.stream().map(side -> side.best().value()).toList());
        boolean elsewhere = !stated.isBlank() && sides.stream().noneMatch(side -> side.says(stated));
        if (elsewhere) {
            values.add(stated);
        }
        List<String> shown = shown(field, values);
        List<SideLine> lines = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            lines.add(new SideLine(
                    side.best().source().paper(),
                    Apart.parts(shown.get(i), shown),
                    side.says(stated),
                    side.statements().stream().map(this::place).toList()));
        }
        if (elsewhere) {
            lines.add(new SideLine("", Apart.parts(shown.get(sides.size()), shown), true, List.of()));
        }
        String label = texts.get(field.equals(BIRTH) ? "difference.birthDate" : "filing.field." + field);
        return new DifferenceLine(field, finding.code().name(), label, false, false, lines);
    }

    /** A NIK is covered as everywhere on the page, but for the digits that differ. */
    private List<String> shown(String field, List<String> values) {
        if (field.equals("nik")) {
            List<Nik> numbers =
                    values.stream().map(value -> Nik.parse(value).orElseThrow()).toList();
            return numbers.stream().map(number -> number.maskedBeside(numbers)).toList();
        }
        return field.equals(BIRTH) ? values.stream().map(moments::within).toList() : values;
    }

    private PlaceLine place(Proposal statement) {
        boolean paged = found().orElseThrow().dossier().attachments().stream()
                .anyMatch(paper -> paper.pages() > 0
                        && paper.sha256().hex().equals(statement.source().paper()));
        return places.of(statement, found().orElseThrow().dossier().sop(), paged);
    }
}
