package id.dosir.portal;

import id.dosir.core.act.Dispose;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.desk.BulkDesk;
import id.dosir.desk.BulkDesk.Chosen;
import id.dosir.desk.BulkDesk.Outcome;
import id.dosir.desk.BulkDesk.Result;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;

/** One slip for several dossiers of the tray. What was refused stays chosen, and so does the sentence. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BulkDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    OfficeTime time;

    @Inject
    TrayPage tray;

    @Inject
    Say say;

    @Inject
    Texts texts;

    private final SlipForm form = new SlipForm(null);
    private long done;
    private final List<BulkLine> refused = new ArrayList<>();

    public void dispose() throws IOException {
        Map<DossierNumber, Picked> picked = new LinkedHashMap<>();
        Picked.from(Faces.getRequestParameterValues("pilih"))
                .forEach(one -> picked.put(one.dossier().number(), one));
        if (picked.isEmpty()) {
            say.error("bulk.none");
            return;
        }
        List<Chosen> chosen = picked.values().stream().map(Picked::dossier).toList();
        Result result = desk.perform(chosen, number -> slip(picked.get(number).nature()), actor.get());
        result.faults().forEach(say::ground);
        refused.clear();
        done = result.done();
        result.refused()
                .forEach(outcome -> refused.add(new BulkLine(outcome.number().value(), reason(outcome))));
        if (result.faults().isEmpty() && refused.isEmpty()) {
            say.kept("bulk.done", done);
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + tray.getAddress());
        }
    }

    /** The one place that makes the slip: its receivers stay those of the SOP. */
    private Dispose slip(Nature own) {
        return new Dispose(
                form.getInstructions() == null ? Set.of() : Set.of(form.getInstructions()),
                form.getNote(),
                form.getNature() == null ? own : form.getNature(),
                Optional.ofNullable(form.getDue()).map(time::instant));
    }

    private String reason(Outcome outcome) {
        return outcome.decision()
                .filter(Decision.Refused.class::isInstance)
                .map(d -> say.sentence(((Decision.Refused) d).grounds().get(0)))
                .orElseGet(() -> texts.get("bulk.fault"));
    }

    /** @return whether the dossier was chosen and refused */
    public boolean isLeft(String number) {
        return refused.stream().anyMatch(line -> line.number().equals(number));
    }

    public long getDone() {
        return done;
    }

    /** @return number and reason of each */
    public List<BulkLine> getRefused() {
        return refused;
    }

    public SlipForm getForm() {
        return form;
    }
}
