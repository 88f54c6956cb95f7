package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;

/** The people of the office and of its applicants: who they are and which posts they hold today. */
@ApplicationScoped
@Transactional
public class People {

    private static final Logger LOG = Logger.getLogger(People.class.getName());

    @PersistenceContext(unitName = "dosir")
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    SignInDelay delay;

    @Inject
    Clock clock;

    @Inject
    Standings standings;

    /**
     * @param username name to sign in with
     * @return the actor with the posts and mandates of this minute, or empty when no enabled account has this name
     */
    @Transactional
    public Optional<Actor> actorOf(String username) {
        return enabled(username).map(standings::now);
    }

    /**
     * Who a stay belongs to.
     *
     * @param seal as {@link #seal} gave it when the stay began: another password ends every stay that began with the old one
     */
    @Transactional
    Optional<SignedIn> signedIn(String username, String seal) {
        return enabled(username)
                .filter(row -> seal(row).equals(seal))
                .map(row -> new SignedIn(standings.now(row), row.mustChange));
    }

    /** @return what a session remembers of the password, which says nothing about it */
    @Transactional
    String seal(String username) {
        return row(username).map(People::seal).orElse("");
    }

    private static String seal(AccountRow row) {
        // only tells two salted hashes apart
        return UUID.nameUUIDFromBytes(row.password.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** @return whether the password is still the code that the administrator handed over */
    @Transactional
    boolean mustChange(String username) {
        return row(username).filter(row -> row.mustChange).isPresent();
    }

    /**
     * Checks a password. An unknown name, a wrong password, a closed account and one that must wait all give the same answer after the
     * same work.
     *
     * @return the actor as of today, or empty
     */
    public Optional<Actor> verify(String username, String password) {
        return byPassword(username, password).map(SignedIn::actor);
    }

    /** The same, and whether he must change the password first. */
    Optional<SignedIn> byPassword(String username, String password) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        char[] secret = (password == null ? "" : password).toCharArray();
        Optional<AccountRow> account = enabled(name);
        boolean right = account.map(row -> passwords.right(secret, row.password))
                .orElseGet(() -> passwords.rightForNobody(secret));
        if (delay.mustWait(name)) {
            LOG.warning(() -> "sign-in refused for a while: " + loggable(name));
            return Optional.empty();
        }
        if (!right) {
            delay.failed(name);
            LOG.warning(() -> "sign-in failed: " + loggable(name));
            return Optional.empty();
        }
        delay.succeeded(name);
        return account.map(row -> new SignedIn(standings.now(row), row.mustChange));
    }

    /** @return the person with this account, enabled or not: history keeps naming people who left */
    @Transactional
    public Optional<Person> find(String username) {
        return row(username).map(AccountRow::toPerson);
    }

    /** @return who holds the post today, by name */
    @Transactional
    public List<Person> holdersOf(Post post) {
        return standings.holders(post).stream().map(AccountRow::toPerson).toList();
    }

    /** @return who held the post at that time, by name */
    @Transactional
    public List<Person> holdersOf(Post post, Instant at) {
        return standings.holders(post, at).stream().map(AccountRow::toPerson).toList();
    }

    /** @return who does the work of a post at this minute: holders that are not absent, and deputies */
    @Transactional
    public List<Acting> actingFor(Post post) {
        return standings.actingFor(post);
    }

    /**
     * Makes an account.
     *
     * @param posts posts held from today for the time being
     * @throws IllegalArgumentException when the name is taken
     */
    @Transactional
    public void create(Person person, String password, Set<Post> posts) {
        if (row(person.username()).isPresent()) {
            throw new IllegalArgumentException("person: username is taken");
        }
        AccountRow row = AccountRow.of(person, passwords.hash(password.toCharArray()), clock.instant());
        enter(row);
        LocalDate today = standings.today();
        posts.forEach(post -> em.persist(new PostHoldingRow(row, post.code(), today)));
    }

    /** @return whether no account exists at all: the administrator has still to be made */
    @Transactional
    public boolean isEmpty() {
        return em.createQuery("select count(a) from AccountRow a", Long.class).getSingleResult() == 0;
    }

    private Optional<AccountRow> enabled(String username) {
        return row(username).filter(row -> row.enabled);
    }

    Optional<AccountRow> row(String username) {
        return em.createQuery("select a from AccountRow a where a.username = :username", AccountRow.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new account, with the words by which it is found. */
    void enter(AccountRow row) {
        em.persist(row);
        findable(row);
    }

    /** Keeps the words by which an account is found. */
    void findable(AccountRow row) {
        Set<String> words = AccountWordRow.words(row.name, row.username, row.nip);
        em.createQuery("select w from AccountWordRow w where w.account = :account", AccountWordRow.class)
                .setParameter("account", row.id)
                .getResultStream()
                .filter(known -> !words.remove(known.word))
                .forEach(em::remove);
        words.forEach(word -> em.persist(new AccountWordRow(row.id, word)));
    }

    /** Accounts from before there was a list of people get their words; does nothing later. */
    @Transactional
    void makeFindable() {
        em.createQuery(
                        "select a from AccountRow a where not exists"
                                + " (select w from AccountWordRow w where w.account = a.id)",
                        AccountRow.class)
                .getResultList()
                .forEach(this::findable);
    }

    /** A name typed by a stranger may hold line breaks, or a password typed into the wrong field. */
    private static String loggable(String username) {
        return username.matches("[a-z0-9._-]{1,60}") ? username : "(not a username)";
    }
}
