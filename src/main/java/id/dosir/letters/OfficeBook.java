package id.dosir.letters;

import id.dosir.core.document.Office;
import id.dosir.core.dossier.Actor;
import id.dosir.core.template.TemplateVersion;
import id.dosir.core.template.TemplateVersion.State;
import id.dosir.letters.TemplateBook.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The office's settings for its papers: kept in the book of templates, and before the first change as the server's settings say. */
@ApplicationScoped
public class OfficeBook {

    /** Name in the book of templates. */
    public static final String NAME = "kantor";

    private TemplateBook book;
    private OfficeSheet first;
    private volatile OfficeSheet latest;

    /** For the container's proxy only. */
    protected OfficeBook() {}

    @Inject
    public OfficeBook(TemplateBook book, Office office, Arms arms) {
        this.book = book;
        this.first = OfficeSheet.plain(office, arms);
        this.latest = first;
    }

    /** @return the settings in use */
    public OfficeSheet current() {
        int number = book.inUse(NAME).map(TemplateVersion::number).orElse(0);
        OfficeSheet known = latest;
        if (known.version() == number) {
            return known;
        }
        OfficeSheet read = version(number);
        latest = read;
        return read;
    }

    /** @return settings as they were; 0 for those of the server */
    public OfficeSheet version(int number) {
        return number == 0
                ? first
                : book.text(NAME, number)
                        .map(text -> OfficeText.read(text.source(), number))
                        .orElseThrow(() ->
                                new IllegalArgumentException("no version " + number + " of the office's settings"));
    }

    /** @return names of settings that cannot stand in a paper */
    public List<String> faults(OfficeSheet sheet) {
        return OfficeText.faults(sheet);
    }

    /** @return settings as text, to be compared */
    public String text(OfficeSheet sheet) {
        return OfficeText.write(sheet);
    }

    /**
     * Puts settings to use.
     *
     * @param seen version that the person looked at
     * @param from version they were taken from; 0 for none
     * @return what was added; empty when somebody was faster
     * @throws IllegalArgumentException when there are {@link #faults}
     */
    public Optional<TemplateVersion> publish(OfficeSheet sheet, int seen, String note, int from, Actor actor) {
        if (!faults(sheet).isEmpty()) {
            throw new IllegalArgumentException("settings of the office with faults: " + faults(sheet));
        }
        return book.add(new Entry(NAME, text(sheet), State.PUBLISHED, note, from), seen, actor);
    }
}
