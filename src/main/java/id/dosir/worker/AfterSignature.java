package id.dosir.worker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Changes behind a signature that the validator does not list, because they hang on the file's trailer and not on its pages: the
 * document information, and bytes that belong to nothing. Behind a long-term signature, which has honest updates of its own, they
 * would pass unseen.
 */
final class AfterSignature {

    /** Tools that add validation data may sign their work. */
    private static final Set<COSName> OF_THE_TOOL = Set.of(COSName.MOD_DATE, COSName.PRODUCER);

    private static final int LARGEST = 64 << 20;
    private static final int TAIL = 64;

    private AfterSignature() {}

    /**
     * @param signedEnd where the signed range ends, in bytes
     * @return how many of them there are
     */
    static int unlisted(Path pdf, long signedEnd) throws IOException {
        long size = Files.size(pdf);
        if (signedEnd <= 0 || signedEnd >= size || size > LARGEST) {
            return 0;
        }
        return (endsWell(pdf, size) ? 0 : 1) + (sameInformation(pdf, (int) signedEnd) ? 0 : 1);
    }

    private static boolean endsWell(Path pdf, long size) throws IOException {
        byte[] tail = new byte[(int) Math.min(TAIL, size)];
        try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
            file.seek(size - tail.length);
            file.readFully(tail);
        }
        return new String(tail, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
    }

    private static boolean sameInformation(Path pdf, int signedEnd) throws IOException {
        byte[] signed;
        try (var in = Files.newInputStream(pdf)) {
            signed = in.readNBytes(signedEnd);
        }
        try (PDDocument before = Loader.loadPDF(signed);
                PDDocument now = Loader.loadPDF(pdf.toFile())) {
            COSDictionary then = before.getDocumentInformation().getCOSObject();
            COSDictionary later = now.getDocumentInformation().getCOSObject();
            Set<COSName> names = new TreeSet<>(then.keySet());
            names.addAll(later.keySet());
            names.removeAll(OF_THE_TOOL);
            return names.stream().allMatch(name -> told(then, name).equals(told(later, name)));
        }
    }

    private static String told(COSDictionary information, COSName name) {
        return String.valueOf(information.getDictionaryObject(name));
    }
}
