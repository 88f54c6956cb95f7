package id.dosir.core.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What offices print before a value. Each office has words of its own, so a label is known by its head and what usually follows. */
enum Label {
    NAME(
            "nama( (lengkap|pegawai|pemilik|pemegang|pemohon|pengguna|pns|asn|pppk|ybs|yang bersangkutan|sertifikat|elektronik|dan|beserta|tanpa|dengan|gelar|sesuai|ktp|sk))*"),
    NIP(
            "(no |nomor )?(nip|nipppk|nippk|ni pppk|ni pppk p3k|nomor induk (pegawai|pppk))( (baru|nipppk|ni pppk|pppk|nrp|pegawai|pns|asn))*"),
    NIK("(no |nomor )?(nik|ktp|ektp|nomor induk kependudukan|identitas)( (ktp|nik|el|elektronik|sesuai|no|nomor))*"),
    NIP_NIK("(nip nik|nik nip|nip dan nik|nip no ktp)"),
    BIRTH("(tempat )?(dan )?(tanggal|tgl|tgl\\.) lahir|tempat lahir (tanggal|tgl) lahir|ttl"),
    SEX("jenis kelamin|jns kelamin|kelamin"),
    RANK("pangkat( (gol|golongan|ruang|terakhir|dan))*|(gol|golongan)( ruang)?"),
    OLD_POSITION("jabatan (lama|semula|sebelumnya)"),
    POSITION("(nama )?jabatan( (terakhir|saat ini|sekarang|baru|dinas|fungsional|struktural|pegawai|menjadi))*"),
    UNIT("(nama )?(unit kerja|satuan kerja|unit organisasi|tempat tugas|tempat bekerja|bidang bagian)"),
    AGENCY(
            "(nama |asal )?(instansi|perangkat daerah|organisasi perangkat daerah|skpd|opd|dinas badan|instansi unit kerja|instansi opd|unit kerja instansi|unit kerja opd|opd unit kerja)( (asal|induk|opd))*"),
    EMAIL(
            "(alamat )?(email|surel|posel|surat elektronik|pos elektronik)( (dinas|resmi|aktif|kedinasan|pegawai|go id|instansi|ybs))*"),
    OTHER_EMAIL("(alamat )?(email|surel|posel) (pribadi|cadangan|lain|alternatif)"),
    PHONE(
            "(no |nomor )?(hp|telepon|telpon|telp|tlp|handphone|ponsel|wa|whatsapp|seluler|kontak|gsm|telepon seluler|telepon genggam)( (hp|wa|whatsapp|aktif|seluler|genggam|pegawai|telepon|telp|yang|bisa|dapat|dihubungi))*"),
    MAIL_AND_PHONE("(email|surel|posel) (no |nomor )?(hp|telepon|telp|wa)"),
    SERIAL("(nomor|no) (seri|serial)( (sertifikat|elektronik|sertifikat elektronik))*|serial number|serial"),
    NUMBER("(nomor|no)( surat)?"),
    DATE("(tanggal|tgl)( surat)?"),
    /** Known only so that nothing else takes their values. */
    FOREIGN(
            "alamat( (rumah|kantor|lengkap))?|sifat|lampiran|hal|perihal|agama|pekerjaan|status( perkawinan)?|pendidikan|alasan( pencabutan)?|uraian|keterangan|semula|menjadi|rt rw|kel desa|kecamatan|kabupaten|provinsi|berlaku hingga|kewarganegaraan|gol darah|tmt|masa kerja|nama (ibu|ayah|atasan|pejabat|instansi pengusul).*|jabatan (atasan|pejabat|penandatangan).*|nip (atasan|pejabat|penandatangan).*|passphrase|jenis .*|masa berlaku");

    /** Words that may have one wrong letter. */
    private static final Set<String> WORDS = Set.of(
            "nama",
            "lengkap",
            "pegawai",
            "pemilik",
            "pemegang",
            "pemohon",
            "sertifikat",
            "elektronik",
            "tempat",
            "tanggal",
            "lahir",
            "jenis",
            "kelamin",
            "pangkat",
            "golongan",
            "ruang",
            "jabatan",
            "terakhir",
            "instansi",
            "satuan",
            "kerja",
            "perangkat",
            "daerah",
            "organisasi",
            "alamat",
            "email",
            "surel",
            "telepon",
            "nomor",
            "induk",
            "kependudukan",
            "handphone",
            "whatsapp",
            "lampiran",
            "perihal");

    private static final int LONGEST = 8;

    private final Pattern form;

    Label(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * @param end first piece behind label and colon
     * @param colon whether there is one
     */
    record Found(Label label, int start, int end, boolean colon) {}

    /** @return the longest label that begins with this piece of the line */
    static Optional<Found> at(PaperLine line, int start) {
        List<Piece> pieces = line.pieces();
        for (int end = Math.min(pieces.size(), start + LONGEST); end > start; end--) {
            List<Piece> words = pieces.subList(start, end);
            if (words.stream().anyMatch(Piece::isColon)) {
                continue;
            }
            String text = plain(words, line.ocr());
            boolean colon = end < pieces.size() && pieces.get(end).isColon();
            boolean ends = colon || end == pieces.size() || !line.placed() || line.begins(end);
            Optional<Label> label = of(text);
            if (label.isPresent()
                    && (ends || Character.isUpperCase(words.get(0).text().codePointAt(0)))) {
                return Optional.of(new Found(label.get(), start, colon ? end + 1 : end, colon));
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> of(String text) {
        return Arrays.stream(values())
                .filter(label -> label.form.matcher(text).matches())
                .findFirst();
    }

    private static String plain(List<Piece> words, boolean ocr) {
        String text =
                words.stream().map(Piece::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        String parted = text.replaceAll("(?<=\\p{L})-(?=\\p{L})", "")
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        return Arrays.stream(parted.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> mended(word, ocr))
                .collect(Collectors.joining(" "));
    }

    private static String mended(String word, boolean ocr) {
        String letters = ocr ? word.replace('1', 'i').replace('0', 'o').replace('5', 's') : word;
        switch (letters) {
            case "nlk", "njk", "nk":
                return ocr ? "nik" : letters;
            case "nlp", "njp":
                return ocr ? "nip" : letters;
            case "tgi", "tg":
                return "tgl";
            default:
                break;
        }
        if (letters.length() < (ocr ? 4 : 5) || WORDS.contains(letters)) {
            return letters;
        }
        return WORDS.stream()
                .filter(known -> oneWrong(known, letters))
                .findFirst()
                .orElse(letters);
    }

    /** @return whether one letter is another, missing or too many */
    static boolean oneWrong(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return one.substring(Math.min(one.length(), i + 1)).equals(other.substring(Math.min(other.length(), i + 1)))
                || one.substring(i).equals(other.substring(Math.min(other.length(), i + 1)))
                || one.substring(Math.min(one.length(), i + 1)).equals(other.substring(i));
    }
}
