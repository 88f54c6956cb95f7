package id.dosir.core.document;

/** What a letter of the office says. Each kind may have a classification code of its own. */
public enum LetterKind {
    /** Surat rekomendasi, to BSrE. */
    RECOMMENDATION,
    /** Surat pengembalian: what is missing, to the applicant. */
    RETURN,
    /** Surat penolakan, to the applicant. */
    REJECTION
}
