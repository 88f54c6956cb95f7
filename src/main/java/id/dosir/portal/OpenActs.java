package id.dosir.portal;

import id.dosir.core.dossier.ActName;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;

/** Acts that a person could do when he looked at a dossier. */
public class OpenActs implements Serializable {

    private static final long serialVersionUID = 1L;

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
                .filter(a -> !NotePage.ASIDE.contains(a))
                .map(ActName::name)
                .findFirst()
                .orElse("");
    }

    /** @return whether there is anything besides the next act */
    public boolean isAside() {
        return names.stream().anyMatch(NotePage.ASIDE::contains);
    }
}
