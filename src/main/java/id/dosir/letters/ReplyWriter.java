package id.dosir.letters;

import id.dosir.core.template.PaperForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers to applicants, to be printed and signed in ink, and the report of retention. */
@ApplicationScoped
public class ReplyWriter {

    private LetterTemplates templates;
    private LetterWriter writer;
    private Clock clock;

    /** For the container's proxy only. */
    protected ReplyWriter() {}

    /** @param clock for the line that says when it was printed; its zone is that of all times */
    @Inject
    public ReplyWriter(LetterTemplates templates, LetterWriter writer, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * @param form {@link PaperForm#RECEIPT}, {@link PaperForm#RETURN} or {@link PaperForm#REJECTION}
     * @return PDF/A-2a
     * @throws UnfilledTokens when something is missing
     */
    public byte[] write(PaperForm form, Reply reply) {
        return writer.write(templates.load(form.template()), values(reply), WriteOptions.FINAL);
    }

    /** @return values of the template's tokens, those of the office apart */
    public Map<String, String> values(Reply reply) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        Map<String, String> values = new HashMap<>();
        values.put("nomor_permohonan", reply.dossier());
        values.put("no_agenda", reply.agenda());
        values.put("layanan", reply.service());
        values.put("layanan_kecil", reply.service().toLowerCase(Locale.ROOT));
        values.put("nama_pemilik", reply.owner());
        values.put("instansi_pemilik", reply.agency());
        values.put("asal_permohonan", reply.from());
        values.put("nomor_surat_permohonan", reply.letterNumber());
        values.put("tanggal_permohonan", dates.day(reply.letterDate()));
        values.put("diterima_tgl", dates.minute(reply.received()));
        values.put("tanggal_naskah", dates.day(reply.date()));
        values.put("alasan", reply.reason());
        values.put("kertas", Columns.of(reply.papers(), p -> p));
        values.put("no_kertas", Columns.numbers(reply.papers().size()));
        values.put("qr_berkas", reply.qr());
        values.put("kode_lacak", reply.code());
        values.put("dicetak", dates.minute(clock.instant()));
        signer(reply.official(), values);
        return values;
    }

    /** @return the same for the report, whose template the office can prepare before there is retention */
    public Map<String, String> values(RetentionReport report) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        List<RetentionReport.Entry> entries = report.entries();
        Map<String, String> values = new HashMap<>();
        values.put("sampai", dates.day(report.until()));
        values.put("tanggal_naskah", dates.day(report.date()));
        values.put("jumlah", String.valueOf(entries.size()));
        values.put("dicetak", dates.minute(clock.instant()));
        values.put("berkas", Columns.numbers(entries.size()));
        values.put("register_berkas", Columns.of(entries, RetentionReport.Entry::register));
        values.put("nomor_berkas", Columns.of(entries, RetentionReport.Entry::dossier));
        values.put("hal_berkas", Columns.of(entries, RetentionReport.Entry::subject));
        values.put("tutup_berkas", Columns.of(entries, e -> dates.day(e.closed())));
        values.put("jatuh_berkas", Columns.of(entries, e -> dates.day(e.due())));
        values.put("tindakan_berkas", Columns.of(entries, RetentionReport.Entry::action));
        signer(report.official(), values);
        return values;
    }

    private static void signer(Official signer, Map<String, String> values) {
        values.put("jabatan_pengirim", signer.post());
        values.put("nama_pengirim", signer.name());
        values.put("pangkat_pengirim", signer.rank());
        values.put("nip_pengirim", signer.nip());
    }
}
