package id.dosir.bsre;

import id.dosir.bsre.BsreSettings.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Has a letter signed by the eSign Client Service, in the version that the settings name. One call is one request to sign:
 * nothing is repeated here, because a lost answer may belong to a signature that was made.
 */
@ApplicationScoped
public class ESign {

    private final ServiceConnection service;

    /** For the container's proxy only. */
    protected ESign() {
        this.service = null;
    }

    @Inject
    public ESign(BsreSettings settings) {
        this.service = new ServiceConnection(settings);
    }

    /**
     * @param request letter, signer and passphrase; the caller wipes the passphrase afterwards
     * @return what came of it; never an exception for anything the service or the network does
     */
    public SigningAnswer sign(SigningRequest request) {
        return service.settings().version() == Version.V2
                ? new SigningTwo(service).sign(request)
                : new SigningOne(service).sign(request);
    }

    /** @return the text that must stand in each letter exactly once, where blocks are placed by it */
    public Optional<String> tag() {
        return service.settings().tag();
    }
}
