package id.dosir.desk;

import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import id.dosir.core.document.Sha256;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that somebody names, read again from its first byte to its last. */
@ApplicationScoped
class FileCheck {

    @Inject
    DocumentStore store;

    /** @return a difference for each that holds the file, when something is wrong with it */
    List<Difference> look(FileOwner owner, String name) {
        Optional<Finding> wrong = wrong(name);
        return wrong.isEmpty()
                ? List.of()
                : owner.holdersOf(name).stream()
                        .map(holder -> new Difference(wrong.get(), holder.subject(), holder.kind() + " " + name))
                        .toList();
    }

    private Optional<Finding> wrong(String name) {
        if (!Sha256.isOne(name)) {
            return Optional.of(Finding.FILE_MISSING); // no file ever had such a name
        }
        Path file = store.path(new Sha256(name));
        if (!Files.isRegularFile(file)) {
            return Optional.of(Finding.FILE_MISSING);
        }
        try {
            return store.isWhole(new Sha256(name)) ? Optional.empty() : Optional.of(Finding.FILE_CHANGED);
        } catch (IOException e) {
            return Optional.of(Finding.FILE_UNREADABLE);
        }
    }

    /** @return its length in bytes, 0 when it is not there */
    long length(String name) {
        return Sha256.isOne(name) ? store.path(new Sha256(name)).toFile().length() : 0;
    }
}
