package id.dosir.reading;

import id.dosir.storage.Home;
import id.dosir.storage.Shipped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the readers and the command that starts a worker, from the server's configuration. */
@Dependent
class ReaderConfiguration {

    @Inject
    @ConfigProperty(name = "dosir.reader.workers", defaultValue = "2")
    int workers;

    @Inject
    @ConfigProperty(name = "dosir.reader.spare", defaultValue = "1")
    int spare;

    @Inject
    @ConfigProperty(name = "dosir.reader.limit", defaultValue = "PT30S")
    Duration limit;

    @Inject
    @ConfigProperty(name = "dosir.reader.heap", defaultValue = "384")
    int heapMegabytes;

    @Inject
    @ConfigProperty(name = "dosir.bsre.trust")
    Optional<String> trust;

    @Produces
    @Singleton
    ReaderSettings settings(Home home) {
        return new ReaderSettings(
                workers,
                spare,
                limit,
                heapMegabytes,
                trust.map(Path::of).orElse(home.root().resolve("trust")));
    }

    @Produces
    @Singleton
    WorkerCommand command(ReaderSettings settings, Shipped shipped, Home home) {
        return new WorkerCommand(WorkerCommand.classPathIn(shipped.webInf()), settings.heapMegabytes(), home.scratch());
    }
}
