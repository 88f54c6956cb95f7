package id.dosir.letters;

import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import id.dosir.core.template.TemplateFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

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
     * @param pages it has
     * @param faults why not
     */
    public record Tried(Optional<byte[]> pdf, int pages, List<TemplateFault> faults) {

        static Tried not(List<TemplateFault> faults) {
            return new Tried(Optional.empty(), 0, faults);
        }
    }

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
     * @param template whose head is taken over
     * @param body text that came from Word, unchecked
     * @return a whole template to go on with
     */
    public String fromWord(Template template, String body) {
        return WordFrame.around(template, body);
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
            byte[] pdf = writer.write(
                    Template.of(form.template(), source),
                    values.orElseGet(() -> samples.values(form)),
                    draft ? WriteOptions.DRAFT : WriteOptions.FINAL,
                    office);
            return new Tried(Optional.of(pdf), pages(pdf), List.of());
        } catch (BrokenTemplate e) {
            return Tried.not(e.faults());
        } catch (UnfilledTokens e) {
            Set<String> missing = new HashSet<>(e.unknown());
            missing.addAll(e.blank());
            return Tried.not(missing.stream()
                    .sorted()
                    .map(t -> new TemplateFault(0, What.TOKEN_UNKNOWN, t))
                    .toList());
        } catch (IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // the renderer gives up in many ways on style sheets that nobody else would write; none may stop the editor
            LOG.log(Level.WARNING, "a template under work cannot be laid out: {0}", e.toString());
            return Tried.not(List.of(new TemplateFault(0, What.LAYOUT, "")));
        }
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper just made cannot be read", e);
        }
    }
}
