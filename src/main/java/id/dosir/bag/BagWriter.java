package id.dosir.bag;

import id.dosir.core.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bag (RFC 8493) as a ZIP with one folder. Bytes are passed on as they are read; nothing is kept whole in memory. */
public final class BagWriter {

    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";

    private static final String VERSION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    /** Oldest that a ZIP can say: when a file was packed is nobody's business, and would make the same bag differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int CHUNK = 64 * 1024;

    private BagWriter() {}

    /** @return hash of the manifest over the payload: two bags of the same payload have the same */
    public static Sha256 manifest(Collection<BagFile> payload) {
        return Sha256.of(digest().digest(Manifest.of(payload)));
    }

    /** @return bytes and files, as {@code Payload-Oxum} has them */
    public static String oxum(Collection<BagFile> payload) {
        return payload.stream().mapToLong(BagFile::size).sum() + "." + payload.size();
    }

    /**
     * @param folder name of the one folder in the ZIP
     * @param info labels of {@code bag-info.txt} with their values, in order; {@code Payload-Oxum} is added
     * @param payload its files
     * @param out is finished as a ZIP and not closed
     * @throws IOException when a file is not any more what it was said to be, or {@code out} breaks off: then the ZIP has no end
     */
    public static void write(String folder, Map<String, String> info, List<BagFile> payload, OutputStream out)
            throws IOException {
        if (!BagPath.isSafe(folder) || folder.contains("/")) {
            throw new IllegalArgumentException("not a folder's name: " + folder);
        }
        byte[] manifest = Manifest.of(payload);
        SortedMap<String, byte[]> tags = new TreeMap<>();
        tags.put(DECLARATION, VERSION.getBytes(StandardCharsets.UTF_8));
        tags.put(INFO, lines(info, oxum(payload)));
        tags.put(Manifest.OF_PAYLOAD, manifest);
        SortedMap<String, Sha256> hashes = new TreeMap<>();
        tags.forEach((name, bytes) -> hashes.put(name, Sha256.of(digest().digest(bytes))));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, folder + "/" + DECLARATION, tags.remove(DECLARATION));
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            entry(zip, folder + "/" + tag.getKey(), tag.getValue());
        }
        entry(zip, folder + "/" + Manifest.OF_TAGS, Manifest.written(hashes));
        for (BagFile file :
                payload.stream().sorted(Comparator.comparing(BagFile::path)).toList()) {
            copy(zip, folder + "/" + file.path(), file);
        }
        zip.finish();
    }

    private static byte[] lines(Map<String, String> info, String oxum) {
        StringBuilder text = new StringBuilder();
        info.forEach((label, value) -> line(text, label, value));
        line(text, "Payload-Oxum", oxum);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(label)
                .append(": ")
                .append(value.replaceAll("\\p{Cntrl}+", " ").strip())
                .append('\n');
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(timeless(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void copy(ZipOutputStream zip, String name, BagFile file) throws IOException {
        // scans and PDFs are packed already
        boolean text = name.endsWith(".json") || name.endsWith(".csv") || name.endsWith(".txt");
        zip.setLevel(text ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
        zip.putNextEntry(timeless(name));
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(file.source())) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
                zip.write(chunk, 0, n);
            }
        }
        if (!Sha256.of(digest.digest()).equals(file.sha256())) {
            throw new IOException("changed while it was packed: " + file.path());
        }
        zip.closeEntry();
    }

    private static ZipEntry timeless(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
