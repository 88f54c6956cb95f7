package id.dosir.letters;

import id.dosir.letters.WriteOptions.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The Lembar Disposisi: on half folio, on A5, or two A5 on one A4. */
@ApplicationScoped
public class SlipWriter {

    public static final String TEMPLATE = "lembar-disposisi";

    /** Lines of the form for recipients before "dan seterusnya". */
    private static final int LINES = 3;

    private LetterTemplates templates;
    private LetterWriter writer;
    private Clock clock;

    /** For the container's proxy only. */
    protected SlipWriter() {}

    /** @param clock for the line that says when it was printed; its zone is that of all times on the slip */
    @Inject
    public SlipWriter(LetterTemplates templates, LetterWriter writer, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * @return PDF/A-2a; letters shrink down to 70 % for a long note. On a pair, the slip stands twice: one to go on, one to keep
     * @throws UnfilledTokens when a field that the form must have is empty
     */
    public byte[] write(Slip slip, PageSize size) {
        return writeAll(size == PageSize.A4_PAIR ? List.of(slip, slip) : List.of(slip), size);
    }

    /**
     * @param slips at least one
     * @return all of them as one document
     * @throws UnfilledTokens when a field that the form must have is empty
     */
    public byte[] writeAll(List<Slip> slips, PageSize size) {
        return writer.writeAll(
                templates.load(TEMPLATE),
                slips.stream().map(slip -> values(slip, size)).toList(),
                size,
                size == PageSize.A4_PAIR);
    }

    public Map<String, String> values(Slip slip, PageSize size) {
        IndonesianDates dates = new IndonesianDates(clock.getZone());
        Map<String, String> values = new HashMap<>();
        values.put("surat_dari", slip.from());
        values.put("no_surat", slip.letterNumber());
        values.put("tgl_surat", dates.day(slip.letterDate()));
        values.put("diterima_tgl", dates.shortMinute(slip.received()));
        values.put("no_agenda", slip.agenda());
        values.put("hal", slip.subject());
        values.put("harap_lain", slip.ownInstruction().orElse(""));
        values.put("kotak_lain", slip.ownInstruction().isPresent() ? "x" : "");
        values.put("catatan", slip.note());
        values.put("batas_waktu", slip.due().map(dates::minute).orElse(""));
        values.put("jabatan_atasan", slip.superior().post());
        values.put("nama_atasan", slip.superior().name());
        values.put("pangkat_atasan", slip.superior().rank());
        values.put("nip_atasan", slip.superior().nip());
        Slip.Initials initials = slip.initials();
        values.put("paraf_pada", dates.minute(initials.at()));
        values.put("dicatat_oleh", initials.enteredBy().orElse(""));
        values.put("dicatat_pada", initials.enteredAt().map(dates::minute).orElse(""));
        values.put("nomor_permohonan", slip.dossier());
        values.put("urutan_disposisi", slip.ordinal());
        values.put("dicetak", dates.minute(clock.instant()));
        values.put("qr_berkas", slip.qr());
        values.put("halaman_kecil", size == PageSize.A5 || size == PageSize.A4_PAIR ? "ya" : "");
        ticks(slip, values);
        recipients(slip.recipients(), values);
        return values;
    }

    private static void ticks(Slip slip, Map<String, String> values) {
        for (Slip.Urgency one : Slip.Urgency.values()) {
            values.put(
                    "kotak_" + one.name().toLowerCase(Locale.ROOT),
                    slip.urgency().contains(one) ? "x" : "");
        }
        for (Slip.Instruction one : Slip.Instruction.values()) {
            values.put(
                    "kotak_" + one.name().toLowerCase(Locale.ROOT),
                    slip.instructions().contains(one) ? "x" : "");
        }
    }

    private static void recipients(List<Slip.Recipient> given, Map<String, String> values) {
        List<Slip.Recipient> lines = new ArrayList<>(given);
        while (lines.size() < LINES) {
            lines.add(new Slip.Recipient("", ""));
        }
        values.put("kepada", lines.stream().map(r -> oneLine(r.who())).collect(Collectors.joining("\n")));
        values.put("kotak_kepada", lines.stream().map(r -> oneLine(r.mark())).collect(Collectors.joining("\n")));
        values.put("banyak", given.size() > LINES ? "ya" : "");
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
