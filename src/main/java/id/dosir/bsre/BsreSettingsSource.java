package id.dosir.bsre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Reads the settings once; a bad one stops the start, not the first signature. */
@ApplicationScoped
class BsreSettingsSource {

    @Inject
    Config config;

    @Produces
    @Singleton
    BsreSettings settings() {
        return BsreSettings.from(config);
    }

    @Produces
    @Singleton
    RevocationPointSettings points() {
        return RevocationPointSettings.from(config, BsreSettings.from(config).timeout());
    }

    void check(@Observes Startup start) {
        BsreSettings.from(config);
        points();
    }
}
