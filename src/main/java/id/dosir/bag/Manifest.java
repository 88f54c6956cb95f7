package id.dosir.bag;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A manifest: a line for each file, with its SHA-256. */
final class Manifest {

    static final String OF_PAYLOAD = "manifest-sha256.txt";
    static final String OF_TAGS = "tagmanifest-sha256.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})[ \\t]+\\*?(.+)");

    private Manifest() {}

    /** @return the manifest of files, sorted, so that the same files always give the same bytes */
    static byte[] of(Collection<BagFile> files) {
        SortedMap<String, Sha256> hashes = new TreeMap<>();
        for (BagFile file : files) {
            if (hashes.put(file.path(), file.sha256()) != null) {
                throw new IllegalArgumentException("twice in a bag: " + file.path());
            }
        }
        return written(hashes);
    }

    static byte[] written(SortedMap<String, Sha256> hashes) {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, hash) -> text.append(hash.hex())
                .append("  ")
                .append(BagPath.encoded(path))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param name of the manifest
     * @throws BagRefused when a line of it is none, names a file twice, or a path that is not safe
     */
    static SortedMap<String, Sha256> read(String name, String text) throws BagRefused {
        SortedMap<String, Sha256> hashes = new TreeMap<>();
        Set<String> folded = new HashSet<>();
        int number = 0;
        for (String line : text.split("\\r\\n|\\n|\\r")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                throw new BagRefused(Refusal.PACKAGE_MANIFEST, name + ":" + number);
            }
            String path = BagPath.decoded(found.group(2));
            if (!BagPath.isSafe(path)) {
                throw new BagRefused(Refusal.PACKAGE_NAME_UNSAFE, path);
            }
            boolean payload = path.startsWith(BagPath.PAYLOAD);
            if (payload != name.equals(OF_PAYLOAD) || !folded.add(BagPath.folded(path))) {
                throw new BagRefused(Refusal.PACKAGE_MANIFEST, name + ":" + number);
            }
            hashes.put(path, new Sha256(found.group(1).toLowerCase(Locale.ROOT)));
        }
        return hashes;
    }
}
