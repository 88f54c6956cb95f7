package id.dosir.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The one family of letters in every paper, with Arial's widths; read from the class path once. */
final class Fonts {

    static final String FAMILY = "Dosir Sans";

    /** Stands for a character that the font cannot show: a box is seen, a gap is not. */
    private static final int BOX = 0x25a1;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}|\r(?=\n)");

    private final byte[] regular = bytes("Regular");
    private final byte[] bold = bytes("Bold");
    private final byte[] italic = bytes("Italic");
    private final byte[] boldItalic = bytes("BoldItalic");
    private final CmapLookup characters;

    Fonts() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular))) {
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("font in the WAR is broken", e);
        }
    }

    /** Also as the last resort, since page margins inherit no family and the renderer has none of its own here. */
    void register(PdfRendererBuilder builder) {
        use(builder, regular, 400, FontStyle.NORMAL);
        use(builder, bold, 700, FontStyle.NORMAL);
        use(builder, italic, 400, FontStyle.ITALIC);
        use(builder, boldItalic, 700, FontStyle.ITALIC);
    }

    private static void use(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        Set<FSFontUseCase> always = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);
        builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, style, true, always);
    }

    /**
     * @return the text with each character that has no picture in the font shown as a box, accents joined to their
     *     letter, tabs and the like as spaces, and invisible format characters (such as a reversed reading order) gone
     */
    String printable(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        StringBuilder out = new StringBuilder(visible.length());
        Normalizer.normalize(visible, Normalizer.Form.NFC).codePoints().forEach(c -> out.appendCodePoint(shown(c)));
        return out.toString();
    }

    private int shown(int c) {
        if (c == '\n') {
            return c;
        }
        if (Character.isISOControl(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        return characters.getGlyphId(c) == 0 ? BOX : c;
    }

    private static byte[] bytes(String style) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/DosirSans-" + style + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("font missing in the WAR", e);
        }
    }
}
