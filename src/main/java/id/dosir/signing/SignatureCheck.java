package id.dosir.signing;

import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Indication;
import id.dosir.core.document.SignatureReport.Signature;
import id.dosir.signing.Verdict.Accepted;
import id.dosir.signing.Verdict.NotAccepted;
import id.dosir.signing.Verdict.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Five rules, all of which must hold. A validator alone is not enough: its standard policy passes a letter over whose
 * text someone laid a white box, and a stranger's good signature.
 */
public final class SignatureCheck {

    private SignatureCheck() {}

    /**
     * @param original the letter as we wrote it, unsigned
     * @param returned what came back
     * @param report findings about {@code returned}, under the strict policy
     * @throws UncheckedIOException when one of the files cannot be read
     */
    public static Verdict accept(Path original, Path returned, SignatureReport report, ExpectedSigner signer) {
        return continues(original, returned) ? accept(report, signer) : new NotAccepted(Rule.ORIGINAL_BYTES_CHANGED);
    }

    /**
     * The other four rules, for a file that was written anew and has been held against ours by words and look: weaker, because
     * what no page shows may differ.
     *
     * @param report findings about the file, under the strict policy
     */
    public static Verdict accept(SignatureReport report, ExpectedSigner signer) {
        if (report.signatures().size() != 1
                || !report.signatures().get(0).field().equals(signer.field())) {
            return new NotAccepted(Rule.WRONG_SIGNATURE_COUNT_OR_FIELD);
        }
        Signature signature = report.signatures().get(0);
        if (signature.indication() != Indication.TOTAL_PASSED) {
            return new NotAccepted(Rule.NOT_TRUSTED, Optional.of(signature.indication()), signature.subIndication());
        }
        if (!untouched(signature)) {
            return new NotAccepted(Rule.CHANGED_AFTER_SIGNING);
        }
        return signer.made(signature) ? new Accepted(report) : new NotAccepted(Rule.OTHER_SIGNER);
    }

    /** A PDF is signed by appending (ISO 32000-1, 7.5.6), so an honest file is longer and begins with ours. */
    public static boolean continues(Path original, Path returned) {
        try {
            long length = Files.size(original);
            return length > 0 && Files.size(returned) > length && Files.mismatch(original, returned) == length;
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        }
    }

    /**
     * Validation data appended for long-term levels (PAdES LT, LTA) leave the scope PARTIAL and are listed as changes;
     * bytes that merely trail behind leave it PARTIAL with nothing listed.
     */
    private static boolean untouched(Signature signature) {
        return signature.otherChanges() == 0 && (signature.coversWholeFile() || signature.extensionChanges() > 0);
    }
}
