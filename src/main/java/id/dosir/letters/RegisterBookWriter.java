package id.dosir.letters;

import id.dosir.letters.RegisterBook.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the register of revoked certificates as the office's book. */
@ApplicationScoped
public class RegisterBookWriter {

    static final String BOOK = "buku-register";

    private LetterTemplates templates;
    private LetterWriter writer;
    private Clock clock;

    /** For the container's proxy only. */
    protected RegisterBookWriter() {}

    /** @param clock for the line that says when it was printed; its zone is that of all times */
    @Inject
    public RegisterBookWriter(LetterTemplates templates, LetterWriter writer, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
    }

    /** @return PDF/A-2a on A4 across; the head of the table stands on each page */
    public byte[] write(RegisterBook book) {
        return writer.write(templates.load(BOOK), values(book), WriteOptions.FINAL);
    }

    private Map<String, String> values(RegisterBook book) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        List<Entry> entries = book.entries();
        Map<String, String> values = new HashMap<>();
        values.put("jilid", String.valueOf(book.volume()));
        values.put("jumlah_jilid", String.valueOf(book.volumes()));
        values.put("saringan", book.search());
        values.put("jumlah", String.valueOf(entries.size()));
        values.put("nomor_awal", entries.isEmpty() ? "-" : entries.get(0).number());
        values.put(
                "nomor_akhir",
                entries.isEmpty() ? "-" : entries.get(entries.size() - 1).number());
        values.put("dicetak", dates.minute(clock.instant()));
        values.put("petugas", book.keeper());
        values.put("baris", Columns.numbers(entries.size()));
        values.put("nomor_baris", Columns.of(entries, Entry::number));
        values.put("nama_baris", Columns.of(entries, Entry::name));
        values.put("nip_baris", Columns.of(entries, Entry::nip));
        values.put("nik_baris", Columns.of(entries, Entry::nikMasked));
        values.put("jabatan_baris", Columns.of(entries, Entry::position));
        values.put("instansi_baris", Columns.of(entries, Entry::agency));
        values.put("seri_hex_baris", Columns.of(entries, e -> e.serialHex().orElse("")));
        values.put("seri_baris", Columns.of(entries, e -> e.serialDecimal().orElse("")));
        values.put("alasan_baris", Columns.of(entries, Entry::reason));
        values.put("kode_baris", Columns.of(entries, e -> String.valueOf(e.crlReason())));
        values.put("surat_baris", Columns.of(entries, Entry::letter));
        values.put("diminta_baris", Columns.of(entries, e -> dates.shortMinute(e.requested())));
        values.put("ditandatangani_baris", Columns.of(entries, e -> dates.shortMinute(e.signed())));
        values.put("didaftarkan_baris", Columns.of(entries, e -> dates.shortMinute(e.submitted())));
        values.put("dicabut_baris", Columns.of(entries, e -> dates.shortMinute(e.revoked())));
        values.put("bukti_baris", Columns.of(entries, e -> Wording.of("source." + e.source())));
        values.put(
                "berkas_baris",
                Columns.of(entries, e -> e.destroyed() ? Wording.of("register.destroyed", e.dossier()) : e.dossier()));
        return values;
    }
}
