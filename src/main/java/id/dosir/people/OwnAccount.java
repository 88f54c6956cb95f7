package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a person changes of his own account. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    /** As for the first administrator. */
    public static final int SHORTEST = 12;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    SignInDelay delay;

    @Inject
    PeopleLog log;

    /** @return whether nothing else may be done before the password is changed */
    public boolean mustChange(Actor actor) {
        return people.mustChange(actor.id().value());
    }

    /**
     * Changes the password; every other stay ends.
     *
     * @param now the present one, or the code that was handed over
     * @return grounds against it; none when done
     */
    public List<Ground> changePassword(Actor actor, String now, String next, String again) {
        String username = actor.id().value();
        AccountRow row = people.row(username).orElseThrow();
        if (delay.mustWait(username) || now == null || !passwords.right(now.toCharArray(), row.password)) {
            delay.failed(username);
            return List.of(new Ground(Refusal.PASSWORD_WRONG, "present", ""));
        }
        delay.succeeded(username);
        if (next == null || next.length() < SHORTEST || next.equals(now) || next.equalsIgnoreCase(username)) {
            return List.of(new Ground(Refusal.PASSWORD_WEAK, "next", String.valueOf(SHORTEST)));
        }
        if (!next.equals(again)) {
            return List.of(new Ground(Refusal.PASSWORDS_DIFFER, "again", ""));
        }
        row.password = passwords.hash(next.toCharArray());
        row.mustChange = false;
        log.add(actor, username, Change.PASSWORD_CHANGED, "");
        return List.of();
    }
}
