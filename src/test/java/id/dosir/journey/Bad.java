package id.dosir.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Office;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as they come from people in a hurry, and from people with bad intentions; each with the words that answer it. */
enum Bad {
    EMPTY("kosong.pdf", new byte[0], "kosong.pdf kosong. Pindai atau simpan ulang, lalu unggah lagi."),
    /** A page of the web with the name of a paper. */
    WRONG_TYPE(
            "surat-palsu.pdf",
            bytes("<html><body>Bukan PDF</body></html>"),
            "surat-palsu.pdf: jenis ini tidak diterima. Simpan sebagai PDF, JPEG, PNG, atau DOCX."),
    /** A right PDF that says it is a picture. */
    WRONG_NAME(
            "bukti.jpg",
            Office.papers().values().iterator().next(),
            "Isi bukti.jpg tidak cocok dengan akhiran namanya. Simpan ulang dari aplikasi asalnya."),
    /** Beyond the office's limit of 20 MB. */
    TOO_LARGE("pindaian-21.pdf", 21 << 20, "pindaian-21.pdf terlalu besar. Pindai dengan 200 dpi atau pisahkan"),
    /** Beyond what servers often allow a part of a form. */
    MUCH_TOO_LARGE("pindaian-30.pdf", 30 << 20, "pindaian-30.pdf terlalu besar. Pindai dengan 200 dpi atau pisahkan"),
    UP(
            "../../evil.pdf",
            bytes("%PDF-1.7"),
            "evil.pdf\u201d tidak dapat dipakai. Ganti namanya dengan huruf, angka, dan tanda hubung."),
    UP_ON_WINDOWS("..\\..\\evil.pdf", bytes("%PDF-1.7"), UP.said),
    /** Beyond what the server lets in at all. */
    HUGE("pindaian-110.pdf", 110 << 20, "Periksa jaringan dan ukuran berkas");

    private static final Path FOLDER = Path.of("target", "bad").toAbsolutePath();

    private final String name;
    private final byte[] content;
    private final long length;
    private final String said;

    Bad(String name, byte[] content, String said) {
        this.name = name;
        this.content = content;
        this.length = content.length;
        this.said = said;
    }

    Bad(String name, long length, String said) {
        this.name = name;
        this.content = null;
        this.length = length;
        this.said = said;
    }

    String said() {
        return said;
    }

    /** As if chosen by the person. */
    void into(Locator input) {
        if (content == null) {
            input.setInputFiles(onDisk());
        } else {
            input.setInputFiles(new FilePayload(name, "application/pdf", content));
        }
    }

    /** Nothing but zeros, which take no room. */
    private Path onDisk() {
        Path path = FOLDER.resolve(name);
        try {
            Files.createDirectories(FOLDER);
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
