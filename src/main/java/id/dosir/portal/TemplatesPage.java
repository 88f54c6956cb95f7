package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.core.template.PaperForm;
import id.dosir.desk.TemplateDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /templat}: the office's templates; below it {@code /templat/{name}} and {@code /templat/kantor}. Not there for others than administrators. */
@Named
@RequestScoped
public class TemplatesPage {

    private static final String OFFICE = "kantor";

    @Inject
    @Param(pathIndex = 0)
    String name;

    @Inject
    @Param(pathIndex = 1)
    String beyond;

    @Inject
    TemplateDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    NothingHere none;

    public void open() {
        boolean there =
                name == null || name.equals(OFFICE) || PaperForm.of(name).isPresent();
        if (!desk.isOpenTo(actor.get())) {
            none.answer("templat");
        } else if (!there || beyond != null && !isCompared()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public List<TemplateDesk.Line> getLines() {
        Actor person = actor.get();
        return desk.lines(person);
    }

    /** @return template whose page this is; null for the list */
    public String getName() {
        return name;
    }

    public boolean isOffice() {
        return OFFICE.equals(name);
    }

    public boolean isCompared() {
        return name != null
                && beyond != null
                && PaperForm.of(name).isPresent()
                && beyond.matches(TemplateComparePage.PAIR);
    }
}
