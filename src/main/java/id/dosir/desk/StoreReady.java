package id.dosir.desk;

import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether documents can be written and scratch space is there. */
@Readiness
@ApplicationScoped
public class StoreReady implements HealthCheck {

    @Inject
    Home home;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("store")
                .status(Files.isWritable(home.documents()) && Files.isWritable(home.scratch()))
                .build();
    }
}
