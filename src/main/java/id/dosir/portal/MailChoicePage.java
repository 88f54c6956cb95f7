package id.dosir.portal;

import id.dosir.desk.NoticeChoices;
import id.dosir.desk.NoticeChoices.Chosen;
import id.dosir.desk.NoticeChoices.Often;
import id.dosir.desk.NoticeChoices.Quiet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the person wants to be told by mail. */
@Named
@RequestScoped
public class MailChoicePage {

    @Inject
    NoticeChoices choices;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private Often mail;
    private Quiet quiet;
    private String from;
    private String until;
    private boolean daysOff;

    @PostConstruct
    void open() {
        Chosen chosen = choices.of(actor.get());
        mail = chosen.mail();
        quiet = chosen.quiet();
        from = asWritten(chosen.from());
        until = asWritten(chosen.until());
        daysOff = chosen.daysOff();
    }

    /** Hours are written with a point here, as everywhere on the pages. */
    private static String asWritten(String time) {
        return time.replace(':', '.');
    }

    public void keep() {
        Chosen chosen = new Chosen(mail, quiet, from, until, daysOff);
        if (choices.keep(chosen, actor.get())) {
            say.told("notice.choice.kept");
        } else {
            say.error("notice.choice.times");
        }
    }

    public Often[] getOften() {
        return Often.values();
    }

    public Quiet[] getQuiets() {
        return Quiet.values();
    }

    public Often getMail() {
        return mail;
    }

    public void setMail(Often mail) {
        this.mail = mail;
    }

    public Quiet getQuiet() {
        return quiet;
    }

    public void setQuiet(Quiet quiet) {
        this.quiet = quiet;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Typed.text(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = Typed.text(until);
    }

    public boolean isDaysOff() {
        return daysOff;
    }

    public void setDaysOff(boolean daysOff) {
        this.daysOff = daysOff;
    }
}
