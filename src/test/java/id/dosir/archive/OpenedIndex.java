package id.dosir.archive;

import id.dosir.storage.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The beans of this package, put together without a container. */
final class OpenedIndex implements AutoCloseable {

    final OpenIndex open = new OpenIndex();
    final ArchiveIndex index = new ArchiveIndex();
    final ArchiveSearch search = new ArchiveSearch();
    final ArchiveSuggestions suggestions = new ArchiveSuggestions();

    OpenedIndex(Path home) {
        open.home = new Home(home);
        open.settings = new IndexSettings(Duration.ofMinutes(1));
        open.open(Runnable::run);
        index.index = open;
        search.index = open;
        suggestions.index = open;
    }

    List<String> found(String text) {
        return numbers(search.search(Samples.query(text)));
    }

    static List<String> numbers(Found found) {
        return found.hits().stream().map(h -> h.number().value()).toList();
    }

    @Override
    public void close() {
        open.close();
    }
}
