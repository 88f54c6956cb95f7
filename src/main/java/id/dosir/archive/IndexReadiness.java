package id.dosir.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the index is open and answers; it never waits for it. */
@Readiness
@ApplicationScoped
public class IndexReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(IndexReadiness.class.getName());
    private static final String NAME = "index";

    @Inject
    OpenIndex open;

    @Inject
    ArchiveIndex index;

    @Override
    public HealthCheckResponse call() {
        if (!open.isOpen()) {
            return HealthCheckResponse.down(NAME);
        }
        try {
            return HealthCheckResponse.named(NAME)
                    .up()
                    .withData("dossiers", index.count())
                    .build();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the search index does not answer", e);
            return HealthCheckResponse.down(NAME);
        }
    }
}
