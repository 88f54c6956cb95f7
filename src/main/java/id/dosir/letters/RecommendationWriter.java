package id.dosir.letters;

import id.dosir.letters.MadeLetters.Made;
import id.dosir.letters.Recommendation.Concerned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Surat Rekomendasi, as a draft to read and as the file to sign. */
@ApplicationScoped
public class RecommendationWriter {

    /** Name of the template, and of the signature field in the file made from it. */
    public static final String TEMPLATE = "surat-rekomendasi";

    public static final String SIGNATURE_FIELD = "ttd_pengirim";

    private LetterTemplates templates;
    private LetterWriter writer;

    /** For the container's proxy only. */
    protected RecommendationWriter() {}

    @Inject
    public RecommendationWriter(LetterTemplates templates, LetterWriter writer) {
        this.templates = templates;
        this.writer = writer;
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
        return made(letter).pdf();
    }

    /** The same, with what it was made of. */
    public Made made(Recommendation letter) {
        Template template = template();
        OfficeSheet office = writer.office();
        byte[] pdf = writer.write(template, values(letter), WriteOptions.FINAL, office);
        return new Made(pdf, template, office.version());
    }

    /** @return the template in use; its version belongs into the record of the letter */
    public Template template() {
        return templates.load(TEMPLATE);
    }

    /** @return values of the template's tokens, those of the office apart */
    public Map<String, String> values(Recommendation letter) {
        IndonesianDates dates = new IndonesianDates(ZoneOffset.UTC);
        Map<String, String> values = new HashMap<>();
        values.put("layanan", letter.service().name());
        values.put("layanan_kecil", letter.service().name().toLowerCase(Locale.ROOT));
        values.put("pencabutan", letter.service().revokes() ? "ya" : "");
        values.put("nomor_naskah", letter.number().orElse(""));
        values.put("tanggal_naskah", letter.date().map(dates::day).orElse(""));
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
        values.put("tembusan", String.join("\n", letter.copies()));
        values.put("alamat_verifikasi", letter.verification());
        values.put("qr_surat", letter.qr());
        people(letter.people(), values);
        signer(letter.signer(), values);
        return values;
    }

    /** The names without a number serve one person in the text, those in {@code _orang} the lines of a table. */
    private static void people(List<Concerned> people, Map<String, String> values) {
        Concerned first = people.get(0);
        Person owner = first.person();
        values.put("satu_orang", people.size() == 1 ? "ya" : "");
        values.put("jumlah_orang", String.valueOf(people.size()));
        values.put("nama_pemilik", owner.name());
        values.put("nip_pemilik", owner.nip());
        values.put("nik_pemilik", owner.nik());
        values.put("pangkat_pemilik", owner.rank());
        values.put("jabatan_pemilik", owner.post());
        values.put("instansi_pemilik", owner.agency());
        values.put("email_pemilik", owner.email());
        values.put("hp_pemilik", owner.phone());
        values.put("nomor_seri_sertifikat", first.certificateSerial());
        values.put("alasan_pencabutan", first.reason());
        values.put("orang", people.size() == 1 ? "" : Columns.numbers(people.size()));
        values.put("nama_orang", Columns.of(people, p -> p.person().name()));
        values.put("nip_orang", Columns.of(people, p -> p.person().nip()));
        values.put("nik_orang", Columns.of(people, p -> p.person().nik()));
        values.put("pangkat_orang", Columns.of(people, p -> p.person().rank()));
        values.put("jabatan_orang", Columns.of(people, p -> p.person().post()));
        values.put("instansi_orang", Columns.of(people, p -> p.person().agency()));
        values.put("email_orang", Columns.of(people, p -> p.person().email()));
        values.put("hp_orang", Columns.of(people, p -> p.person().phone()));
        values.put("nomor_seri_orang", Columns.of(people, Concerned::certificateSerial));
        values.put("alasan_orang", Columns.of(people, Concerned::reason));
    }

    private static void signer(Official signer, Map<String, String> values) {
        values.put("jabatan_pengirim", signer.post());
        values.put("nama_pengirim", signer.name());
        values.put("pangkat_pengirim", signer.rank());
        values.put("nip_pengirim", signer.nip());
    }
}
