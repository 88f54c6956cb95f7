package id.dosir.desk;

import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import id.dosir.core.document.Sha256;
import id.dosir.letters.NumberAgenda;
import id.dosir.routing.Dossiers;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every file that the archive names, read again from its first byte to its last. */
@ApplicationScoped
class FileCheck {

    @Inject
    DocumentStore store;

    @Inject
    Dossiers dossiers;

    @Inject
    NumberAgenda agenda;

    @Inject
    OldImportBook imports;

    @Inject
    OldArchiveRoom old;

    /** @return names of files in dossiers after the given one, each once */
    List<String> inDossiers(String after, int most) {
        return dossiers.documentsAfter(after, most);
    }

    /** @return names of scans in the agenda of letters, each with the number of its letter */
    List<String[]> inAgenda(String after, int most) {
        return agenda.scansAfter(after, most);
    }

    /** @return names of files from which the old archive was brought in, each with its import */
    List<String[]> inImports(String after, int most) {
        return imports.filesAfter(after, most);
    }

    /** @return names of scans of old papers, each with the number of an entry that has it */
    List<String[]> inOldArchive(String after, int most) {
        return old.scansAfter(after, most);
    }

    /** @return how many files there are beside those of dossiers and letters */
    long countOld() {
        return imports.countFiles() + old.countScans();
    }

    /** @return a difference for each dossier that holds the file, when something is wrong with it */
    List<Difference> look(String name) {
        Optional<Finding> wrong = wrong(name);
        return wrong.isEmpty()
                ? List.of()
                : dossiers.holdersOf(new Sha256(name)).stream()
                        .map(holder -> new Difference(wrong.get(), holder[0], holder[1] + " " + name))
                        .toList();
    }

    /** @param scan with the number of its letter, entry or import, as {@link #inAgenda} and its sisters give it */
    List<Difference> lookAtScan(String[] scan) {
        return wrong(scan[0]).map(finding -> new Difference(finding, scan[1], scan[0])).stream()
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
