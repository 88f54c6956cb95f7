package id.dosir.desk;

import id.dosir.core.document.Office;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.dossier.Actor;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateVersion;
import id.dosir.letters.Arms;
import id.dosir.letters.LetterTemplates;
import id.dosir.letters.OfficeBook;
import id.dosir.letters.OfficeSheet;
import id.dosir.letters.OfficeSheet.Page;
import id.dosir.letters.TemplateBook;
import id.dosir.letters.TemplateWork;
import id.dosir.letters.WriteOptions.PageSize;
import id.dosir.reading.Readers;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Letterhead, paper and margins of the office's papers. Only an administrator changes them; each change is a version. */
@ApplicationScoped
public class OfficeDesk {

    private static final int LARGEST_PICTURE = 4 * 1024 * 1024;

    /** Not with the real templates' values: what is looked at here is the head, the foot and the margins. */
    private static final PaperForm SHOWN = PaperForm.RECOMMENDATION;

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    @Inject
    TemplateDesk desk;

    @Inject
    OfficeBook offices;

    @Inject
    TemplateBook book;

    @Inject
    LetterTemplates templates;

    @Inject
    TemplateWork work;

    @Inject
    TemplatePreviews previews;

    @Inject
    Readers readers;

    @Inject
    Home home;

    /** What came of a change. */
    public sealed interface Outcome {
        /** @param version that is in use now */
        record Kept(int version) implements Outcome {}

        /** @param by version that came between */
        record Overtaken(TemplateVersion by) implements Outcome {}

        /** @param fields that cannot stand in a paper, by name; {@code arms} for a picture that is none */
        record Faulty(List<String> fields) implements Outcome {}

        /** It is not for this person. */
        record Refused() implements Outcome {}
    }

    /** @return settings as they were; those in use for 0 */
    public OfficeForm form(int version) {
        OfficeSheet sheet = version == 0 ? offices.current() : offices.version(version);
        Office office = sheet.office();
        Page page = sheet.page();
        Map<String, String> fields = new HashMap<>();
        fields.put("government", office.government());
        fields.put("name", office.name());
        fields.put("address", office.address());
        fields.put("contact", office.contact());
        fields.put("postCode", office.postCode());
        fields.put("place", office.place());
        fields.put("size", page.size().name());
        fields.put("top", String.valueOf(page.top()));
        fields.put("right", String.valueOf(page.right()));
        fields.put("bottom", String.valueOf(page.bottom()));
        fields.put("left", String.valueOf(page.left()));
        fields.put("points", String.valueOf(page.points()));
        return new OfficeForm(fields, sheet.headLines(), sheet.footLines());
    }

    /** @return version in use; 0 while the settings of the server are */
    public int version() {
        return offices.current().version();
    }

    /** @return all versions, the newest first; none for whoever may not change them */
    public List<TemplateVersion> versions(Actor actor) {
        return desk.isOpenTo(actor) ? book.versions(OfficeBook.NAME) : List.of();
    }

    /** @return whether it is a PNG or JPEG of at most 4 MiB that can be drawn */
    public boolean isPicture(byte[] bytes) {
        return drawn(bytes).isPresent();
    }

    /**
     * Has a worker draw a picture anew: its bytes come from outside, and the server decodes none of those.
     *
     * @return PNG as wide as arms ever are printed; empty when it is no PNG or JPEG, broken, or beyond the limits
     */
    private Optional<byte[]> drawn(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LARGEST_PICTURE) {
            return Optional.empty();
        }
        Path file = null;
        Path picture = null;
        try {
            file = Files.createTempFile(home.scratch(), "lambang-", ".bin");
            picture = Files.createTempFile(home.scratch(), "lambang-", ".png");
            Files.write(file, bytes);
            boolean drawn = readers.read(file) instanceof ReadingOutcome.Read read
                    && PICTURES.contains(read.reading().mediaType())
                    && readers.picture(file, 1, Arms.LONGEST_SIDE, picture).isEmpty();
            return drawn ? Optional.of(Files.readAllBytes(picture)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written", e);
        } finally {
            TemplatePreviews.drop(file);
            TemplatePreviews.drop(picture);
        }
    }

    /**
     * Puts settings to use for all papers from now on.
     *
     * @param arms picture as it was chosen; the present one stays when empty
     * @param seen version in use when the person began
     */
    public Outcome publish(OfficeForm form, Optional<byte[]> arms, String note, int seen, Actor actor) {
        if (!desk.isOpenTo(actor)) {
            return new Outcome.Refused();
        }
        List<String> faults = new ArrayList<>(faults(form));
        Optional<byte[]> drawn = arms.flatMap(this::drawn);
        if (arms.isPresent() && drawn.isEmpty()) {
            faults.add("arms");
        }
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        return offices.publish(sheet(form, drawn), seen, note, 0, actor)
                .<Outcome>map(v -> new Outcome.Kept(v.number()))
                .orElseGet(
                        () -> new Outcome.Overtaken(book.newest(OfficeBook.NAME).orElseThrow()));
    }

    /** @return a letter with these settings; without a picture while they have faults */
    public TemplatePreviews.Preview picture(OfficeForm form, Optional<byte[]> arms, Actor actor) {
        if (!desk.isOpenTo(actor) || !faults(form).isEmpty()) {
            return new TemplatePreviews.Preview(Optional.empty(), 0, List.of());
        }
        return previews.picture(
                work.paper(
                        SHOWN,
                        templates.load(SHOWN.template()).source(),
                        Optional.empty(),
                        false,
                        sheet(form, arms.flatMap(this::drawn))),
                1);
    }

    /** @return names of fields that cannot stand in a paper */
    public List<String> faults(OfficeForm form) {
        List<String> unread = List.of("top", "right", "bottom", "left", "points").stream()
                .filter(name -> !field(form, name).matches("\\d{1,2}"))
                .toList();
        boolean size = Arrays.stream(PageSize.values()).anyMatch(s -> s.name().equals(field(form, "size")));
        return !unread.isEmpty() ? unread : size ? offices.faults(sheet(form, Optional.empty())) : List.of("size");
    }

    private OfficeSheet sheet(OfficeForm form, Optional<byte[]> arms) {
        return new OfficeSheet(
                new Office(
                        field(form, "government"),
                        field(form, "name"),
                        field(form, "address"),
                        field(form, "contact"),
                        field(form, "postCode"),
                        field(form, "place")),
                form.headLines(),
                form.footLines(),
                new Page(
                        PageSize.valueOf(field(form, "size")),
                        number(form, "top"),
                        number(form, "right"),
                        number(form, "bottom"),
                        number(form, "left"),
                        number(form, "points")),
                arms.map(Arms::of).orElseGet(() -> offices.current().arms()),
                0);
    }

    private static int number(OfficeForm form, String name) {
        return Integer.parseInt(field(form, name));
    }

    private static String field(OfficeForm form, String name) {
        return form.fields().getOrDefault(name, "").strip();
    }
}
