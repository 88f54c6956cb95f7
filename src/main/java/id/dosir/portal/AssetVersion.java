package id.dosir.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Checksum over this application's style sheets and scripts, put behind their addresses: browsers keep them for a year and still fetch
 * the new ones after an update. A checksum, not a start time, so that all nodes agree.
 */
@Named
@ApplicationScoped
public class AssetVersion {

    /** Our own, and libraries that are unpacked while the WAR is built. */
    private static final List<String> FOLDERS = List.of("/resources/dosir/", "/resources/lib/");

    @Inject
    ServletContext context;

    private String value;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        FOLDERS.forEach(folder -> addAll(folder, sum));
        value = Long.toHexString(sum.getValue());
    }

    private void addAll(String folder, CRC32 sum) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : new TreeSet<>(paths == null ? Set.<String>of() : paths)) {
            if (path.endsWith("/")) {
                addAll(path, sum);
            } else {
                add(path, sum);
            }
        }
    }

    private void add(String path, CRC32 sum) {
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in != null) {
                sum.update(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public String getValue() {
        return value;
    }
}
