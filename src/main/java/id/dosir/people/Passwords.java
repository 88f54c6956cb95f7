package id.dosir.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes and checks passwords; the number of rounds travels inside each hash, so it can be raised later. */
@ApplicationScoped
class Passwords {

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    PeopleSettings settings;

    @Inject
    RightPasswords lately;

    /** What an unknown name is compared with: the answer must take as long as for a known one. */
    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(settings.iterations()),
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobody = hash("nobody knows this".toCharArray());
    }

    String hash(char[] password) {
        return hash.generate(password);
    }

    boolean right(char[] password, String stored) {
        if (lately.knows(password, stored)) {
            return true;
        }
        boolean right = hash.verify(password, stored);
        if (right) {
            lately.remember(password, stored);
        }
        return right;
    }

    /** Costs as much as {@link #right} and is never true. */
    boolean rightForNobody(char[] password) {
        hash.verify(password, nobody);
        return false;
    }
}
