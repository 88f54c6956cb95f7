package id.dosir.portal;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.people.DeputyDesk;
import id.dosir.people.DeputyForm;
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
        DeputyForm form =
                new DeputyForm(who, kind, post, from, until, acts == null ? Set.of() : Set.of(acts), Set.of());
        say.outcome(desk.enter(form, actor.get()), "deputy.entered", address);
    }

    public void end(long entry, String address) {
        say.outcome(desk.end(entry, actor.get()), "deputy.ended", address);
    }

    public DeputyKind[] getKinds() {
        return DeputyKind.values();
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

    public ActName[] getActs() {
        return acts;
    }

    public void setActs(ActName[] acts) {
        this.acts = acts;
    }
}
