package id.dosir.letters;

import id.dosir.core.document.Sha256;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.StoragePlace;
import id.dosir.letters.DestructionMinutes.Entry;
import id.dosir.letters.DestructionMinutes.Hand;
import id.dosir.letters.DestructionMinutes.Left;
import id.dosir.letters.DestructionMinutes.Print;
import id.dosir.letters.RecordList.File;
import id.dosir.letters.RecordList.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the papers of retention: lists of records, the report of what is due, and the minutes of destructions and hand-overs. */
@ApplicationScoped
public class RetentionWriter {

    static final String ACTIVE = "daftar-arsip-aktif";
    static final String INACTIVE = "daftar-arsip-inaktif";
    static final String REPORT = "laporan-retensi";
    static final String PROPOSED = "daftar-arsip-usul";
    static final String MINUTES = "berita-acara-pemusnahan";
    static final String TRANSFER_MINUTES = "berita-acara-serah-terima";

    /** A cell that a line above has filled: a dash would say that nothing is known. */
    private static final String EMPTY = "\u00a0";

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", INDONESIAN);

    private LetterTemplates templates;
    private LetterWriter writer;
    private ReplyWriter replies;
    private Clock clock;

    /** For the container's proxy only. */
    protected RetentionWriter() {}

    /** @param clock for the line that says when it was printed; its zone is that of all times */
    @Inject
    public RetentionWriter(LetterTemplates templates, LetterWriter writer, ReplyWriter replies, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.replies = replies;
        this.clock = clock;
    }

    /** @return PDF/A-2a on A4 across */
    public byte[] write(RetentionReport report) {
        return writer.write(templates.load(REPORT), replies.values(report), WriteOptions.FINAL);
    }

    /** @return PDF/A-2a on A4 across; the head of the table stands on each page */
    public byte[] write(RecordList list) {
        return writer.write(templates.load(list.inactive() ? INACTIVE : ACTIVE), values(list), WriteOptions.FINAL);
    }

    /** @return the list of a proposal: the columns of inactive records, its number, and who decided on it */
    public byte[] write(RecordList list, ProposalList proposal) {
        Map<String, String> values = values(list);
        values.put("judul", Wording.of("retention.list." + proposal.kind()));
        values.put("nomor_usul", proposal.number());
        hands(proposal.hands(), new IndonesianDates(clock.getZone()), values);
        return writer.write(templates.load(PROPOSED), values, WriteOptions.FINAL);
    }

