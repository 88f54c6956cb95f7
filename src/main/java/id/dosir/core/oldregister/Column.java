package id.dosir.core.oldregister;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of an old register may hold. A NIK is not among it: it is not taken over. */
public enum Column {
    /** The number that the entry had in the old register. */
    OLD_NUMBER("no|nomor|nomer|(no|nomor) (urut|reg|register|agenda)", 40),
    NAME("nama( |$).*|name", 200),
    NIP(".*\\bnip\\b.*|nomor induk pegawai", 40),
    AGENCY(".*\\b(instansi|opd|skpd|unit kerja|perangkat daerah|satuan kerja|unit organisasi)\\b.*|dinas|unit", 200),
    POSITION(".*\\bjabatan\\b.*", 200),
    EMAIL("(.*\\b)?(e ?mail|surel)\\b.*", 254),
    REASON(".*\\b(alasan|sebab|penyebab)\\b.*", 300),
    LETTER("(.*\\b(no|nomor|nomer)\\b.*)?(surat|rekom).*", 120),
    LETTER_DATE(".*\\b(tgl|tanggal)\\b.*(surat|rekom).*|tgl|tanggal", 40),
    REVOKED(".*\\b(tgl|tanggal)\\b.*cabut.*|(di)?cabut( pada)?|pencabutan", 40),
    SERIAL(".*\\bseri(al)?\\b.*", 60),
    NOTE("ket(erangan)?|catatan.*|keterangan.*", 1000);

    /** Heads share words: what says more comes first. */
    private static final List<Column> ORDER =
            List.of(REVOKED, LETTER_DATE, SERIAL, LETTER, NIP, EMAIL, AGENCY, POSITION, REASON, NAME, NOTE, OLD_NUMBER);

    private static final int LONGEST_HEAD = 80;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final Pattern heads;
    private final int longest;

    Column(String heads, int longest) {
        this.heads = Pattern.compile(heads);
        this.longest = longest;
    }

    /** @return most characters of a value */
    public int longest() {
        return longest;
    }

    /** @return the column that people mean by this head */
    public static Optional<Column> ofHead(String head) {
        String words = NO_LETTERS
                .matcher(head.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        for (Column column : ORDER) {
            if (words.length() <= LONGEST_HEAD && column.heads.matcher(words).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
