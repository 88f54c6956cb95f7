package id.dosir.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads {@link PeopleSettings}; a record cannot be proxied, so it is produced as a singleton. */
@ApplicationScoped
class PeopleConfiguration {

    @Inject
    @ConfigProperty(name = "dosir.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "dosir.demo.password", defaultValue = "demo-dosir")
    String demoPassword;

    @Inject
    @ConfigProperty(name = "dosir.password.iterations")
    OptionalInt iterations;

    @Produces
    @Singleton
    PeopleSettings settings() {
        return new PeopleSettings(
                demo,
                demoPassword,
                iterations.orElse(demo ? PeopleSettings.DEMO_ITERATIONS : PeopleSettings.LEAST_ITERATIONS));
    }
}
