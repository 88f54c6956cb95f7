package id.dosir.portal;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import id.dosir.desk.SavedFilters;
import id.dosir.desk.SavedFilters.Place;
import id.dosir.routing.SopCatalogue;
import id.dosir.routing.TrayFilter.Due;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What the tray can be filtered by, and filters that the person keeps. */
@Named
@RequestScoped
public class FilterPage {

    @Inject
    SavedFilters filters;

    @Inject
    SopCatalogue sops;

    @Inject
    TrayPage tray;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String name = "";
    private List<SavedFilters.Saved> saved;

    public void keep() throws IOException {
        SavedFilters.Answer answer = filters.keep(Place.TRAY, name, tray.getAddress(), false, actor.get());
        if (answer == SavedFilters.Answer.KEPT) {
            say.kept("filter.KEPT", name);
            reopen();
        } else {
            say.error("filter." + answer, SavedFilters.LONGEST_NAME, SavedFilters.MOST);
        }
    }

    public void drop(String which) throws IOException {
        filters.drop(Place.TRAY, which, actor.get());
        say.kept("filter.dropped", which);
        reopen();
    }

    private void reopen() throws IOException {
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + tray.getAddress());
    }

    public List<SavedFilters.Saved> getSaved() {
        if (saved == null) {
            saved = filters.of(Place.TRAY, actor.get());
        }
        return saved;
    }

    /** @return steps of all SOPs by their number; where they differ, with both names */
    public Map<Integer, String> getSteps() {
        Map<Integer, String> steps = new TreeMap<>();
        for (Sop sop : sops.all()) {
            for (SopStep step : sop.steps()) {
                steps.merge(step.number(), step.name(), (one, other) -> one.equals(other) ? one : one + " / " + other);
            }
        }
        return steps;
    }

    /** @return reasons of all SOPs, by code */
    public Map<String, String> getReasons() {
        return sops.all().stream()
                .flatMap(sop -> sop.reasons().stream())
                .collect(Collectors.toMap(
                        RevocationReason::code, RevocationReason::text, (one, other) -> one, TreeMap::new));
    }

    public Nature[] getNatures() {
        return Nature.values();
    }

    public Due[] getDues() {
        return Due.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }
}
