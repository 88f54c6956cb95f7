package id.dosir.portal;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.PersonName;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.Finding;
import id.dosir.desk.Certificates;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.Duplicates;
import id.dosir.desk.Duplicates.Place;
import id.dosir.desk.HolderStatus;
import id.dosir.desk.HolderStatus.Standing;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/** What is worth knowing before a request is filed: whether the same was filed before, and how the certificate stands. It stops nobody. */
@Named
@ViewScoped
public class HintsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SERIAL = "serial";

    @Inject
    FilingPage page;

    @Inject
    FilingPapers papers;

    @Inject
    DraftDesk desk;

    @Inject
    Duplicates duplicates;

    @Inject
    HolderStatus status;

    @Inject
    Certificates certificates;

    @Inject
    CurrentActor actor;

    private final Map<String, Place> files = new HashMap<>();
    private String person = "";
    private Place open = Place.NONE;

    /**
     * A certificate that is about to be filed.
     *
     * @param facts that it says
     * @param findings worth a second look
     */
    public record Read(CertificateFacts facts, List<Finding> findings) {}

    /** @return where open requests about the same person are; asked once for each NIK and NIP */
    public Place getOpen() {
        String now = value("nik") + "/" + value("nip");
        if (!now.equals(person)) {
            open = duplicates.openRequests(value("nik"), value("nip"), actor.get());
            person = now;
        }
        return open;
    }

    /** @return the papers whose bytes the archive has already */
    public List<TwinPaper> getTwins() {
        List<DraftPaper> read = papers.read();
        files.keySet().retainAll(read.stream().map(DraftPaper::token).toList());
        return read.stream()
                .map(paper -> new TwinPaper(paper.fileName(), files.computeIfAbsent(paper.token(), t -> place(paper))))
                .filter(twin -> twin.place().isThere())
                .toList();
    }

    private Place place(DraftPaper paper) {
        return duplicates.sameBytes(paper.file().orElseThrow(), actor.get());
    }

    /** @return how the holder's certificate stands at BSrE, as far as it is told by now */
    public Standing getStanding() {
        return page.getSop().revokes() ? status.of(value("nik"), actor.get()) : Standing.NOT_ASKED;
    }

    /** @return certificates among the papers */
    public List<Read> getCertificates() {
        return papers.read().stream()
                .flatMap(paper -> desk
                        .certificate(paper)
                        .map(facts -> new Read(
                                facts, certificates.findings(paper.token(), facts, value("name"), value(SERIAL))))
                        .stream())
                .toList();
    }

    /** Puts the serial number of a certificate where nothing stands, unless the certificate is somebody else's. */
    void fill() {
        FilingForm form = page.getForm();
        if (page.getSop().revokes() && value(SERIAL).isBlank() && !form.typed().contains(SERIAL)) {
            papers.read().stream()
                    .flatMap(paper -> desk.certificate(paper).stream())
                    .filter(facts -> value("name").isBlank() || PersonName.same(value("name"), facts.holder()))
                    .findFirst()
                    .ifPresent(facts -> {
                        form.give(SERIAL, facts.serial().decimal());
                        PrimeFaces.current().ajax().update("f:b-serial");
                    });
        }
    }

    private String value(String field) {
        return Objects.toString(page.getValues().get(field), "");
    }
}
