package id.dosir.core.dossier;

/** Kinds of work that a SOP file can put into a step; the code names are those of the file. */
public enum TaskKind {
    OPEN("ajukan"),
    DISPOSE("disposisi"),
    ORDER_LETTER("perintah"),
    DRAFT_LETTER("susun"),
    SIGN("tanda-tangan"),
    SUBMIT("daftar-ams"),
    CONFIRM("konfirmasi"),
    ENTER_REGISTER("register"),
    /** Anything else: done with a note and, if wanted, evidence; may stand anywhere. */
    PERFORM("laksanakan");

    private final String word;

    TaskKind(String word) {
        this.word = word;
    }

    /** @return the word that stands for it in a SOP file */
    public String word() {
        return word;
    }
}
