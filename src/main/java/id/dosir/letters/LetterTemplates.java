package id.dosir.letters;

import id.dosir.storage.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The template to make a paper with: what the office published, else the file that lies in the folder, read anew each time. A file that
 * is new there is noticed by its hash and gets a number in the book.
 */
@ApplicationScoped
public class LetterTemplates {

    /** Characters of a template's text, and about the bytes of its file. */
    public static final int LONGEST = 512 * 1024;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private Path folder;
    private TemplateBook book;
    private final Map<String, String> noticed = new ConcurrentHashMap<>();

    /** For the container's proxy only. */
    protected LetterTemplates() {}

    @Inject
    LetterTemplates(Shipped shipped, TemplateBook book) {
        this(shipped.templates());
        this.book = book;
    }

    /**
     * Without a book.
     *
     * @param folder where {@code *.xhtml} lie
     */
    public LetterTemplates(Path folder) {
        this.folder = folder;
    }

    /**
     * @param name file name without ending
     * @throws IllegalArgumentException when the name could not be one, or the file is larger than 512 KiB
     * @throws UncheckedIOException when there is no such file
     */
    public Template load(String name) {
        Template shipped = shipped(name);
        if (book == null) {
            return shipped;
        }
        notice(shipped);
        return book.inUseText(name).orElse(shipped);
    }

    /**
     * @param number of a version in the book
     * @throws IllegalArgumentException when there is no such version
     */
    public Template load(String name, int number) {
        return book.text(name, number)
                .orElseThrow(() -> new IllegalArgumentException("no version " + number + " of template " + name));
    }

    /** @return the file as it lies in the folder */
    public Template shipped(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a template");
        }
        Path file = folder.resolve(name + ".xhtml");
        try {
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException("template larger than " + LONGEST + " bytes: " + name);
            }
            return Template.of(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("template cannot be read: " + name, e);
        }
    }

    private void notice(Template shipped) {
        String hash = shipped.version().hex();
        if (hash.equals(noticed.get(shipped.name()))) {
            return;
        }
        try {
            book.notice(shipped);
        } catch (RuntimeException refused) {
            // another node noticed it first; if it did not, the look again says so.
            // Named by no class of the server's, so that letters can be made without one, as the benchmarks do
            book.notice(shipped);
        }
        noticed.put(shipped.name(), hash);
    }
}
