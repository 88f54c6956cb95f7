package id.dosir.portal;

import id.dosir.core.dossier.Organisation;
import id.dosir.people.Personnel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Giving and taking posts on a person's page. */
@Named
@RequestScoped
public class PostPage {

    @Inject
    PeoplePage page;

    @Inject
    Personnel personnel;

    @Inject
    Organisation organisation;

    @Inject
    OfficeTime time;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String post;
    private LocalDate from;
    private LocalDate until;

    @PostConstruct
    void begin() {
        from = time.today();
    }

    public void give() {
        say.outcome(personnel.give(page.getUsername(), post, from, until, actor.get()), "people.postGiven", address());
    }

    public void end(long holding) {
        say.outcome(personnel.endPost(holding, actor.get()), "people.postEnded", address());
    }

    private String address() {
        return "orang/" + page.getUsername();
    }

    /** @return posts that people hold */
    public List<Organisation.Place> getChoices() {
        return organisation.held();
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
