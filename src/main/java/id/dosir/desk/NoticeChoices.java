package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.notify.NoticeChoice;
import id.dosir.notify.NoticeChoice.Mailing;
import id.dosir.notify.NoticeSettings;
import id.dosir.notify.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** How people want to be told of what happens. */
@ApplicationScoped
@Transactional
public class NoticeChoices {

    /** How often mails come; the same words as those of the mails. */
    public enum Often {
        AT_ONCE,
        DAILY,
        NONE
    }

    /** Whose quiet hours hold. */
    public enum Quiet {
        OFFICE,
        OWN,
        NONE
    }

    /**
     * What a person chose.
     *
     * @param mail how often
     * @param quiet whose quiet hours
     * @param from own quiet begins, such as {@code 18:00}; looked at only with {@link Quiet#OWN}
     * @param until and ends
     * @param daysOff whether days off are quiet
     */
    public record Chosen(Often mail, Quiet quiet, String from, String until, boolean daysOff) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    NoticeSettings settings;

    public Chosen of(Actor actor) {
        NoticeChoiceRow row = em.find(NoticeChoiceRow.class, actor.id().value());
        return row == null
                ? new Chosen(Often.AT_ONCE, Quiet.OFFICE, "18:00", "07:00", true)
                : new Chosen(Often.valueOf(row.mail.name()), row.quiet, row.from, row.until, row.daysOff);
    }

    /** @return whether it was kept; not when the own hours are no times of day */
    public boolean keep(Chosen chosen, Actor actor) {
        if (chosen.quiet() == Quiet.OWN && !isTimes(chosen)) {
            return false;
        }
        NoticeChoiceRow row = em.find(NoticeChoiceRow.class, actor.id().value());
        if (row == null) {
            row = new NoticeChoiceRow(actor.id().value());
            em.persist(row);
        }
        row.mail = Mailing.valueOf(chosen.mail().name());
        row.quiet = chosen.quiet();
        row.from = isTimes(chosen) ? time(chosen.from()) : "18:00";
        row.until = isTimes(chosen) ? time(chosen.until()) : "07:00";
        row.daysOff = chosen.daysOff();
        return true;
    }

    NoticeChoice choice(String person) {
        NoticeChoiceRow row = em.find(NoticeChoiceRow.class, person);
        if (row == null) {
            return new NoticeChoice(Mailing.AT_ONCE, settings.quiet());
        }
        return new NoticeChoice(
                row.mail,
                switch (row.quiet) {
                    case OFFICE -> settings.quiet();
                    case OWN -> QuietHours.parse(row.from + "-" + row.until, row.daysOff);
                    case NONE -> QuietHours.NONE;
                });
    }

    /** @return hours as they are kept: people write 07.00 as well */
    private static String time(String typed) {
        return typed.replace('.', ':');
    }

    private static boolean isTimes(Chosen chosen) {
        String time = "([01]\\d|2[0-3])[:.][0-5]\\d";
        return chosen.from().matches(time) && chosen.until().matches(time);
    }
}
