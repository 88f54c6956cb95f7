package id.dosir.portal;

import id.dosir.core.dossier.ActName;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Acts that a person could do when he looked at a dossier. */
public class OpenActs implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Acts that stand beside the slips, or in a place of their own. */
    private static final Set<ActName> ON_SLIPS = EnumSet.of(
            ActName.RECORD_PAPER_SLIP,
            ActName.RELEASE_LETTER,
            ActName.FILE_SIGNED,
            ActName.FILE_REWRITTEN,
            ActName.FILE_INK,
            ActName.TAKE_UP_SLIP,
            ActName.FINISH_SLIP,
            ActName.PASS_ON_SLIP,
            ActName.RECALL_SLIP);

    private final EnumSet<ActName> names = EnumSet.noneOf(ActName.class);

    OpenActs(Collection<ActName> names) {
        this.names.addAll(names);
    }

    public boolean may(String act) {
        return names.contains(ActName.valueOf(act));
    }

    /** @return the one act that the page puts forward; empty when this person has nothing to do */
    public String getNext() {
        return names.stream()
                .filter(a -> !NotePage.ASIDE.contains(a) && !ON_SLIPS.contains(a))
                .map(ActName::name)
                .findFirst()
                .orElse("");
    }

    /** @return whether there is anything besides the next act */
    public boolean isAside() {
        return names.stream().anyMatch(NotePage.ASIDE::contains);
    }
}
