package id.dosir.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands above every page: the office, and whether this is the demo. */
@Named
@ApplicationScoped
public class OfficeHeader {

    @Inject
    @ConfigProperty(name = "dosir.office.name", defaultValue = "Dinas Komunikasi dan Informatika")
    String name;

    @Inject
    @ConfigProperty(name = "dosir.office.government", defaultValue = "Kabupaten Bolaang Mongondow")
    String government;

    @Inject
    @ConfigProperty(name = "dosir.demo", defaultValue = "false")
    boolean demo;

    public String getName() {
        return name;
    }

    public String getGovernment() {
        return government;
    }

    public boolean isDemo() {
        return demo;
    }
}
