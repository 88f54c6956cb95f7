package id.dosir.desk;

import id.dosir.storage.ForeignFolder;
import id.dosir.storage.Home;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where folders of scans are brought to.
 *
 * @param root the folder ({@code dosir.scans.root}); nothing is read outside of it, and nothing written
 */
public record ScanSettings(Path root) {

    /** Where it is unless set, in the home of Dosir. */
    static final String USUAL = "pindaian";

    /**
     * @param text as set; empty for the usual place
     * @throws IllegalArgumentException naming the setting
     */
    static ScanSettings of(Optional<String> text, Home home) {
        String set = text.map(String::strip).orElse("");
        Path root = set.isEmpty() ? home.root().resolve(USUAL) : Path.of(set);
        if (!root.isAbsolute()) {
            throw new IllegalArgumentException("dosir.scans.root must be a whole path, from the top: " + set);
        }
        Path plain = root.normalize();
        boolean ours = home.root().startsWith(plain)
                || plain.startsWith(home.root())
                        && !plain.startsWith(home.root().resolve(USUAL));
        if (ours) {
            throw new IllegalArgumentException("dosir.scans.root must not hold what Dosir keeps in its home: " + set);
        }
        return new ScanSettings(plain);
    }

    ForeignFolder folder() {
        return new ForeignFolder(root);
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        ScanSettings settings(@ConfigProperty(name = "dosir.scans.root") Optional<String> root, Home home) {
            return of(root, home);
        }
    }
}
