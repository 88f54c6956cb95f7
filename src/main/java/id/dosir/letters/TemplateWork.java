package id.dosir.letters;

import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import id.dosir.core.template.TemplateFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at a text that may become a template: checks it, and makes papers with it for the eye alone. */
@ApplicationScoped
public class TemplateWork {

    private static final Logger LOG = Logger.getLogger(TemplateWork.class.getName());

    private SamplePapers samples;
    private LetterWriter writer;

    /** For the container's proxy only. */
    protected TemplateWork() {}

    @Inject
    public TemplateWork(SamplePapers samples, LetterWriter writer) {
        this.samples = samples;
        this.writer = writer;
    }

    /**
     * A paper made to be looked at.
     *
     * @param pdf empty when there is none
     * @param faults why not
     */
    public record Tried(Optional<byte[]> pdf, List<TemplateFault> faults) {}

    /** @return what stops the text from being used, and which tokens it leaves out */
    public TemplateFindings check(PaperForm form, String source) {
        return TemplateCheck.of(Template.of(form.template(), source), known(form), form);
    }

    /** @return tokens of the paper, the office's among them */
    public Set<String> known(PaperForm form) {
        Set<String> known = new HashSet<>(samples.values(form).keySet());
        known.addAll(writer.office().tokens().keySet());
        known.addAll(Set.of("kop", "lambang"));
        known.addAll(form.required());
        return known;
    }

    /**
     * @param values of a dossier; invented ones when empty
     * @param draft as it is shown before it is signed
     */
    public Tried paper(PaperForm form, String source, Optional<Map<String, String>> values, boolean draft) {
        return paper(form, source, values, draft, writer.office());
    }

    /** The same with other settings of the office. */
    public Tried paper(
            PaperForm form, String source, Optional<Map<String, String>> values, boolean draft, OfficeSheet office) {
        try {
            return new Tried(
                    Optional.of(writer.write(
                            Template.of(form.template(), source),
                            values.orElseGet(() -> samples.values(form)),
                            draft ? WriteOptions.DRAFT : WriteOptions.FINAL,
                            office)),
                    List.of());
        } catch (BrokenTemplate e) {
            return new Tried(Optional.empty(), e.faults());
        } catch (UnfilledTokens e) {
            Set<String> missing = new HashSet<>(e.unknown());
            missing.addAll(e.blank());
            return new Tried(
                    Optional.empty(),
                    missing.stream()
                            .sorted()
                            .map(t -> new TemplateFault(0, What.TOKEN_UNKNOWN, t))
                            .toList());
        } catch (IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // the renderer gives up in many ways on style sheets that nobody else would write; none may stop the editor
            LOG.log(Level.WARNING, "a template under work cannot be laid out: {0}", e.toString());
            return new Tried(Optional.empty(), List.of(new TemplateFault(0, What.LAYOUT, "")));
        }
    }
}
