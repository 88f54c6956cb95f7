package id.dosir.portal;

import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Receiver;
import id.dosir.desk.ReceiverNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The slips of a dossier as a tree: what was passed on stands under what it passes on. */
@Named
@RequestScoped
public class SlipTree {

    private static final int DEEPEST = 4;

    @Inject
    DossierPage page;

    @Inject
    ReceiverNames names;

    private List<Line> lines;

    /**
     * @param depth from 0
     * @param receivers with their names
     */
    public record Line(Disposition slip, int depth, List<To> receivers) {}

    /** @param name of the person, empty when nobody holds the post */
    public record To(Receiver receiver, String name) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            Dossier dossier = page.getDossier();
            // what hangs under a slip that this person may not see stands at the root
            dossier.dispositions().stream()
                    .filter(d -> dossier.slip(d.parent()).isEmpty())
                    .forEach(d -> add(dossier, d, 0));
        }
        return lines;
    }

    private void add(Dossier dossier, Disposition slip, int depth) {
        lines.add(new Line(
                slip,
                Math.min(depth, DEEPEST),
                slip.receivers().stream().map(r -> new To(r, names.name(r))).toList()));
        dossier.dispositions().stream()
                .filter(d -> d.parent() == slip.ordinal())
                .forEach(d -> add(dossier, d, depth + 1));
    }

    /** @return the slip of that ordinal, for the forms beside it */
    public Disposition slip(int ordinal) {
        return page.getDossier().slip(ordinal).orElseThrow();
    }
}
