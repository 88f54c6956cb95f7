package id.dosir.letters;

import id.dosir.core.template.TemplateFault;
import java.util.List;
import java.util.stream.Collectors;

/** The template cannot be made into a paper: not well-formed, or it reaches for something outside itself. */
public final class BrokenTemplate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    /** @param faults hold text of the template, never a value */
    public BrokenTemplate(String template, List<TemplateFault> faults) {
        super("template " + template + ": "
                + faults.stream().map(TemplateFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    BrokenTemplate(String template, int line, TemplateFault.What what, String detail) {
        this(template, List.of(new TemplateFault(line, what, detail)));
    }

    /** @return what is wrong, by line */
    public List<TemplateFault> faults() {
        return faults;
    }
}
