package id.dosir.desk;

import id.dosir.core.dossier.AmsSheet;
import id.dosir.core.dossier.DossierNumber;
import java.util.List;

/**
 * What the verifier carries into AMS.
 *
 * @param number of the dossier
 * @param holder of the certificate, for the page's title
 * @param lines to be typed there, in AMS's order
 * @param papers to be uploaded there; the signed letter first
 */
public record AmsPackage(DossierNumber number, String holder, List<AmsSheet.Line> lines, List<AmsPaper> papers) {

    public AmsPackage {
        lines = List.copyOf(lines);
        papers = List.copyOf(papers);
    }

    /** @return whether no copy is being made any more, and no paper waits for the virus scanner */
    public boolean ready() {
        return papers.stream()
                .map(AmsPaper::state)
                .noneMatch(state -> state == AmsPaper.State.MAKING || state == AmsPaper.State.HELD);
    }
}
