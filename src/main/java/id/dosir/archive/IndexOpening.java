package id.dosir.archive;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/**
 * Opens the index in a folder. The index holds nothing that the database does not: one of another form, or one that can
 * no longer be read, is thrown away and filled again, so that no start ever needs help.
 */
final class IndexOpening {

    /** Counted up with each change of fields or analyzers. */
    static final String FORM = "5";

    private static final int MERGE_FACTOR = 5;
    private static final int BUFFER_MEGABYTES = 64;

    private static final Logger LOG = Logger.getLogger(IndexOpening.class.getName());

    private final Path folder;
    private final String form;

    /** @param key under which it keeps every NIK: an index of another key finds nobody, and is made anew */
    IndexOpening(Path folder, NikKey key) {
        this.folder = folder;
        this.form = FORM + " " + key.fingerprint();
    }

    /**
     * @return the opened index
     * @throws IOException when the folder cannot be used, or another process writes there
     */
    CloseableSearchMapping open() throws IOException {
        Path kept = folder.resolve("form");
        boolean known = Files.exists(kept) && form.equals(Files.readString(kept).strip());
        if (!known || !readable()) {
            clear();
        }
        Files.writeString(kept, form, StandardCharsets.UTF_8);
        return SearchMapping.builder(
                        AnnotatedTypeSource.fromClasses(IndexedDossier.class, StoredHit.class), MethodHandles.lookup())
                // the server's class source is a single file, which scanning for annotations cannot open
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.schema_management.strategy", "create-or-update")
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
                .property("hibernate.search.backend.directory.root", folder.toString())
                .property("hibernate.search.backend.analysis.configurer", new ArchiveAnalysis())
                // a search asks each segment for each word in each field: few segments are worth some more merging
                .property("hibernate.search.backend.io.merge.factor", MERGE_FACTOR)
                .property("hibernate.search.backend.io.writer.ram_buffer_size", BUFFER_MEGABYTES)
                .build();
    }

    private boolean readable() throws IOException {
        for (Path index : indexes()) {
            try (FSDirectory directory = FSDirectory.open(index)) {
                if (DirectoryReader.indexExists(directory)) {
                    DirectoryReader.open(directory).close();
                }
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | EOFException
                    | NoSuchFileException e) {
                LOG.log(Level.WARNING, "the search index cannot be read and is made anew: {0}", e.toString());
                return false;
            }
        }
        return true;
    }

    private void clear() throws IOException {
        for (Path index : indexes()) {
            try (FSDirectory directory = FSDirectory.open(index)) {
                // fails while another process writes there
                directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            }
            try (Stream<Path> all = Files.walk(index)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private List<Path> indexes() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList();
        }
    }
}
