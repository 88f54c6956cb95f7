package id.dosir.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the office keeps beside letters: covers of dossiers, and the agenda book. */
@ApplicationScoped
public class BookWriter {

    public static final String COVER = "sampul-berkas";
    public static final String AGENDA = "buku-agenda";

    private LetterTemplates templates;
    private LetterWriter writer;
    private Clock clock;

    /** For the container's proxy only. */
    protected BookWriter() {}

    /** @param clock for the line that says when it was printed; its zone is that of all times */
    @Inject
    public BookWriter(LetterTemplates templates, LetterWriter writer, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
    }

    /** @return PDF/A-2a on A4 */
    public byte[] cover(Cover cover) {
        return writer.write(templates.load(COVER), values(cover), WriteOptions.FINAL);
    }

    public Map<String, String> values(Cover cover) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        Map<String, String> values = new HashMap<>();
        values.put("nomor_permohonan", cover.dossier());
        values.put("no_agenda", cover.agenda());
        values.put("nama_pemilik", cover.name());
        values.put("instansi_pemilik", cover.agency());
        values.put("hal", cover.subject());
        values.put("diterima_tgl", dates.minute(cover.opened()));
        values.put("tahap", cover.stage());
        values.put("qr_berkas", cover.qr());
        values.put("dicetak", dates.minute(clock.instant()));
        items("kertas", cover.contents(), dates, values);
        items("lembar", cover.slips(), dates, values);
        return values;
    }

    private static void items(String name, List<Cover.Item> items, IndonesianDates dates, Map<String, String> values) {
        values.put(name, Columns.of(items, Cover.Item::title));
        values.put("no_" + name, Columns.numbers(items.size()));
        values.put("tgl_" + name, Columns.of(items, i -> dates.day(i.at())));
        values.put("hlm_" + name, Columns.of(items, Cover.Item::pages));
    }

    /** @return PDF/A-2a on A4 across; the head of the table stands on each page */
    public byte[] agenda(AgendaBook book) {
        return writer.write(templates.load(AGENDA), values(book), WriteOptions.FINAL);
    }

    public Map<String, String> values(AgendaBook book) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        List<AgendaBook.Entry> entries = book.entries();
        Map<String, String> values = new HashMap<>();
        values.put("dari", dates.day(book.from()));
        values.put("sampai", dates.day(book.until()));
        values.put("jumlah", String.valueOf(entries.size()));
        values.put("dicetak", dates.minute(clock.instant()));
        values.put("baris", Columns.numbers(entries.size()));
        values.put("agenda_baris", Columns.of(entries, AgendaBook.Entry::agenda));
        values.put("diterima_baris", Columns.of(entries, e -> dates.shortMinute(e.received())));
        values.put("pengirim_baris", Columns.of(entries, AgendaBook.Entry::sender));
        values.put("surat_baris", Columns.of(entries, AgendaBook.Entry::letter));
        values.put("tgl_baris", Columns.of(entries, e -> dates.day(e.letterDate())));
        values.put("hal_baris", Columns.of(entries, AgendaBook.Entry::subject));
        values.put("kepada_baris", Columns.of(entries, AgendaBook.Entry::disposedTo));
        return values;
    }
}
