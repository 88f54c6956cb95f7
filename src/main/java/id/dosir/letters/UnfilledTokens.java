package id.dosir.letters;

import java.util.Set;
import java.util.TreeSet;

/** The paper was not made, because it would have left the office with holes. For the office to see, by name. */
public final class UnfilledTokens extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final TreeSet<String> unknown;
    private final TreeSet<String> blank;

    /**
     * @param unknown tokens of the template that nobody fills: most likely misspelt
     * @param blank tokens whose value is missing for this paper
     */
    public UnfilledTokens(String template, Set<String> unknown, Set<String> blank) {
        super("template " + template + ": unknown tokens " + new TreeSet<>(unknown) + ", without value "
                + new TreeSet<>(blank));
        this.unknown = new TreeSet<>(unknown);
        this.blank = new TreeSet<>(blank);
    }

    public Set<String> unknown() {
        return Set.copyOf(unknown);
    }

    public Set<String> blank() {
        return Set.copyOf(blank);
    }
}
