package id.dosir.desk;

import id.dosir.core.document.Likeness;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Signature;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.reading.NoVerdictException;
import id.dosir.reading.Readers;
import id.dosir.signing.ExpectedSigner;
import id.dosir.signing.SignatureCheck;
import id.dosir.signing.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Holds a file that came back from signing against the letter that was sent, and says in the office's words what is wrong. */
@ApplicationScoped
class SignedFiles {

    private static final long LAST_BYTES = 1024;

    @Inject
    Readers readers;

    /** What came of it. */
    sealed interface Finding {

        /**
         * @param signature the one there is
         * @param rewritten whether the file was written anew, so that only the weaker check could be made
         */
        record Good(Signature signature, boolean rewritten) implements Finding {}

        /** @param ground without a field */
        record Bad(Ground ground) implements Finding {}
    }

    /**
     * @param original the letter as we wrote it
     * @param older letters of the same matter that were called back: a signature on one of them is refused, though it may look the same
     * @param returned what came back
     */
    Finding check(Path original, List<Path> older, Path returned, ExpectedSigner signer) {
        return older.stream().anyMatch(letter -> SignatureCheck.continues(letter, returned))
                ? bad(Refusal.LETTER_NOT_OURS, "")
                : check(original, returned, signer);
    }

    /**
     * @param original the letter as we wrote it
     * @param returned what came back
     */
    Finding check(Path original, Path returned, ExpectedSigner signer) {
        try {
            boolean appended = SignatureCheck.continues(original, returned);
            if (!appended) {
                Optional<Refusal> other = other(original, returned);
                if (other.isPresent()) {
                    return bad(other.get(), "");
                }
            }
            SignatureReport report = readers.signatures(returned);
            if (report.signatures().isEmpty()) {
                // something stands behind our bytes, and it is no whole signature
                return bad(appended ? Refusal.LETTER_CUT_OFF : Refusal.LETTER_UNSIGNED, "");
            }
            Verdict verdict = SignatureCheck.accept(report, signer);
            return verdict instanceof Verdict.NotAccepted && !ends(returned)
                    ? bad(Refusal.LETTER_CUT_OFF, "")
                    : finding(verdict, report, !appended);
        } catch (NoVerdictException e) {
            return bad(refusal(e.reason()), "");
        }
    }

    /** @return whether the file's end is there: ISO 32000-1, 7.5.5, and the last kilobyte in which readers look for it */
    private static boolean ends(Path pdf) {
        try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
            byte[] last = new byte[(int) Math.min(LAST_BYTES, file.length())];
            file.seek(file.length() - last.length);
            file.readFully(last);
            return new String(last, StandardCharsets.ISO_8859_1).contains("%%EOF");
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        }
    }

    /** @return why it is not our letter written anew, or empty */
    private Optional<Refusal> other(Path original, Path returned) {
        try {
            long ours = Files.size(original);
            long theirs = Files.size(returned);
            long same = Files.mismatch(original, returned);
            if (same < 0) {
                return Optional.of(Refusal.LETTER_UNSIGNED);
            }
            if (same == theirs && theirs < ours) {
                return Optional.of(Refusal.LETTER_CUT_OFF);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        }
        return readers.likeness(original, returned) == Likeness.SAME
                ? Optional.empty()
                : Optional.of(Refusal.LETTER_NOT_OURS);
    }

    private static Finding finding(Verdict verdict, SignatureReport report, boolean rewritten) {
        List<Signature> signatures = report.signatures();
        if (verdict instanceof Verdict.NotAccepted no) {
            String told = no.subIndication().orElse(no.rule().name());
            return switch (no.rule()) {
                case ORIGINAL_BYTES_CHANGED -> bad(Refusal.LETTER_NOT_OURS, "");
                case WRONG_SIGNATURE_COUNT_OR_FIELD -> bad(Refusal.LETTER_SIGNATURE_PLACE, "");
                case CHANGED_AFTER_SIGNING -> bad(Refusal.LETTER_CHANGED_AFTER, told);
                case OTHER_SIGNER -> bad(
                        Refusal.LETTER_OTHER_SIGNER, signatures.get(0).signerName());
                case NOT_TRUSTED -> bad(no.worthAnotherTry() ? Refusal.LETTER_CHECK_LATER : untrusted(told), told);
            };
        }
        return new Finding.Good(signatures.get(0), rewritten);
    }

    /** Sub-indications of ETSI EN 319 102-1, section 5.1.3. */
    private static Refusal untrusted(String subIndication) {
        if (subIndication.startsWith("REVOKED") || subIndication.startsWith("OUT_OF_BOUNDS")) {
            return Refusal.LETTER_CERTIFICATE_REVOKED;
        }
        return switch (subIndication) {
            case "FORMAT_FAILURE" -> Refusal.LETTER_CHANGED_AFTER;
            case "NO_CERTIFICATE_CHAIN_FOUND",
                    "NO_CERTIFICATE_CHAIN_FOUND_NO_POE",
                    "CHAIN_CONSTRAINTS_FAILURE" -> Refusal.LETTER_SIGNER_UNTRUSTED;
            default -> Refusal.LETTER_SIGNATURE_BROKEN;
        };
    }

    private static Refusal refusal(Cause cause) {
        return switch (cause) {
            case LOCKED -> Refusal.FILE_LOCKED;
            case NO_WORKER -> Refusal.READER_UNAVAILABLE;
            case EMPTY, TOO_LARGE, UNKNOWN_TYPE, BROKEN, TOO_SLOW, TOO_HUNGRY -> Refusal.FILE_UNREADABLE;
        };
    }

    private static Finding bad(Refusal refusal, String detail) {
        return new Finding.Bad(new Ground(refusal, "", detail));
    }
}
