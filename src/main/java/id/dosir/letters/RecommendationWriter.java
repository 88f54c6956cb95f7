package id.dosir.letters;

import id.dosir.core.document.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The Surat Rekomendasi Pencabutan, as a draft to read and as the file to sign. */
@ApplicationScoped
public class RecommendationWriter {

    /** Name of the template, and of the signature field in the file made from it. */
    public static final String TEMPLATE = "surat-rekomendasi";

    public static final String SIGNATURE_FIELD = "ttd_pengirim";

    private LetterTemplates templates;
    private LetterWriter writer;
    private Office office;

    /** For the container's proxy only. */
    protected RecommendationWriter() {}

    @Inject
    public RecommendationWriter(LetterTemplates templates, LetterWriter writer, Office office) {
        this.templates = templates;
        this.writer = writer;
        this.office = office;
    }

    /**
     * @return PDF marked DRAF, without QR, phrase and signature field; what is missing shows as dots
     * @throws UnfilledTokens when the template has a token that no letter has
     */
    public byte[] draft(Recommendation letter) {
        return writer.write(template(), values(letter), WriteOptions.DRAFT);
    }

    /**
     * @return PDF/A-2a with the empty field {@value #SIGNATURE_FIELD}
     * @throws UnfilledTokens when anything is missing, number and date included
     */
    public byte[] finished(Recommendation letter) {
        return writer.write(template(), values(letter), WriteOptions.FINAL);
    }

    /** @return the template as it lies there now; its version belongs into the record of the letter */
    public Template template() {
        return templates.load(TEMPLATE);
    }

    private Map<String, String> values(Recommendation letter) {
        IndonesianDates dates = new IndonesianDates(ZoneOffset.UTC);
        Map<String, String> values = new HashMap<>();
        values.put("nomor_naskah", letter.number().orElse(""));
        values.put("tanggal_naskah", letter.date().map(dates::day).orElse(""));
        values.put("tempat_naskah", office.place());
        values.put("sifat", letter.urgency());
        values.put("lampiran", letter.attachments());
        values.put("hal", letter.subject());
        values.put("jabatan_tujuan", letter.addressee().post());
        values.put("instansi_tujuan", letter.addressee().agency());
        values.put("tempat_tujuan", letter.addressee().place());
        values.put("asal_permohonan", letter.request().from());
        values.put("nomor_surat_permohonan", letter.request().number());
        values.put("tanggal_permohonan", dates.day(letter.request().date()));
        values.put("nomor_permohonan", letter.dossier());
        values.put("nomor_seri_sertifikat", letter.certificateSerial());
        values.put("alasan_pencabutan", letter.reason());
        values.put("tembusan", String.join("\n", letter.copies()));
        values.put("alamat_verifikasi", letter.verification());
        values.put("qr_surat", letter.qr());
        owner(letter.owner(), values);
        signer(letter.signer(), values);
        return values;
    }

    private static void owner(Person owner, Map<String, String> values) {
        values.put("nama_pemilik", owner.name());
        values.put("nip_pemilik", owner.nip());
        values.put("nik_pemilik", owner.nik());
        values.put("pangkat_pemilik", owner.rank());
        values.put("jabatan_pemilik", owner.post());
        values.put("instansi_pemilik", owner.agency());
        values.put("email_pemilik", owner.email());
        values.put("hp_pemilik", owner.phone());
    }

    private static void signer(Official signer, Map<String, String> values) {
        values.put("jabatan_pengirim", signer.post());
        values.put("nama_pengirim", signer.name());
        values.put("pangkat_pengirim", signer.rank());
        values.put("nip_pengirim", signer.nip());
    }
}
