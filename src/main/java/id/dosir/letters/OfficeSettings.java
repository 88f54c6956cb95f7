package id.dosir.letters;

import id.dosir.core.document.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings {@code dosir.office.*}: who writes the letters, and whose arms stand on them. */
@ApplicationScoped
public class OfficeSettings {

    @Inject
    @ConfigProperty(name = "dosir.office.government", defaultValue = "PEMERINTAH KABUPATEN BOLAANG MONGONDOW")
    String government;

    @Inject
    @ConfigProperty(name = "dosir.office.name", defaultValue = "DINAS KOMUNIKASI DAN INFORMATIKA")
    String name;

    @Inject
    @ConfigProperty(name = "dosir.office.address", defaultValue = "Jalan Trans Sulawesi, Desa Lalow")
    String address;

    @Inject
    @ConfigProperty(name = "dosir.office.contact", defaultValue = "Pos-el: kominfo@bolmongkab.go.id")
    String contact;

    @Inject
    @ConfigProperty(name = "dosir.office.postcode", defaultValue = "95761")
    String postCode;

    @Inject
    @ConfigProperty(name = "dosir.office.place", defaultValue = "Lalow")
    String place;

    @Inject
    @ConfigProperty(name = "dosir.office.arms")
    Optional<String> arms;

    @Produces
    @Singleton
    Office office() {
        if (!postCode.matches("\\d{5}")) {
            throw new IllegalArgumentException("dosir.office.postcode: five digits wanted");
        }
        return new Office(government, name, address, contact, postCode, place);
    }

    @Produces
    @Singleton
    Arms arms() {
        return arms.map(Path::of).map(OfficeSettings::read).orElseGet(Arms::plain);
    }

    private static Arms read(Path file) {
        try {
            return Arms.of(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("dosir.office.arms: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("dosir.office.arms cannot be read: " + file, e);
        }
    }
}
