package id.dosir.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Folders that come with the WAR: SOP definitions, templates and the worker's libraries. Settings are read as text: MicroProfile Config
 * has no converter for {@link Path}.
 */
@ApplicationScoped
public class Shipped {

    @Inject
    ServletContext context;

    @Inject
    @ConfigProperty(name = "dosir.config")
    Optional<String> config;

    @Inject
    @ConfigProperty(name = "dosir.templates")
    Optional<String> templates;

    @Inject
    @ConfigProperty(name = "dosir.home", defaultValue = "./data")
    String home;

    /** @return folder of SOP definitions and sample settings: {@code dosir.config}, else the one in the WAR */
    public Path config() {
        return config.map(Path::of).orElseGet(() -> inWar("/WEB-INF/config"));
    }

    /** @return folder of letter templates: {@code dosir.templates}, else the one in the WAR */
    public Path templates() {
        return templates.map(Path::of).orElseGet(() -> inWar("/WEB-INF/papers"));
    }

    /** @return the folder {@code WEB-INF} of the unpacked WAR; the worker's class path is made from it */
    public Path webInf() {
        return inWar("/WEB-INF");
    }

    @Produces
    @Singleton
    Home home() {
        return new Home(Path.of(home));
    }

    private Path inWar(String path) {
        String real = context.getRealPath(path);
        if (real == null) {
            throw new IllegalStateException("the WAR must be unpacked by the server: no folder for " + path);
        }
        return Path.of(real);
    }
}
