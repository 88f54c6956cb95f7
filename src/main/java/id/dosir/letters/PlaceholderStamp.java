package id.dosir.letters;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Lays an empty signature field (ISO 32000-1, 12.7.4.5) over the room that the layout left for it, with the appearance
 * that PDF/A asks for and the place in the structure tree that PDF/UA asks for: the signed file needs no later change.
 */
final class PlaceholderStamp {

    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    private PlaceholderStamp() {}

    static void stamp(PDDocument document, List<? extends PagePosition<?>> rooms) throws IOException {
        for (PagePosition<?> room : rooms) {
            PDRectangle box = new PDRectangle(room.getX(), room.getY(), room.getWidth(), room.getHeight());
            PDPage page = document.getPage(room.getPageNo());
            PDAnnotationWidget widget = field(document, room.getId(), page, box);
            tag(document, page, widget);
        }
    }

    private static PDAnnotationWidget field(PDDocument document, String name, PDPage page, PDRectangle box)
            throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
        }
        form.getCOSObject().removeItem(COSName.NEED_APPEARANCES);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(Wording.of("field.name"));
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(box);
        widget.setPage(page);
        widget.setPrinted(true);
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        nothing.setResources(new PDResources());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(nothing);
        widget.setAppearance(appearance);
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        form.getFields().add(field);
        return widget;
    }

    private static void tag(PDDocument document, PDPage page, PDAnnotationWidget widget) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement top = (PDStructureElement) root.getKids().get(0);
        PDStructureElement form = new PDStructureElement("Form", top);
        form.setPage(page);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page);
        form.appendKid(reference);
        top.appendKid(form);
        int key = nextKey(root);
        widget.getCOSObject().setInt(STRUCT_PARENT, key);
        enter(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE), key, form);
        root.setParentTreeNextKey(key + 1);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    private static int nextKey(PDStructureTreeRoot root) {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        return Math.max(root.getParentTreeNextKey(), largest(tree) + 1);
    }

    private static int largest(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids != null) {
            return largest((COSDictionary) kids.getObject(kids.size() - 1));
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        return numbers == null || numbers.size() < 2 ? -1 : numbers.getInt(numbers.size() - 2);
    }

    /** Number tree (ISO 32000-1, 7.9.7): keys rise, so the new one goes to the end of the last leaf. */
    private static void enter(COSDictionary node, int key, PDStructureElement element) {
        COSArray limits = node.getCOSArray(COSName.LIMITS);
        if (limits != null) {
            limits.set(1, COSInteger.get(key));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids != null) {
            enter((COSDictionary) kids.getObject(kids.size() - 1), key, element);
            return;
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        if (numbers == null) {
            numbers = new COSArray();
            node.setItem(COSName.NUMS, numbers);
        }
        numbers.add(COSInteger.get(key));
        numbers.add(element.getCOSObject());
    }
}
