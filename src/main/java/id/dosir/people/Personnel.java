package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Organisation.Place;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the administrator does to accounts and posts. Every method answers with the grounds against it, none when it is done; each
 * change is logged in its own transaction and counts from the next request of the person on.
 */
@ApplicationScoped
@Transactional
public class Personnel {

    @PersistenceContext(unitName = "dosir")
    EntityManager em;

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    Passwords passwords;

    @Inject
    PeopleLog log;

    @Inject
    Turns turns;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    /** Makes an account whose password is a code, to be changed at the first sign-in. */
    public Issued create(PersonForm form, Actor by) {
        PersonForm.Parsed parsed = form.parse();
        List<Ground> grounds = new ArrayList<>(grounds(by, parsed.grounds()));
        if (grounds.isEmpty()) {
            Person person = parsed.person().orElseThrow();
            if (people.row(person.username()).isPresent()) {
                grounds.add(new Ground(Refusal.USERNAME_TAKEN, "username", ""));
            }
            grounds.addAll(nipTaken(person));
        }
        if (!grounds.isEmpty()) {
            return Issued.refused(grounds);
        }
        Person person = parsed.person().orElseThrow();
        String code = Codes.password();
        AccountRow row = AccountRow.of(person, passwords.hash(code.toCharArray()), clock.instant());
        row.mustChange = true;
        people.enter(row);
        log.add(by, person.username(), Change.CREATED, person.name());
        return new Issued(code, List.of());
    }

    /** Changes everything but the user name, which history keeps. */
    public List<Ground> change(PersonForm form, Actor by) {
        PersonForm.Parsed parsed = form.parse();
        List<Ground> grounds = new ArrayList<>(grounds(by, parsed.grounds()));
        if (grounds.isEmpty()) {
            grounds.addAll(nipTaken(parsed.person().orElseThrow()));
        }
        if (!grounds.isEmpty()) {
            return grounds;
        }
        Person person = parsed.person().orElseThrow();
        AccountRow row = row(person.username());
        Person before = row.toPerson();
        String kept = row.nik;
        row.describe(person);
        row.nik = person.nik().orElse(kept);
        people.findable(row);
        log.add(by, person.username(), Change.CHANGED, before.differences(row.toPerson()));
        return List.of();
    }

    /** @param locked a locked person's stay ends at his next request; history keeps naming him */
    public List<Ground> lock(String username, boolean locked, Actor by) {
        List<Ground> grounds = grounds(by, List.of());
        AccountRow row = row(username);
        if (grounds.isEmpty() && locked && isLastAdministrator(row)) {
            grounds = List.of(new Ground(Refusal.LAST_ADMINISTRATOR, "", ""));
        }
        if (grounds.isEmpty() && row.enabled == locked) {
            row.enabled = !locked;
            log.add(by, username, locked ? Change.LOCKED : Change.UNLOCKED, "");
        }
        return grounds;
    }

    /** Gives a new code instead of a forgotten password; every stay with the old one ends. */
    public Issued resetPassword(String username, Actor by) {
        List<Ground> grounds = grounds(by, List.of());
        if (!grounds.isEmpty()) {
            return Issued.refused(grounds);
        }
        AccountRow row = row(username);
        String code = Codes.password();
        row.password = passwords.hash(code.toCharArray());
        row.mustChange = true;
        log.add(by, username, Change.PASSWORD_RESET, "");
        return new Issued(code, List.of());
    }

