package id.dosir.bsre;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;

/** Text that a signature's picture shows. */
final class AppearanceText {

    private AppearanceText() {}

    static String of(PDDocument document) throws IOException {
        PDAppearanceStream picture =
                document.getSignatureFields().get(0).getWidgets().get(0).getNormalAppearanceStream();
        try (PDDocument shown = new PDDocument()) {
            PDPage page = new PDPage(picture.getBBox());
            page.setContents(new PDStream(picture.getCOSObject()));
            PDResources resources = picture.getResources();
            page.setResources(resources);
            shown.addPage(page);
            return new PDFTextStripper().getText(shown).replaceAll("\\s+", " ");
        }
    }
}
