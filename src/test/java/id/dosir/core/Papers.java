package id.dosir.core;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.LetterText;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignedLetter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Papers as they lie in a dossier; their bytes do not matter to the core. */
public final class Papers {

    public static final LetterText DRAFT = new LetterText(
            "Rekomendasi Pencabutan Sertifikat Elektronik",
            "Biasa",
            "1 (satu) berkas",
            "pemilik sertifikat pindah ke instansi lain",
            "Sekretaris Daerah");

    private Papers() {}

    public static Attachment paper(String kind) {
        return paper(new PaperKind(kind));
    }

    public static Attachment paper(PaperKind kind) {
        return new Attachment(
                kind, new Sha256("ab".repeat(32)), kind.code() + ".pdf", "application/pdf", 2048, 1, Dossiers.MONDAY);
    }

    /** What the SOP asks of everyone. */
    public static List<Attachment> required() {
        return List.of(paper("surat-permohonan"), paper("formulir-permohonan"), paper("sk-jabatan-terakhir"));
    }

    public static ReleasedLetter released() {
        return new ReleasedLetter(
                new LetterNumber(2026, 12, "000.6.5.2/12/Diskominfo/XI/2026"),
                Dossiers.TODAY,
                "kadis",
                new Sha256("cd".repeat(32)),
                4096,
                Dossiers.MONDAY);
    }

    /** @param day of a signature in ink, else empty */
    public static SignedLetter returned(SignedLetter.Way way, Optional<LocalDate> day) {
        ReleasedLetter out = released();
        return new SignedLetter(
                out.number(),
                out.file(),
                out.length(),
                new Sha256("ef".repeat(32)),
                "Ahmad Paputungan",
                Dossiers.MONDAY,
                way,
                day);
    }

    public static SignedLetter signedLetter() {
        return new SignedLetter(
                new LetterNumber(2026, 12, "000.6.5.2/12/Diskominfo/XI/2026"),
                new Sha256("cd".repeat(32)),
                4096,
                new Sha256("ef".repeat(32)),
                "Ahmad Paputungan",
                Dossiers.MONDAY);
    }
}
