package id.dosir.storage;

import id.dosir.core.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Clears what a sudden end left: staged files that nobody waits for any more, and documents whose transaction never
 * committed. Such documents are set aside in the scratch folder rather than deleted.
 */
@ApplicationScoped
public class Sweeper {

    @Inject
    Home home;

    @Inject
    DocumentStore store;

    /**
     * @param before only files last touched before this moment: whoever is still at work is younger
     * @return how many staged files and folders of tasks were removed
     */
    public int clearScratch(Instant before) throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.scratch())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if ((name.startsWith("masuk-") || name.startsWith(ScratchFolder.PREFIX)) && isOlder(file, before)) {
                    old.add(file);
                }
            }
        }
        for (Path file : old) {
            if (Files.isDirectory(file)) {
                new ScratchFolder(file).close();
            } else {
                Files.deleteIfExists(file);
            }
        }
        return old.size();
    }

    /**
     * @param before only documents last touched before this moment
     * @param named whether a row names the document
     * @return documents that were set aside
     */
    public List<Sha256> setOrphansAside(Instant before, Predicate<Sha256> named) throws IOException {
        List<Sha256> orphans = new ArrayList<>();
        try (Stream<Path> files = store.files()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (Sha256.isOne(name) && isOlder(file, before) && !named.test(new Sha256(name))) {
                    orphans.add(new Sha256(name));
                }
            }
        }
        Path aside = Files.createDirectories(home.scratch().resolve("tanpa-berkas"));
        for (Sha256 orphan : orphans) {
            Files.move(store.path(orphan), aside.resolve(orphan.hex()));
        }
        return orphans;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
    }
}
