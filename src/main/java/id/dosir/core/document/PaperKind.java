package id.dosir.core.document;

import java.util.regex.Pattern;

/**
 * Kind of a paper. Which kinds an applicant files is data of the SOP; the constants are those that the office itself
 * makes.
 *
 * @param code lower-case words with hyphens, such as {@code surat-permohonan}
 */
public record PaperKind(String code) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");

    /** The signed recommendation. */
    public static final PaperKind LETTER = new PaperKind("surat-rekomendasi");
    /** The recommendation as it was sent out to be signed elsewhere, without a signature. */
    public static final PaperKind RELEASED_LETTER = new PaperKind("surat-belum-bertanda-tangan");
    /** The certificate itself, or any PDF that its holder signed. */
    public static final PaperKind CERTIFICATE = new PaperKind("sertifikat");
    /** What the verifier keeps of AMS: screenshot or receipt. */
    public static final PaperKind AMS_EVIDENCE = new PaperKind("bukti-ams");
    /** Notice mail or answer that shows the revocation. */
    public static final PaperKind REVOCATION_EVIDENCE = new PaperKind("bukti-pencabutan");

    /** A disposition that was initialled on paper, scanned. */
    public static final PaperKind SLIP = new PaperKind("lembar-disposisi");

    /** What an officer keeps of a step that only the SOP knows. */
    public static final PaperKind WORK_EVIDENCE = new PaperKind("bukti-pelaksanaan");

    public PaperKind {
        if (code.length() > 40 || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a kind of paper");
        }
    }

    /** @return whether the text has the form of a code */
    public static boolean isOne(String text) {
        return text != null && text.length() <= 40 && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return code;
    }
}
