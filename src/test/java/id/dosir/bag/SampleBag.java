package id.dosir.bag;

import id.dosir.core.document.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small bag of three files, made in a folder of the test. */
record SampleBag(Path folder, List<BagFile> files) {

    static final String FOLDER = "P-2026-0007";
    static final Map<String, String> INFO = new LinkedHashMap<>();

    static {
        INFO.put("Source-Organization", "Dinas Contoh");
        INFO.put("External-Identifier", "P-2026-0007");
        INFO.put("External-Description", "Berkas a.n. Siti\nPayload-Oxum: 0.0");
        INFO.put("Bagging-Date", "2031-11-24");
    }

    static SampleBag in(Path folder) throws IOException {
        SampleBag none = new SampleBag(folder, List.of());
        return new SampleBag(
                folder,
                List.of(
                        none.file("data/metadata.json", "{\"uraian\":\"Berkas a.n. Siti\"}\n"),
                        none.file("data/baris/history.json", "x".repeat(9)),
                        none.file("data/naskah/001-surat-permohonan.pdf", "%PDF-1.7".repeat(375))));
    }

    BagFile file(String path, String text) throws IOException {
        Path file = folder.resolve(path.replace('/', '-') + text.length());
        Files.writeString(file, text);
        return new BagFile(path, file, hash(file), Files.size(file));
    }

    byte[] zip() throws IOException {
        return zip(files);
    }

    byte[] zip(List<BagFile> payload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BagWriter.write(FOLDER, INFO, payload, out);
        return out.toByteArray();
    }

    static Sha256 hash(Path file) throws IOException {
        MessageDigest digest = BagWriter.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[65536];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
        }
        return Sha256.of(digest.digest());
    }

    static String hash(String text) {
        return Sha256.of(BagWriter.digest().digest(text.getBytes(StandardCharsets.UTF_8)))
                .hex();
    }
}
