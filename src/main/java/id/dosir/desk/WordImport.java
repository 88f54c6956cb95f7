package id.dosir.desk;

import id.dosir.core.document.ReadingOutcome.Unreadable;
import id.dosir.core.dossier.Actor;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.WordDraft;
import id.dosir.core.template.WordDraft.Lost;
import id.dosir.core.template.WordReading;
import id.dosir.letters.LetterTemplates;
import id.dosir.letters.TemplateWork;
import id.dosir.reading.Readers;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A Word file as the beginning of a template. Nothing is kept of it: the text goes to the editor, and from there as any other. */
@ApplicationScoped
public class WordImport {

    /** A letter with its pictures has some hundred kilobytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final String OLD_WORD = "application/msword";
    private static final String WITH_MACROS = "application/vnd.ms-word.";

    @Inject
    TemplateDesk desk;

    @Inject
    LetterTemplates templates;

    @Inject
    TemplateWork work;

    @Inject
    Readers readers;

    @Inject
    Home home;

    /** What came of an import. */
    public sealed interface Outcome {
        /**
         * @param source a whole template, under the head of the one in use; what stands against it, the editor says
         * @param lost what of the file is not in it, with how often
         */
        record Taken(String source, Map<Lost, Integer> lost) implements Outcome {}

        /** @param why nothing was taken */
        record NotTaken(Why why) implements Outcome {}
    }

    /** Why nothing is taken; each has a sentence in the bundle ({@code template.word.<name>}). */
    public enum Why {
        NO_FILE,
        TOO_LARGE,
        NOT_WORD,
        OLD_WORD,
        MACROS,
        LOCKED,
        BROKEN,
        NO_TEXT,
        BUSY,
        /** It is not for this person. */
        REFUSED
    }

    /** @param in the file, read to its end or to the limit, not closed */
    public Outcome take(PaperForm form, InputStream in, Actor actor) {
        if (!desk.isOpenTo(actor)) {
            return new Outcome.NotTaken(Why.REFUSED);
        }
        Path file = null;
        try {
            file = Files.createTempFile(home.scratch(), "word-", ".docx");
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length == 0 || bytes.length > LARGEST) {
                return new Outcome.NotTaken(bytes.length == 0 ? Why.NO_FILE : Why.TOO_LARGE);
            }
            Files.write(file, bytes);
            WordReading reading = readers.wordDraft(file);
            return reading instanceof WordReading.Drafted drafted
                    ? taken(form, drafted.draft())
                    : new Outcome.NotTaken(why(((WordReading.NotDrafted) reading).why()));
        } catch (IOException e) {
            throw new UncheckedIOException("a Word file could not be written", e);
        } finally {
            TemplatePreviews.drop(file);
        }
    }

    private Outcome taken(PaperForm form, WordDraft draft) {
        if (draft.body().isBlank()) {
            return new Outcome.NotTaken(Why.NO_TEXT);
        }
        String source = work.fromWord(templates.load(form.template()), draft.body());
        return source.length() > LetterTemplates.LONGEST
                ? new Outcome.NotTaken(Why.TOO_LARGE)
                : new Outcome.Taken(source, draft.lost());
    }

    private static Why why(Unreadable none) {
        return switch (none.cause()) {
            case EMPTY -> Why.NO_FILE;
            case LOCKED -> Why.LOCKED;
            case TOO_LARGE, TOO_SLOW, TOO_HUNGRY -> Why.TOO_LARGE;
            case NO_WORKER -> Why.BUSY;
            case BROKEN -> Why.BROKEN;
            case UNKNOWN_TYPE -> none.detail().equals(OLD_WORD)
                    ? Why.OLD_WORD
                    : none.detail().startsWith(WITH_MACROS) ? Why.MACROS : Why.NOT_WORD;
        };
    }
}
