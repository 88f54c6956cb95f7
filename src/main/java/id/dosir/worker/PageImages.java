package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;

/** Sizes of all images that a page can reach, as their dictionaries claim them, before one is unpacked. */
final class PageImages {

    private PageImages() {}

    /** @throws Unreadable TOO_LARGE when one image has more pixels than a page picture may cost */
    static void check(PDPage page) throws Unreadable {
        Deque<COSBase> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(page.getCOSObject());
        if (page.getResources() != null) {
            open.push(page.getResources().getCOSObject()); // may be inherited
        }
        while (!open.isEmpty() && seen.size() < Limits.PDF_OBJECTS) {
            COSBase next = open.pop();
            COSBase base = next instanceof COSObject reference ? reference.getObject() : next;
            if (base != null && seen.add(base)) {
                visit(base, open);
            }
        }
    }

    private static void visit(COSBase base, Deque<COSBase> open) throws Unreadable {
        if (base instanceof COSDictionary dictionary) {
            if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
                long pixels = dictionary.getLong(COSName.WIDTH) * dictionary.getLong(COSName.HEIGHT);
                if (pixels > Limits.PIXELS) {
                    throw new Unreadable(Cause.TOO_LARGE, "image of " + pixels + " pixels on the page");
                }
            }
            for (COSName key : dictionary.keySet()) {
                if (!key.equals(COSName.PARENT) && !key.equals(COSName.P)) { // back to other pages
                    open.push(dictionary.getItem(key));
                }
            }
        } else if (base instanceof COSArray array) {
            array.forEach(open::push);
        }
    }
}
