package id.dosir.portal;

import id.dosir.archive.OldRegisterEntry;
import id.dosir.archive.OldScan;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.desk.OldArchiveRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /arsip-lama/AL-000123}: an entry of the old archive. To who does not work here there is no such page. */
@Named
@RequestScoped
public class OldEntryPage {

    @Inject
    @Param(pathIndex = 0)
    String address;

    @Inject
    OldArchiveRoom room;

    @Inject
    CurrentActor actor;

    private OldRegisterEntry found;
    private List<OldScan> scans;

    public void open() {
        found = Optional.ofNullable(address)
                .flatMap(OldNumber::parse)
                .flatMap(number -> room.read(number, actor.get()))
                .orElse(null);
        if (found == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public List<OldScan> getScans() {
        if (scans == null) {
            scans = found == null ? List.of() : room.scans(found.number(), actor.get());
        }
        return scans;
    }

    public OldRegisterEntry getFound() {
        return found;
    }
}
