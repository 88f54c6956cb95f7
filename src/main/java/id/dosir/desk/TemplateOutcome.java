package id.dosir.desk;

import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateVersion;
import java.util.List;

/** What came of a change to a template. */
public sealed interface TemplateOutcome {

    /** @param version that was added */
    record Kept(TemplateVersion version) implements TemplateOutcome {}

    /**
     * Nothing was kept: somebody else saved meanwhile.
     *
     * @param by the version that came between
     */
    record Overtaken(TemplateVersion by) implements TemplateOutcome {}

    /**
     * Nothing was kept: no paper could be made with it.
     *
     * @param faults what stands against it
     */
    record Faulty(List<TemplateFault> faults) implements TemplateOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was kept: it is not for this person, or there is no such template or version. */
    record Refused() implements TemplateOutcome {}
}
