package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import id.dosir.core.template.ChangedLine;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import id.dosir.core.template.TemplateFindings;
import id.dosir.core.template.TemplateVersion;
import id.dosir.core.template.TemplateVersion.State;
import id.dosir.letters.LetterTemplates;
import id.dosir.letters.Template;
import id.dosir.letters.TemplateBook;
import id.dosir.letters.TemplateBook.Entry;
import id.dosir.letters.TemplateWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The office's templates. Only an administrator changes them, and only to what papers can be made with. Each save is a version; going
 * back is a new version with the text of an old one, so a letter always finds the wording it was made with.
 */
@ApplicationScoped
public class TemplateDesk {

    @Inject
    LetterTemplates templates;

    @Inject
    TemplateBook book;

    @Inject
    TemplateWork work;

    /**
     * A template in the list.
     *
     * @param form which paper
     * @param inUse version that papers are made with now
     * @param newest saved last; another than the one in use is a draft
     * @param shippedNewer whether a newer one came with the program than the office's own stands on
     */
    public record Line(PaperForm form, TemplateVersion inUse, TemplateVersion newest, boolean shippedNewer) {

        /** @return whether somebody is at work on it */
        public boolean drafted() {
            return newest.state() == State.DRAFT;
        }
    }

    /**
     * A template on the desk.
     *
     * @param line where it stands
     * @param source text of the draft if there is one, else of the version in use
     * @param versions all of them, the newest first
     */
    public record Open(Line line, String source, List<TemplateVersion> versions) {}

    public boolean isOpenTo(Actor actor) {
        return actor.holds(Post.ADMINISTRATOR);
    }

    /** @return all templates; none for whoever may not edit them */
    public List<Line> lines(Actor actor) {
        return isOpenTo(actor)
                ? Arrays.stream(PaperForm.values()).map(this::line).toList()
                : List.of();
    }

    /** @return a template to work on; empty for whoever may not */
    public Optional<Open> open(PaperForm form, Actor actor) {
        if (!isOpenTo(actor)) {
            return Optional.empty();
        }
        Line line = line(form);
        TemplateVersion shown = line.drafted() ? line.newest() : line.inUse();
        return Optional.of(new Open(
                line, templates.load(form.template(), shown.number()).source(), book.versions(form.template())));
    }

    /** @return text of one version; empty for whoever may not see it, and when there is none */
    public Optional<String> text(PaperForm form, int number, Actor actor) {
        return isOpenTo(actor) ? book.text(form.template(), number).map(Template::source) : Optional.empty();
    }

    /** @return lines that differ; empty likewise, and when both are the same */
    public List<ChangedLine> compare(PaperForm form, int before, int after, Actor actor) {
        return isOpenTo(actor) ? book.compare(form.template(), before, after) : List.of();
    }

    /** @return what stands against the text, and which tokens it leaves out */
    public TemplateFindings check(PaperForm form, String source) {
        return work.check(form, source);
    }

    /**
     * Keeps a text without using it; it may have faults.
     *
     * @param seen newest version when the person began
     */
    public TemplateOutcome save(PaperForm form, String source, String note, int seen, Actor actor) {
        if (!isOpenTo(actor)) {
            return new TemplateOutcome.Refused();
        }
        if (source.length() > LetterTemplates.LONGEST) {
            return new TemplateOutcome.Faulty(check(form, source).faults());
        }
        return add(new Entry(form.template(), source, State.DRAFT, note, 0), seen, actor);
    }

    /**
     * Puts a text to use for all papers from now on.
     *
     * @param seen newest version when the person began
     */
    public TemplateOutcome publish(PaperForm form, String source, String note, int seen, Actor actor) {
        return publish(form, source, note, seen, 0, actor);
    }

    /**
     * Puts the text of an older version to use, as a new one.
     *
     * @param number of the older version
     * @param seen newest version when the person began
     */
    public TemplateOutcome rollBack(PaperForm form, int number, String note, int seen, Actor actor) {
        return text(form, number, actor)
                .map(source -> publish(form, source, note, seen, number, actor))
                .orElseGet(TemplateOutcome.Refused::new);
    }

    private TemplateOutcome publish(PaperForm form, String source, String note, int seen, int from, Actor actor) {
        if (!isOpenTo(actor)) {
            return new TemplateOutcome.Refused();
        }
        List<TemplateFault> faults = against(form, source);
        return faults.isEmpty()
                ? add(new Entry(form.template(), source, State.PUBLISHED, note, from), seen, actor)
                : new TemplateOutcome.Faulty(faults);
    }

    /** What reads well may still be impossible to lay out; so it is, once as a draft and once as the paper itself. */
    private List<TemplateFault> against(PaperForm form, String source) {
        List<TemplateFault> faults = new ArrayList<>(check(form, source).faults());
        for (boolean draft : new boolean[] {false, true}) {
            if (faults.isEmpty()) {
                faults.addAll(work.paper(form, source, Optional.empty(), draft).faults());
            }
        }
        return faults;
    }

    private TemplateOutcome add(Entry entry, int seen, Actor actor) {
        if (entry.source().isBlank()) {
            return new TemplateOutcome.Faulty(List.of(new TemplateFault(0, What.PART_MISSING, "html")));
        }
        return book.add(entry, seen, actor)
                .<TemplateOutcome>map(TemplateOutcome.Kept::new)
                .orElseGet(() ->
                        new TemplateOutcome.Overtaken(book.newest(entry.name()).orElseThrow()));
    }

    private Line line(PaperForm form) {
        templates.load(form.template()); // a file that is new in the folder is noticed first
        TemplateVersion inUse = book.inUse(form.template()).orElseThrow();
        TemplateVersion newest = book.newest(form.template()).orElseThrow();
        boolean shippedNewer = inUse.state() == State.PUBLISHED
                && book.versions(form.template()).stream()
                        .anyMatch(v -> v.state() == State.SHIPPED && v.number() > inUse.number());
        return new Line(form, inUse, newest, shippedNewer);
    }
}
