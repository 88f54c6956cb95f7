package id.dosir.routing;

import id.dosir.core.dossier.Organisation;
import id.dosir.storage.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Gives {@link Organisation} to whoever asks; read once, when the server starts. */
@ApplicationScoped
class OrganisationFile {

    private static final String NAME = "organisasi.yaml";

    @Inject
    Shipped shipped;

    /** @throws ConfigurationFault naming file and line */
    @Produces
    @Singleton
    Organisation organisation() {
        try {
            return OrganisationReader.read(
                    "config/" + NAME, Files.readString(shipped.config().resolve(NAME), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ConfigurationFault(List.of("config/" + NAME + " tidak ada atau tidak dapat dibaca (UTF-8)"));
        }
    }
}
