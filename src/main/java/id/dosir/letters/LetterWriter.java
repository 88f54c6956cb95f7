package id.dosir.letters;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import id.dosir.core.document.Office;
import id.dosir.core.template.TemplateFault;
import id.dosir.letters.Sheets.Pages;
import id.dosir.letters.WriteOptions.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes a PDF from a template and its values: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), with an empty signature
 * field at each {@code ttd_*} token. Fetches nothing; all pictures and fonts are its own.
 */
@ApplicationScoped
public class LetterWriter {

    private static final Pattern FIELDS = Pattern.compile("ttd_.*");
    private static final int ANY = Integer.MAX_VALUE;
    /** The longest agenda book has some 170; more pages come of a template's measures, not of what it says. */
    private static final int MOST_PAGES = 1000;

    private static final double[] STEPS = {1, 0.94, 0.88, 0.82, 0.76, 0.7};

    private Fonts fonts;
    private Supplier<OfficeSheet> office;
    private byte[] colours;

    /** For the container's proxy only. */
    protected LetterWriter() {}

    @Inject
    LetterWriter(OfficeBook book) {
        this(book::current);
    }

    /**
     * @param office as it stands in the letterhead
     * @param arms left of it
     */
    public LetterWriter(Office office, Arms arms) {
        this(() -> OfficeSheet.plain(office, arms));
    }

    private LetterWriter(Supplier<OfficeSheet> office) {
        this.office = office;
        XRLog.setLoggingEnabled(false);
        fonts = new Fonts();
        colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /**
     * @param values plain text for each token; a line break stays one
     * @return the PDF file
     * @throws UnfilledTokens when a token has no value
     * @throws BrokenTemplate when the template is not well-formed or reaches outside itself
     */
    public byte[] write(Template template, Map<String, String> values, WriteOptions options) {
        return write(template, values, options, office.get());
    }

    /** The same with settings of the office that are not, or no more, those in use. */
    public byte[] write(Template template, Map<String, String> values, WriteOptions options, OfficeSheet sheet) {
        return write(template, values, options, options.onePage() ? 1 : ANY, Overlay.NONE, sheet);
    }

    /** @return the office's settings in use, which a paper made now has */
    public OfficeSheet office() {
        return office.get();
    }

    /**
     * The same with lines that join places of the paper, drawn when it is laid out.
     *
     * @param most pages it may have; letters shrink by steps until it has
     */
    byte[] write(Template template, Map<String, String> values, WriteOptions options, int most, Overlay overlay) {
        return write(template, values, options, most, overlay, office.get());
    }

    private byte[] write(
            Template template,
            Map<String, String> values,
            WriteOptions options,
            int most,
            Overlay overlay,
            OfficeSheet sheet) {
        Document document = filled(template, values, options.draft(), sheet);
        Element style = ownStyle(document);
        double[] steps = most < ANY ? STEPS : new double[] {1};
        try {
            for (int i = 0; ; i++) {
                style.setTextContent(css(options, steps[i]));
                try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
                    renderer.layout();
                    boolean last = i == steps.length - 1;
                    int pages = renderer.getRootBox().getLayer().getPages().size();
                    if (pages > MOST_PAGES) {
                        throw new BrokenTemplate(
                                template.name(), 0, TemplateFault.What.TOO_MANY_PAGES, String.valueOf(pages));
                    }
                    if (last || pages <= most) {
                        return pdf(renderer, overlay);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("paper cannot be written: " + template.name(), e);
        }
    }

    /**
     * Several sheets of the same form as one document, laid out in one run: fonts and structure are there once. Each sheet
     * begins on a page of its own, or two of them stand side by side; those that need more room shrink, the others stay.
     *
     * @param sheets values of each, at least one
     * @param pairs whether two stand side by side on one page
     * @throws UnfilledTokens when a token has no value
     * @throws BrokenTemplate when the template is not well-formed or reaches outside itself
     */
    public byte[] writeAll(Template template, List<Map<String, String>> sheets, PageSize page, boolean pairs) {
        OfficeSheet sheet = office.get();
        Sheets bundle = Sheets.of(
                sheets.stream()
                        .map(values -> filled(template, values, false, sheet))
                        .toList(),
                pairs);
        Element style = ownStyle(bundle.document());
        style.setTextContent(css(new WriteOptions(false, Optional.of(page), true), 1) + Sheets.CSS);
        try {
            for (int i = 1; ; i++) {
                try (PdfBoxRenderer renderer = builder(bundle.document()).buildPdfRenderer()) {
                    renderer.layout();
                    if (i == STEPS.length || !bundle.shrink(pagesOf(renderer), STEPS[i])) {
                        return pdf(renderer, Overlay.NONE);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("paper cannot be written: " + template.name(), e);
        }
    }

    /** @return how many pages there are, and on which of them each sheet begins, by its id */
    private static Pages pagesOf(PdfBoxRenderer renderer) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        Map<String, Integer> first = new HashMap<>();
        find(renderer.getRootBox(), 0, pages, first);
        return new Pages(pages.size(), first);
    }

    /** Sheets are children of the body; nothing deeper needs to be looked at. */
    private static void find(Box box, int depth, List<PageBox> pages, Map<String, Integer> first) {
        Element element = box.getElement();
        if (element != null && Sheets.isSheet(element.getAttribute("id"))) {
            int page = 0;
            while (page + 1 < pages.size() && box.getAbsY() >= pages.get(page).getBottom()) {
                page++;
            }
            first.merge(element.getAttribute("id"), page, Math::min);
        } else if (depth < 4) {
            box.getChildren().forEach(child -> find(child, depth + 1, pages, first));
        }
    }

    private static byte[] pdf(PdfBoxRenderer renderer, Overlay overlay) throws IOException {
        try (PDDocument document = renderer.createPDFKeepOpen()) {
            PlaceholderStamp.stamp(document, renderer.findPagePositionsByID(FIELDS));
            overlay.draw(document, renderer.findPagePositionsByID(overlay.places()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.register(builder);
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Dosir");
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.useObjectDrawerFactory(new Drawings());
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), moment);
        }
        builder.withW3cDocument(document, "about:blank");
        return builder;
    }

    private Document filled(Template template, Map<String, String> values, boolean draft, OfficeSheet sheet) {
        Map<String, String> all = sheet.tokens();
        all.putAll(values);
        return new Filler(template, all, draft, new Pieces(sheet, fonts)).fill();
    }

    private static Element ownStyle(Document document) {
        Element style = document.createElement("style");
        document.getElementsByTagName("head").item(0).appendChild(style);
        return style;
    }

    private static String css(WriteOptions options, double step) {
        String size = options.page()
                .map(p -> "@page { size: " + p.width() + "mm " + p.height() + "mm } ")
                .orElse("");
        return size
                + String.format(
                        Locale.ROOT,
                        "* { font-family: '%s' !important } body { font-size: %.2fem }",
                        Fonts.FAMILY,
                        step);
    }
}
