package id.dosir.core.filing;

import id.dosir.core.document.PaperKind;

/** What part a kind of paper has in a request. Kinds are data of the SOP, so the role goes by the words of the code. */
enum PaperRole {
    LETTER,
    FORM,
    CARD,
    DECREE,
    CERTIFICATE,
    /** Statements, records of death and the like. */
    OTHER;

    static PaperRole of(PaperKind kind) {
        String code = kind.code();
        if (code.startsWith("formulir")) {
            return FORM;
        }
        if (code.startsWith("ktp") || code.startsWith("kartu-tanda-penduduk")) {
            return CARD;
        }
        if (code.startsWith("sk-") || code.startsWith("surat-keputusan") || code.startsWith("petikan")) {
            return DECREE;
        }
        if (code.startsWith("sertifikat")) {
            return CERTIFICATE;
        }
        return code.startsWith("surat-permohonan")
                        || code.startsWith("surat-pengantar")
                        || code.startsWith("surat-usulan")
                        || code.startsWith("nota-dinas")
                ? LETTER
                : OTHER;
    }
}
