package id.dosir.worker;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Selector;

/** Whose certificate signed a PDF last, as the signature itself says (ISO 32000-1 section 12.8, RFC 5652 section 5.3). Nothing is validated. */
final class SigningCertificate {

    private SigningCertificate() {}

    /** @throws Unreadable when nobody signed it, or the last signature does not carry its certificate */
    static CertificateFacts of(Path pdf) throws IOException {
        try (PDDocument document = PdfReader.open(pdf)) {
            PDSignature last = document.getSignatureDictionaries().stream()
                    .filter(signature -> !isTimestamp(signature))
                    .filter(signature -> contents(signature).length > 0)
                    .max(Comparator.comparingLong(SigningCertificate::end))
                    .orElseThrow(() -> new Unreadable(Cause.UNKNOWN_TYPE, "a PDF that nobody signed"));
            return CertificateFile.facts(signer(contents(last)));
        }
    }

    /** A stamp of time says when, not who (ISO 32000-2 section 12.8.5). */
    private static boolean isTimestamp(PDSignature signature) {
        return Objects.equals(signature.getSubFilter(), "ETSI.RFC3161");
    }

    /** Later signatures cover more of the file. */
    private static long end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == 4 ? (long) range[2] + range[3] : 0;
    }

    private static byte[] contents(PDSignature signature) {
        COSDictionary entries = signature.getCOSObject();
        COSBase bytes = entries.getDictionaryObject(COSName.CONTENTS);
        return bytes instanceof COSString text ? text.getBytes() : new byte[0];
    }

    private static X509Certificate signer(byte[] signature) throws IOException {
        try {
            CMSSignedData signed = new CMSSignedData(new ByteArrayInputStream(signature));
            for (SignerInformation signer : signed.getSignerInfos().getSigners()) {
                @SuppressWarnings("unchecked") // the library's selectors are raw
                Selector<X509CertificateHolder> his = signer.getSID();
                List<X509CertificateHolder> found =
                        List.copyOf(signed.getCertificates().getMatches(his));
                if (!found.isEmpty()) {
                    return (X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(
                                    new ByteArrayInputStream(found.get(0).getEncoded()));
                }
            }
        } catch (CMSException | CertificateException | RuntimeException e) {
            throw new Unreadable(Cause.BROKEN, "a signature of another form");
        }
        throw new Unreadable(Cause.BROKEN, "a signature without its certificate");
    }
}
