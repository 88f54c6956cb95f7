package id.dosir.portal;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.TaskKind;
import id.dosir.people.DeputyDesk;
import id.dosir.people.DeputyForm;
import id.dosir.routing.SopCatalogue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The form with which a deputy is entered: on a person's page for him, on the own page for the own absence. */
@Named
@RequestScoped
public class DeputyPage {

    @Inject
    DeputyDesk desk;

    @Inject
    SopCatalogue sops;

    @Inject
    OfficeTime time;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private DeputyKind kind = DeputyKind.PLH;
    private String post;
    private String deputy;
    private LocalDateTime from;
    private LocalDateTime until;
    private ActName[] acts;
    private String[] letters;

    @PostConstruct
    void begin() {
        from = time.now();
        tickUsual();
    }

    /** Another kind is usually given other acts. */
    public void tickUsual() {
        acts = kind == null ? new ActName[0] : desk.usual(kind).toArray(ActName[]::new);
    }

    /**
     * @param who user name of the deputy
     * @param address to go back to
     */
    public void enter(String who, String address) {
        DeputyForm form = new DeputyForm(
                who,
                kind,
                post,
                from,
                until,
                acts == null ? Set.of() : Set.of(acts),
                letters == null ? Set.of() : Set.of(letters));
        say.outcome(desk.enter(form, actor.get()), "deputy.entered", address);
    }

    public void end(long entry, String address) {
        say.outcome(desk.end(entry, actor.get()), "deputy.ended", address);
    }

    /** @param own for the own absence; a vacant post is the administrator's to fill */
    public List<DeputyKind> kinds(boolean own) {
        return own ? List.of(DeputyKind.PLH, DeputyKind.AN) : List.of(DeputyKind.values());
    }

    /** @return SOPs whose letter somebody signs; a choice among them is offered when there are several */
    public List<Sop> getSops() {
        return sops.all().stream()
                .filter(sop -> sop.steps().stream()
                        .flatMap(step -> step.tasks().stream())
                        .anyMatch(task -> task.kind() == TaskKind.SIGN))
                .toList();
    }

    public List<ActName> getActChoices() {
        return DeputyDesk.acts();
    }

    public DeputyKind getKind() {
        return kind;
    }

    public void setKind(DeputyKind kind) {
        this.kind = kind;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String[] getLetters() {
        return letters;
    }

    public void setLetters(String[] letters) {
        this.letters = letters;
    }

    public ActName[] getActs() {
        return acts;
    }

    public void setActs(ActName[] acts) {
        this.acts = acts;
    }
}
