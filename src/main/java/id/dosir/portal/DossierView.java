package id.dosir.portal;

import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Stage;
import id.dosir.people.Acting;
import id.dosir.people.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What a dossier's page shows besides forms. */
@Named
@RequestScoped
public class DossierView {

    @Inject
    DossierPage page;

    @Inject
    SopTrack track;

    @Inject
    Texts texts;

    @Inject
    People people;

    @Inject
    Clock clock;

    private List<TrackStep> steps;

    public List<TrackStep> getSteps() {
        if (steps == null) {
            steps = track.of(page.getDossier());
        }
        return steps;
    }

    /** @return the present task's clock, or null */
    public ClockFace getClock() {
        return track.present(page.getDossier());
    }

    public Instant getDue() {
        return track.due(page.getDossier());
    }

    /** @return whole hours from the request to the revocation, or until now: so long the certificate could be used */
    public long getHoursUsable() {
        Instant end = page.getDossier()
                .stage()
                .revocation()
                .map(RevocationConfirmation::revokedAt)
                .orElseGet(clock::instant);
        return Math.max(0, Duration.between(page.getDossier().openedAt(), end).toHours());
    }

    /** @return newest first */
    public List<HistoryLine> getHistory() {
        List<HistoryLine> lines = new ArrayList<>(page.getDossier().history());
        Collections.reverse(lines);
        return lines;
    }

    /** @return what the person before said to the one who acts now; a secret slip's words stand on the slip alone */
    public String getLastNote() {
        String said = arrival().note();
        return said.isEmpty()
                ? page.getDossier().mainSlip().map(Disposition::note).orElse("")
                : said;
    }

    public String getLastAct() {
        return arrival().act().name();
    }

    /** What brought the dossier where it is; acts on orders beside the main line did not. */
    private HistoryLine arrival() {
        Dossier dossier = page.getDossier();
        return getHistory().stream()
                .filter(line -> line.at().equals(dossier.stageSince()))
                .findFirst()
                .orElseGet(() -> getHistory().get(0));
    }

    /** @return names of whoever does the work of the post that has to act, for people who wait */
    public String getHolders() {
        return page.getDossier().waitsFor().stream()
                .flatMap(post -> people.actingFor(post).stream())
                .map(DossierView::named)
                .collect(Collectors.joining("; "));
    }

    /** A deputy is named with what he is a deputy of. */
    private static String named(Acting acting) {
        String name = acting.person().name();
        return acting.title().equals(acting.person().title()) ? name : name + ", " + acting.title();
    }

    /** @return where the dossier is, in words */
    public String getStage() {
        Dossier dossier = page.getDossier();
        return texts.get(
                "stage." + dossier.stage().name().name(),
                dossier.waitsFor().map(p -> texts.post(p.code())).orElse(""));
    }

    /** @return what is asked for: the reason where the SOP asks for one, else the SOP's name */
    public String getSubject() {
        Dossier dossier = page.getDossier();
        String reason = dossier.application().reason().text();
        return reason.isEmpty() ? dossier.sop().name() : reason;
    }

    /** @return why it lies with the applicant or was closed without a register entry; empty otherwise */
    public String getReason() {
        return page.getDossier().stage() instanceof Stage.Halted here ? here.reason() : "";
    }
}
