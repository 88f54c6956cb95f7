package id.dosir.core.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Papers that have a template which the office may edit. */
public enum PaperForm {
    RECOMMENDATION("surat-rekomendasi", "ttd_pengirim", "nomor_naskah"),
    SLIP("lembar-disposisi"),
    RECEIPT("tanda-terima", "nomor_permohonan"),
    RETURN("surat-pengembalian", "alasan"),
    REJECTION("surat-penolakan", "alasan"),
    COVER("sampul-berkas"),
    AGENDA("buku-agenda"),
    RETENTION("laporan-retensi");

    private final String template;
    private final List<String> required;

    PaperForm(String template, String... required) {
        this.template = template;
        this.required = List.of(required);
    }

    /** @return name of its template, and of its page below {@code /templat} */
    public String template() {
        return template;
    }

    /** @return tokens without which the paper is none */
    public List<String> required() {
        return required;
    }

    /** @return whether it is about one dossier, so that it can be tried on a real one */
    public boolean ofDossier() {
        return this != AGENDA && this != RETENTION;
    }

    public static Optional<PaperForm> of(String template) {
        return Arrays.stream(values()).filter(f -> f.template.equals(template)).findFirst();
    }
}
