package id.dosir.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URL;
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
        return config.map(Path::of).orElseGet(() -> inWar("config"));
    }

    /** @return folder of letter templates: {@code dosir.templates}, else the one in the WAR */
    public Path templates() {
        return templates.map(Path::of).orElseGet(() -> inWar("papers"));
    }

    /** @return the folder {@code WEB-INF} of the unpacked WAR; the worker's class path is made from it */
    public Path webInf() {
        return inWar("");
    }

    @Produces
    @Singleton
    Home home() {
        return new Home(Path.of(home));
    }

    /** Beans that start with the server ask before there is a ServletContext; so the place of this very class tells. */
    private static Path inWar(String folder) {
        URL here = Shipped.class.getResource("Shipped.class");
        if (here == null || !here.getProtocol().equals("file")) {
            throw new IllegalStateException("the WAR must be unpacked by the server: " + here);
        }
        Path classes = Path.of(URI.create(here.toString()));
        for (int i = 0; i < Shipped.class.getName().split("\\.").length; i++) {
            classes = classes.getParent();
        }
        return classes.resolveSibling(folder);
    }
}