    /**
     * Gives a post.
     *
     * @param from first day
     * @param until last day; null for the time being
     */
    public List<Ground> give(String username, String post, LocalDate from, LocalDate until, Actor by) {
        List<Ground> grounds = new ArrayList<>(grounds(by, List.of()));
        Optional<Place> place = organisation.held().stream()
                .filter(p -> p.post().code().equals(post))
                .findFirst();
        if (place.isEmpty()) {
            grounds.add(new Ground(post == null ? Refusal.FIELD_MISSING : Refusal.CHOICE_INVALID, "post", ""));
        }
        if (from == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "from", ""));
        } else if (until != null && until.isBefore(from)) {
            grounds.add(new Ground(Refusal.PERIOD_INVERTED, "until", ""));
        } else if (until != null && until.isBefore(standings.today())) {
            grounds.add(new Ground(Refusal.PERIOD_PAST, "until", ""));
        }
        if (grounds.isEmpty()) {
            overlapping(username, place.get(), from, until)
                    .map(h -> new Ground(
                            Refusal.PERIOD_OVERLAPS, "from", h.account.name + ", " + period(h.from, h.until)))
                    .ifPresent(grounds::add);
        }
        if (grounds.isEmpty()) {
            PostHoldingRow holding = new PostHoldingRow(row(username), post, from);
            holding.until = until;
            em.persist(holding);
            log.add(by, username, Change.POST_GIVEN, place.get().title() + ", " + period(from, until));
        }
        return grounds;
    }

    /** Takes a post away at once. */
    public List<Ground> endPost(long id, Actor by) {
        List<Ground> grounds = grounds(by, List.of());
        PostHoldingRow holding = em.find(PostHoldingRow.class, id);
        if (!grounds.isEmpty() || holding == null || holding.endedAt != null) {
            return grounds;
        }
        if (holding.post.equals(Post.ADMINISTRATOR.code()) && isLastAdministrator(holding.account)) {
            return List.of(new Ground(Refusal.LAST_ADMINISTRATOR, "", ""));
        }
        holding.endedAt = clock.instant();
        log.add(by, holding.account.username, Change.POST_ENDED, organisation.title(new Post(holding.post)));
        return List.of();
    }

    /** One post twice for one person, or a post that signs letters for two persons, on the same day. */
    private Optional<PostHoldingRow> overlapping(String username, Place place, LocalDate from, LocalDate until) {
        return em.createQuery(
                        "select h from PostHoldingRow h where h.post = :post and h.endedAt is null"
                                + " and h.account.enabled = true and (h.until is null or h.until >= :from)",
                        PostHoldingRow.class)
                .setParameter("post", place.post().code())
                .setParameter("from", from)
                .getResultStream()
                .filter(h -> until == null || !h.from.isAfter(until))
                .filter(h -> place.signs() || h.account.username.equals(username))
                .findFirst();
    }

    private List<Ground> nipTaken(Person person) {
        if (person.nip().isEmpty()) {
            return List.of();
        }
        // a NIP tells whose request is his own, so it can only be one person's
        return em.createQuery("select a.username from AccountRow a where a.nip = :nip", String.class)
                .setParameter("nip", person.nip().get())
                .getResultStream()
                .filter(other -> !other.equals(person.username()))
                .findFirst()
                .map(other -> List.of(new Ground(Refusal.NIP_TAKEN, "nip", other)))
                .orElse(List.of());
    }

    /** Locks the rows that decide it: two administrators who end each other at once are one after the other. */
    private boolean isLastAdministrator(AccountRow row) {
        turns.take("administrators");
        Instant now = clock.instant();
        LocalDate today = standings.today();
        List<AccountRow> administrators = em.createQuery(
                        "select h from PostHoldingRow h where h.post = :post and h.until is null and h.endedAt is null"
                                + " order by h.id",
                        PostHoldingRow.class)
                .setParameter("post", Post.ADMINISTRATOR.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(h -> h.runsAt(today, now))
                .map(h -> h.account)
                .toList();
        administrators.forEach(em::refresh);
        return administrators.contains(row)
                && administrators.stream().noneMatch(a -> a.enabled && !a.id.equals(row.id));
    }

    /** Whoever is no administrator is told so, whatever page he found. */
    static List<Ground> grounds(Actor by, List<Ground> others) {
        return by.holds(Post.ADMINISTRATOR) ? others : List.of(new Ground(Refusal.WRONG_POST, "", ""));
    }

    private AccountRow row(String username) {
        return people.row(username).orElseThrow(() -> new IllegalArgumentException("no such account"));
    }

    private static String period(LocalDate from, LocalDate until) {
        return from + " – " + (until == null ? "…" : until);
    }
}
