package id.dosir.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** A demo is ready when its sample is whole; outside the demo there is none to wait for. */
@Readiness
@ApplicationScoped
public class SampleReady implements HealthCheck {

    @Inject
    SampleRun run;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("sample").status(run.isFinished());
        run.failure().ifPresent(f -> answer.withData("failure", f));
        return answer.build();
    }
}
