package id.dosir.letters;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.number.NumberState;
import id.dosir.core.number.OutgoingNumber;
import id.dosir.core.number.OutgoingNumber.Noted;
import id.dosir.letters.OutgoingBook.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the agenda book of outgoing letters. */
@ApplicationScoped
public class OutgoingBookWriter {

    static final String BOOK = "buku-agenda-keluar";

    private LetterTemplates templates;
    private LetterWriter writer;
    private Clock clock;

    /** For the container's proxy only. */
    protected OutgoingBookWriter() {}

    /** @param clock for the line that says when it was printed; its zone is that of all times */
    @Inject
    public OutgoingBookWriter(LetterTemplates templates, LetterWriter writer, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
    }

    /** @return PDF/A-2a on A4 across; the head of the table stands on each page */
    public byte[] write(OutgoingBook book) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        List<Entry> entries = book.entries();
        Map<String, String> values = new HashMap<>();
        values.put("tahun", String.valueOf(book.year()));
        values.put("masa", period(book, dates));
        values.put("jumlah", String.valueOf(entries.size()));
        values.put("dicetak", dates.minute(clock.instant()));
        values.put("baris", Columns.numbers(entries.size()));
        values.put(
                "urut_baris",
                Columns.of(entries, e -> String.valueOf(e.number().number().sequence())));
        values.put("nomor_baris", Columns.of(entries, e -> e.number().number().printed()));
        values.put("tgl_baris", Columns.of(entries, e -> dates.day(e.number().day())));
        values.put("hal_baris", Columns.of(entries, Entry::subject));
        values.put("kepada_baris", Columns.of(entries, Entry::addressee));
        values.put("berkas_baris", Columns.of(entries, e -> e.number()
                .dossier()
                .map(DossierNumber::value)
                .orElse("")));
        values.put("keadaan_baris", Columns.of(entries, e -> state(e.number(), dates)));
        return writer.write(templates.load(BOOK), values, WriteOptions.FINAL);
    }

    private static String period(OutgoingBook book, IndonesianDates dates) {
        String from = book.from().map(dates::day).orElse("awal tahun");
        String until = book.until().map(dates::day).orElse("akhir tahun");
        return book.from().isEmpty() && book.until().isEmpty()
                ? "Tahun " + book.year()
                : "Tahun " + book.year() + ", " + from + " sampai " + until;
    }

    /** What became of a number, with who, when and why where there is more to say than that it is used. */
    private static String state(OutgoingNumber number, IndonesianDates dates) {
        if (number.state() == NumberState.VOIDED) {
            return "Batal: " + said(number.voided().orElseThrow(), dates);
        }
        return switch (number.state()) {
            case RESERVED -> "Dipesan: " + said(number.reserved().orElseThrow(), dates);
            case BOUND -> "Terikat: hasil penandatanganan belum diketahui";
            default -> number.dossier().isPresent() ? "Terpakai" : "Terpakai, surat di atas kertas";
        };
    }

    private static String said(Noted noted, IndonesianDates dates) {
        return noted.reason() + " (" + noted.name() + ", " + dates.day(noted.at()) + ")";
    }
}
