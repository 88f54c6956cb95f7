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
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;

/** What is worth knowing before a request is filed: whether the same was filed before, and how the certificate stands. It stops nobody. */
@Named
@ViewScoped
public class HintsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SERIAL = "serial";
    private static final String FIELD = "f:serial";

    @Inject
    FilingPage page;

    @Inject
    DraftDesk desk;

    @Inject
    FilingPapers papers;

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
        List<DraftPaper> all = accepted();
        files.keySet().retainAll(all.stream().map(DraftPaper::token).toList());
        return all.stream()
                .map(paper ->
                        new TwinPaper(paper.fileName(), files.computeIfAbsent(paper.token(), unasked -> place(paper))))
                .filter(twin -> twin.place().isThere())
                .toList();
    }

    private List<DraftPaper> accepted() {
        return papers.all().stream().filter(paper -> !paper.isRefused()).toList();
    }

    private Place place(DraftPaper paper) {
        return paper.file().map(file -> duplicates.sameBytes(file, actor.get())).orElse(Place.NONE);
    }

    /** @return how the holder's certificate stands at BSrE, as far as it is told by now */
    public Standing getStanding() {
        return page.getSop().revokes() ? status.of(value("nik"), actor.get()) : Standing.NOT_ASKED;
    }

    /** @return certificates among the papers */
    public List<Read> getCertificates() {
        return accepted().stream()
                .flatMap(paper -> desk
                        .certificate(paper)
                        .map(facts -> new Read(
                                facts, certificates.findings(paper.token(), facts, value("name"), value(SERIAL))))
                        .stream())
                .toList();
    }

    /** Puts the serial number of a certificate where nothing stands, nobody typed or types, unless the certificate is somebody else's. */
    public void fill() {
        boolean free = value(SERIAL).isBlank()
                && !page.getForm().typed().contains(SERIAL)
                && !FIELD.equals(Faces.getRequestParameter("focused"));
        if (page.getSop().revokes() && free) {
            accepted().stream()
                    .flatMap(paper -> desk.certificate(paper).stream())
                    .filter(facts -> value("name").isBlank() || PersonName.same(value("name"), facts.holder()))
                    .findFirst()
                    .ifPresent(facts -> {
                        page.getForm().give(SERIAL, facts.serial().decimal());
                        Ajax.update("f:b-serial");
                    });
        }
    }

    private String value(String field) {
        return Objects.toString(page.getValues().get(field), "");
    }
}
