package id.dosir.worker;

import id.dosir.core.document.Reading.Warning;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Actions and attachments, looked for in every object of the file and not only where a viewer would find them: what hangs
 * on an old revision is worth a warning too.
 */
final class PdfWarnings {

    private static final int DEPTH = 40;
    private static final COSName ACTION = COSName.S;

    private PdfWarnings() {}

    static void in(PDDocument document, Set<Warning> warnings) {
        if (document.isEncrypted()) {
            warnings.add(Warning.ENCRYPTED);
        }
        COSDocument file = document.getDocument();
        look(file.getTrailer(), warnings, 0);
        List<COSObjectKey> keys = List.copyOf(file.getXrefTable().keySet());
        if (keys.size() > Limits.PDF_OBJECTS) {
            warnings.add(Warning.CUT_SHORT);
        }
        keys.stream()
                .limit(Limits.PDF_OBJECTS)
                .forEach(key -> look(file.getObjectFromPool(key).getObject(), warnings, 0));
    }

    /** Follows no reference: every object has its own turn. */
    private static void look(COSBase base, Set<Warning> warnings, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (base instanceof COSDictionary dictionary) {
            judge(dictionary, warnings);
            for (COSName key : dictionary.keySet()) {
                look(dictionary.getItem(key), warnings, depth + 1);
            }
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), warnings, depth + 1);
            }
        }
    }

    private static void judge(COSDictionary dictionary, Set<Warning> warnings) {
        COSName action = dictionary.getCOSName(ACTION);
        if (COSName.JAVA_SCRIPT.equals(action) || dictionary.containsKey(COSName.JAVA_SCRIPT)) {
            warnings.add(Warning.JAVASCRIPT);
        }
        if (COSName.getPDFName("Launch").equals(action)) {
            warnings.add(Warning.LAUNCH_ACTION);
        }
        if (dictionary.containsKey(COSName.EF) || dictionary.containsKey(COSName.EMBEDDED_FILES)) {
            warnings.add(Warning.EMBEDDED_FILE);
        }
        if (dictionary.containsKey(COSName.getPDFName("XFA"))) {
            warnings.add(Warning.XFA);
        }
    }
}
