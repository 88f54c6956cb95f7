package id.dosir.letters;

import id.dosir.storage.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Templates from one folder, read anew each time: an edit by the office counts from the next paper on. */
@ApplicationScoped
public class LetterTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final long LARGEST = 512 * 1024L;

    private Path folder;

    /** For the container's proxy only. */
    protected LetterTemplates() {}

    @Inject
    public LetterTemplates(Shipped shipped) {
        this(shipped.templates());
    }

    /** @param folder where {@code *.xhtml} lie */
    public LetterTemplates(Path folder) {
        this.folder = folder;
    }

    /**
     * @param name file name without ending
     * @throws IllegalArgumentException when the name could not be one, or the file is larger than 512 KiB
     * @throws UncheckedIOException when there is no such file
     */
    public Template load(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a template");
        }
        Path file = folder.resolve(name + ".xhtml");
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("template larger than " + LARGEST + " bytes: " + name);
            }
            return Template.of(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("template cannot be read: " + name, e);
        }
    }
}
