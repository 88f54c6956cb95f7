package id.dosir.bag;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Refusal;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bag that somebody handed in as a ZIP, whole and valid: once it is open, each file has the hash that the manifests say, nothing is
 * missing and nothing more is there. Nothing is unpacked to the disk, so no name in it ever names a file here.
 */
public final class Bag implements Closeable {

    private static final int CHUNK = 64 * 1024;
    private static final int LARGEST_TAG = 4 * 1024 * 1024;

    private final ZipFile zip;
    private final String folder;
    private final SortedMap<String, ZipEntry> files;
    private final Map<String, Long> unpacked = new HashMap<>();
    private long left;
    private SortedMap<String, Sha256> payload = new TreeMap<>();
    private Sha256 manifest;

    private Bag(ZipFile zip, String folder, SortedMap<String, ZipEntry> files, BagLimits limits) {
        this.zip = zip;
        this.folder = folder;
        this.files = files;
        this.left = limits.unpacked();
    }

    /**
     * Opens it and reads every byte once.
     *
     * @throws BagRefused with what is wrong
     * @throws IOException when the disk fails
     */
    public static Bag open(Path file, BagLimits limits) throws BagRefused, IOException {
        if (Files.size(file) > limits.packed()) {
            throw new BagRefused(Refusal.PACKAGE_TOO_LARGE, megabytes(limits.packed()));
        }
        SortedMap<String, Long> sizes = sizes(file, limits);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BagRefused(Refusal.PACKAGE_NOT_ZIP, "");
        }
        try {
            String folder = folder(sizes.keySet());
            SortedMap<String, ZipEntry> files = new TreeMap<>();
            for (String name : sizes.keySet()) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    throw new BagRefused(Refusal.PACKAGE_NOT_ZIP, name);
                }
                files.put(name.substring(folder.length()), entry);
            }
            Bag bag = new Bag(zip, folder, files, limits);
            bag.verify(limits);
            return bag;
        } catch (BagRefused | IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static String megabytes(long bytes) {
        return String.valueOf(bytes / (1024 * 1024));
    }

    private static SortedMap<String, Long> sizes(Path file, BagLimits limits) throws BagRefused, IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        Set<String> folded = new HashSet<>();
        long all = 0;
        for (ZipDirectory.Entry entry : ZipDirectory.read(file, limits.files())) {
            boolean directory = entry.name().endsWith("/");
            String name = directory ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
            if (!BagPath.isSafe(name)) {
                throw new BagRefused(Refusal.PACKAGE_NAME_UNSAFE, entry.name());
            }
            if (!folded.add(BagPath.folded(name))) {
                throw new BagRefused(Refusal.PACKAGE_NAME_TWICE, name);
            }
            all += entry.size();
            if (all > limits.unpacked()) {
                throw new BagRefused(Refusal.PACKAGE_EXPANDS, megabytes(limits.unpacked()));
            }
            if (!directory) {
                sizes.put(name, entry.size());
            }
        }
        return sizes;
    }

    /** @return the one folder of a bag with its slash; empty when the bag stands at the top */
    private static String folder(Set<String> names) throws BagRefused {
        if (names.contains(BagWriter.DECLARATION)) {
            return "";
        }
        Set<String> tops = new TreeSet<>();
        names.forEach(name -> tops.add(name.substring(0, name.indexOf('/') + 1)));
        if (tops.size() != 1 || !names.contains(tops.iterator().next() + BagWriter.DECLARATION)) {
            throw new BagRefused(Refusal.PACKAGE_NOT_BAG, BagWriter.DECLARATION);
        }
        return tops.iterator().next();
    }

    private void verify(BagLimits limits) throws BagRefused, IOException {
        declaration();
        if (files.containsKey("fetch.txt")) {
            throw new BagRefused(Refusal.PACKAGE_FETCH, "fetch.txt");
        }
        String text = text(Manifest.OF_PAYLOAD);
        SortedMap<String, Sha256> named = Manifest.read(Manifest.OF_PAYLOAD, text);
        SortedMap<String, Sha256> tags = Manifest.read(Manifest.OF_TAGS, text(Manifest.OF_TAGS));
        for (String needed : new String[] {BagWriter.DECLARATION, Manifest.OF_PAYLOAD}) {
            if (!tags.containsKey(needed)) {
                throw new BagRefused(Refusal.PACKAGE_FILE_EXTRA, needed);
            }
        }
        SortedMap<String, Sha256> all = new TreeMap<>(named);
        all.putAll(tags);
        for (String path : all.keySet()) {
            if (!files.containsKey(path)) {
                throw new BagRefused(Refusal.PACKAGE_FILE_MISSING, path);
            }
        }
        for (String path : files.keySet()) {
            if (!all.containsKey(path) && !path.equals(Manifest.OF_TAGS)) {
                throw new BagRefused(Refusal.PACKAGE_FILE_EXTRA, path);
            }
        }
        long bytes = 0;
        for (Map.Entry<String, Sha256> file : all.entrySet()) {
            long size = hashed(file.getKey(), file.getValue(), limits);
            bytes += file.getKey().startsWith(BagPath.PAYLOAD) ? size : 0;
        }
        oxum(bytes, named.size());
        payload = named;
        manifest = Sha256.of(BagWriter.digest().digest(Manifest.written(named)));
    }

    private void declaration() throws BagRefused, IOException {
        String[] lines = text(BagWriter.DECLARATION).strip().split("\\R");
        if (lines.length != 2 || !lines[0].startsWith("BagIt-Version:")) {
            throw new BagRefused(Refusal.PACKAGE_NOT_BAG, BagWriter.DECLARATION);
        }
        String version = lines[0].substring(lines[0].indexOf(':') + 1).strip();
        if (!version.equals("1.0")) {
            throw new BagRefused(Refusal.PACKAGE_VERSION, version);
        }
        if (!lines[1].replace(" ", "").equalsIgnoreCase("Tag-File-Character-Encoding:UTF-8")) {
            throw new BagRefused(Refusal.PACKAGE_NOT_BAG, BagWriter.DECLARATION);
        }
    }

    private long hashed(String path, Sha256 expected, BagLimits limits) throws BagRefused, IOException {
        MessageDigest digest = BagWriter.digest();
        long size = 0;
        try (InputStream in = zip.getInputStream(files.get(path))) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                size += n;
                left -= n;
                if (left < 0) {
                    // the directory of the ZIP said less
                    throw new BagRefused(Refusal.PACKAGE_EXPANDS, megabytes(limits.unpacked()));
                }
                digest.update(chunk, 0, n);
            }
        } catch (ZipException | EOFException e) {
            throw new BagRefused(Refusal.PACKAGE_FILE_CHANGED, path);
        }
        if (!Sha256.of(digest.digest()).equals(expected)) {
            throw new BagRefused(Refusal.PACKAGE_FILE_CHANGED, path);
        }
        unpacked.put(path, size);
        return size;
    }

    private void oxum(long bytes, int count) throws BagRefused, IOException {
        if (!files.containsKey(BagWriter.INFO)) {
            return;
        }
        for (String line : text(BagWriter.INFO).split("\\R")) {
            if (line.startsWith("Payload-Oxum:") && !line.endsWith(" " + bytes + "." + count)) {
                throw new BagRefused(Refusal.PACKAGE_FILE_CHANGED, BagWriter.INFO);
            }
        }
    }

    /** A tag file: they are small, or they are none of ours. */
    private String text(String path) throws BagRefused, IOException {
        ZipEntry entry = files.get(path);
        if (entry == null) {
            throw new BagRefused(Refusal.PACKAGE_FILE_MISSING, path);
        }
        byte[] read;
        try (InputStream in = zip.getInputStream(entry)) {
            read = in.readNBytes(LARGEST_TAG + 1);
            if (read.length > LARGEST_TAG) {
                throw new BagRefused(Refusal.PACKAGE_EXPANDS, path);
            }
        } catch (ZipException | EOFException e) {
            throw new BagRefused(Refusal.PACKAGE_FILE_CHANGED, path);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BagRefused(Refusal.PACKAGE_FILE_CHANGED, path);
        }
    }

    /** @return hash of each file of the payload, by its path in order */
    public SortedMap<String, Sha256> payload() {
        return payload;
    }

    /** @return hash of the manifest over the payload, as {@link BagWriter#manifest} gives it for the same files */
    public Sha256 manifest() {
        return manifest;
    }

    /** @return name of its folder, empty when it has none */
    public String folder() {
        return folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
    }

    /** @return bytes of a file, unpacked */
    public long size(String path) {
        return unpacked.get(path);
    }

    /** @return bytes of a file of the payload; its size was looked at when the bag was opened */
    public InputStream read(String path) throws IOException {
        return zip.getInputStream(files.get(path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
