package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The people of the office and of its applicants: who they are and which posts they hold today. */
@ApplicationScoped
@Transactional
public class People {

    /** What a person without any post is: one who files requests and sees his own. */
    public static final Post APPLICANT = new Post("pemohon");

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
    ZoneId zone;

    /**
     * @param username name to sign in with
     * @return the actor with the posts of today, or empty when no enabled account has this name
     */
    @Transactional
    public Optional<Actor> actorOf(String username) {
        return enabled(username).map(this::asOfToday);
    }

    /**
     * Checks a password. An unknown name, a wrong password, a closed account and one that must wait all give the same answer after the
     * same work.
     *
     * @return the actor as of today, or empty
     */
    public Optional<Actor> verify(String username, String password) {
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
        return account.map(this::asOfToday);
    }

    /** @return the person with this account, enabled or not: history keeps naming people who left */
    @Transactional
    public Optional<Person> find(String username) {
        return row(username).map(AccountRow::toPerson);
    }

    /** @return who holds the post today, by name */
    @Transactional
    public List<Person> holdersOf(Post post) {
        return em.createQuery(
                        "select h.account from PostHoldingRow h where h.post = :post and h.account.enabled = true"
                                + " and h.from <= :day and (h.until is null or h.until >= :day) order by h.account.name",
                        AccountRow.class)
                .setParameter("post", post.code())
                .setParameter("day", today())
                .getResultStream()
                .map(AccountRow::toPerson)
                .toList();
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
        em.persist(row);
        LocalDate today = today();
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

    private Optional<AccountRow> row(String username) {
        return em.createQuery("select a from AccountRow a where a.username = :username", AccountRow.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** @return the date in the office, where posts change hands at midnight */
    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private Actor asOfToday(AccountRow row) {
        return row.toActor(postsOf(row));
    }

    private Set<Post> postsOf(AccountRow row) {
        Set<Post> held = em.createQuery(
                        "select h.post from PostHoldingRow h where h.account = :account"
                                + " and h.from <= :day and (h.until is null or h.until >= :day)",
                        String.class)
                .setParameter("account", row)
                .setParameter("day", today())
                .getResultStream()
                .map(Post::new)
                .collect(Collectors.toSet());
        return held.isEmpty() ? Set.of(APPLICANT) : held;
    }

    /** A name typed by a stranger may hold line breaks, or a password typed into the wrong field. */
    private static String loggable(String username) {
        return username.matches("[a-z0-9._-]{1,60}") ? username : "(not a username)";
    }
}
