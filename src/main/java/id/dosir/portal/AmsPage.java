package id.dosir.portal;

import id.dosir.core.dossier.AmsSheet;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.desk.AmsPackage;
import id.dosir.desk.AmsPaper;
import id.dosir.desk.AmsRoom;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /ams/{number}}: what the verifier types and uploads in AMS. */
@Named
@ViewScoped
public class AmsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    String number;

    /** Nothing stands behind a dossier's number. */
    @Inject
    @Param(pathIndex = 1)
    String beyond;

    @Inject
    AmsRoom room;

    @Inject
    CurrentActor actor;

    @Inject
    AmsWords words;

    private transient AmsPackage content;

    /** Whoever has no business in AMS with this dossier is told the same as if there were none. */
    public void open() {
        Optional<AmsPackage> found = DossierNumber.isOne(number) && beyond == null
                ? room.open(new DossierNumber(number), actor.get())
                : Optional.empty();
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        content = found.get();
    }

    /** Looks again: a copy may be made by now. */
    public void renew() {
        content = null;
    }

    public AmsPackage getContent() {
        if (content == null) {
            content = room.look(new DossierNumber(number), actor.get()).orElseThrow(OutOfReach::new);
        }
        return content;
    }

    public String label(AmsSheet.Line line) {
        return words.label(line);
    }

    public String title(AmsPaper paper) {
        return words.title(paper);
    }

    /** @return what becomes of the paper, in words */
    public String said(AmsPaper paper) {
        return words.said(paper);
    }

    public String size(AmsPaper paper) {
        return FileSize.words(paper.size());
    }

    /** @return what the paper had before a copy was made of it */
    public String originalSize(AmsPaper paper) {
        return FileSize.words(paper.paper().size());
    }

    public boolean isLetterFits() {
        return getContent().papers().get(0).state() != AmsPaper.State.SIGNED_TOO_LARGE;
    }

    /** @return how many papers cannot go into the package */
    public long getMissing() {
        return getContent().papers().stream().filter(p -> p.state().missing()).count();
    }

    public String getNumber() {
        return number;
    }
}
