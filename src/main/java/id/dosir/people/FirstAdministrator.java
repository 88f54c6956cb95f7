package id.dosir.people;

import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;

/**
 * The first account of a fresh installation. Whoever reads the server's log owns the server, so a code written there once is what
 * entitles to make it. The code lives in memory: each start without any account makes a new one.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final int LENGTH = 20;

    @Inject
    People people;

    private String code;

    /** Makes and logs the code when there is no account yet. */
    synchronized void announce() {
        if (people.isEmpty()) {
            code = Codes.signs(LENGTH);
            LOG.warning(() -> "DOSIR> Kode administrator pertama: " + code.replaceAll("(.{5})(?=.)", "$1-"));
        }
    }

    /** @return whether the first account may still be made */
    public synchronized boolean open() {
        return code != null && people.isEmpty();
    }

    /**
     * @param typed the code as typed, with or without hyphens
     * @return whether the account was made; false when the code is wrong or was used
     */
    public synchronized boolean create(String typed, Person person, String password) {
        if (!open() || !same(typed)) {
            LOG.warning("wrong code for the first administrator");
            return false;
        }
        people.create(person, password, Set.of(Post.ADMINISTRATOR));
        code = null;
        return true;
    }

    private boolean same(String typed) {
        String plain = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