    private Map<String, String> values(RecordList list) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        List<Line> lines = lines(list);
        Map<String, String> values = new HashMap<>();
        values.put("tanggal_naskah", dates.day(list.day()));
        values.put("dicetak", dates.minute(clock.instant()));
        values.put("jumlah", String.valueOf(list.files().size()));
        values.put("lanjutan", list.more() ? "1" : "");
        values.put("baris", Columns.numbers(lines.size()));
        values.put("berkas_baris", ofFile(lines, File::number));
        values.put("kode_baris", ofFile(lines, File::series));
        values.put("uraian_baris", ofFile(lines, File::subject));
        values.put("kurun_baris", ofFile(lines, f -> period(f.from(), f.until())));
        values.put("jumlah_baris", ofFile(lines, f -> String.valueOf(f.items().size())));
        values.put("no_item_baris", ofItem(lines, line -> String.valueOf(line.ordinal())));
        values.put("item_baris", ofItem(lines, line -> line.item().get().title()));
        values.put(
                "tgl_baris", ofItem(lines, line -> dates.day(line.item().get().day())));
        values.put(
                "tingkat_baris",
                ofItem(
                        lines,
                        line -> Wording.of(line.item().get().scanned() ? "retention.copy" : "retention.original")));
        values.put("ket_baris", ofFile(lines, f -> f.held() ? Wording.of("retention.held") : ""));
        values.put("lokasi_baris", ofFile(lines, f -> place(f.place())));
        values.put("jangka_baris", ofFile(lines, f -> Wording.of("retention.until", dates.day(f.keepUntil()))));
        values.put("nasib_baris", ofFile(lines, f -> action(f.action())));
        signer(list.official(), values);
        return values;
    }

    /** @return PDF/A-2a on A4 */
    public byte[] write(DestructionMinutes minutes) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        Map<String, String> values = new HashMap<>();
        values.put("nomor_berita_acara", minutes.number());
        values.put("hari", WEEKDAY.format(minutes.day()));
        values.put("tanggal_naskah", dates.day(minutes.day()));
        values.put("dasar", minutes.schedule());
        values.put("tempat_pemusnahan", minutes.how().place());
        values.put("cara", minutes.how().manner());
        values.put("cadangan", minutes.how().backups());
        values.put("saksi_hukum", minutes.how().witnessLegal());
        values.put("saksi_pengawasan", minutes.how().witnessOversight());
        values.put("jumlah", String.valueOf(minutes.destroyed().size()));
        values.put("dicetak", dates.minute(clock.instant()));
        hands(minutes.hands(), dates, values);
        destroyed(minutes.destroyed(), dates, values);
        left(minutes.left(), values);
        List<Print> prints = minutes.prints();
        values.put("sidik", Columns.numbers(prints.size()));
        values.put("nomor_sidik", Columns.of(prints, Print::dossier));
        values.put("jenis_sidik", Columns.of(prints, Print::kind));
        values.put("hash_sidik", Columns.of(prints, p -> broken(p.sha256())));
        values.put(
                "hasil_sidik",
                Columns.of(prints, p -> Wording.of(p.shared() ? "retention.shared" : "retention.removed")));
        signer(minutes.keeper(), values);
        return writer.write(templates.load(MINUTES), values, WriteOptions.FINAL);
    }

    /** @return PDF/A-2a on A4 */
    public byte[] write(TransferMinutes minutes) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        Map<String, String> values = new HashMap<>();
        values.put("nomor_berita_acara", minutes.number());
        values.put("hari", WEEKDAY.format(minutes.how().day()));
        values.put("tanggal_naskah", dates.day(minutes.how().day()));
        values.put("dasar", minutes.schedule());
        values.put("tempat_penyerahan", minutes.how().place());
        values.put("lembaga", minutes.how().institution());
        values.put("penerima", minutes.how().receiver());
        values.put("jabatan_penerima", minutes.how().receiverTitle());
        values.put("jumlah", String.valueOf(minutes.handed().size()));
        values.put("dicetak", dates.minute(clock.instant()));
        hands(minutes.hands(), dates, values);
        left(minutes.left(), values);
        List<TransferMinutes.Entry> handed = minutes.handed();
        values.put("serah", Columns.numbers(handed.size()));
        values.put("nomor_serah", Columns.of(handed, TransferMinutes.Entry::file));
        values.put("uraian_serah", Columns.of(handed, e -> Wording.of("retention.subject", e.service())));
        values.put("kurun_serah", Columns.of(handed, e -> period(e.from(), e.until())));
        values.put("register_serah", Columns.of(handed, e -> dash(e.register())));
        values.put("ukuran_serah", Columns.of(handed, e -> String.format(INDONESIAN, "%,d", e.size())));
        values.put("manifes_serah", Columns.of(handed, e -> broken(e.manifest())));
        values.put("paket_serah", Columns.of(handed, e -> broken(e.zip())));
        signer(minutes.keeper(), values);
        return writer.write(templates.load(TRANSFER_MINUTES), values, WriteOptions.FINAL);
    }

    private static void left(List<Left> left, Map<String, String> values) {
        values.put("jumlah_tinggal", String.valueOf(left.size()));
        values.put("tinggal", Columns.numbers(left.size()));
        values.put("nomor_tinggal", Columns.of(left, Left::file));
        values.put("sebab_tinggal", Columns.of(left, l -> Wording.of("retention.left." + l.reason())));
    }

    /** A hash is broken in its middle rather than anywhere. */
    private static String broken(Sha256 hash) {
        return hash.hex().substring(0, 32) + " " + hash.hex().substring(32);
    }

    private static void hands(List<Hand> hands, IndonesianDates dates, Map<String, String> values) {
        values.put("tangan", Columns.numbers(hands.size()));
        values.put("peran_tangan", Columns.of(hands, h -> Wording.of("retention.hand." + h.state())));
        values.put("nama_tangan", Columns.of(hands, Hand::name));
        values.put("jabatan_tangan", Columns.of(hands, Hand::title));
        values.put("tgl_tangan", Columns.of(hands, h -> dates.minute(h.at())));
    }

    private static void destroyed(List<Entry> entries, IndonesianDates dates, Map<String, String> values) {
        values.put("musnah", Columns.numbers(entries.size()));
        values.put("nomor_musnah", Columns.of(entries, Entry::file));
        values.put("kode_musnah", Columns.of(entries, Entry::series));
        values.put("uraian_musnah", Columns.of(entries, e -> Wording.of("retention.subject", e.service())));
        values.put("kurun_musnah", Columns.of(entries, e -> period(e.from(), e.until())));
        values.put("jumlah_musnah", Columns.of(entries, e -> String.valueOf(e.count())));
        values.put("register_musnah", Columns.of(entries, Entry::register));
        values.put("jatuh_musnah", Columns.of(entries, e -> dates.day(e.due())));
    }

    /** @return years of the period, one when they are the same */
    private static String period(LocalDate from, LocalDate until) {
        return from.getYear() == until.getYear()
                ? String.valueOf(from.getYear())
                : from.getYear() + "\u2013" + until.getYear();
    }

    private static void signer(Official signer, Map<String, String> values) {
        values.put("jabatan_pengirim", signer.post());
        values.put("nama_pengirim", signer.name());
        values.put("pangkat_pengirim", signer.rank());
        values.put("nip_pengirim", signer.nip());
    }

    /** @return nasib akhir as papers have it */
    public static String action(RetentionAction action) {
        return Wording.of("retention.action." + action);
    }

    private static List<Line> lines(RecordList list) {
        List<Line> lines = new ArrayList<>();
        for (File file : list.files()) {
            lines.add(new Line(Optional.of(file), 1, file.items().stream().findFirst()));
            for (int i = 1; i < file.items().size(); i++) {
                lines.add(new Line(
                        Optional.empty(), i + 1, Optional.of(file.items().get(i))));
            }
        }
        return lines;
    }

    private static String place(StoragePlace place) {
        return Stream.of(place.room(), place.rack(), place.box(), place.folder())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static String ofFile(List<Line> lines, Function<File, String> value) {
        return Columns.of(
                lines, line -> line.file().map(value).map(RetentionWriter::dash).orElse(EMPTY));
    }

    private static String ofItem(List<Line> lines, Function<Line, String> value) {
        return Columns.of(lines, line -> line.item().isPresent() ? value.apply(line) : EMPTY);
    }

    private static String dash(String text) {
        return text.isBlank() ? "-" : text;
    }
}
