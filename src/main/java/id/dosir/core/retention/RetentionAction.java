package id.dosir.core.retention;

/** What becomes of records when their time is over (nasib akhir). */
public enum RetentionAction {
    /** Musnah. */
    DESTROY("musnah"),
    /** Permanen: handed over to the regency's archive. */
    TRANSFER("permanen"),
    /** Dinilai kembali: somebody looks at it and decides. */
    REVIEW("dinilai-kembali");

    private final String word;

    RetentionAction(String word) {
        this.word = word;
    }

    /** @return the word in the schedule's file */
    public String word() {
        return word;
    }

    /** @return whether records may be proposed for destruction; what is permanent never may */
    public boolean allowsDestruction() {
        return this != TRANSFER;
    }
}
