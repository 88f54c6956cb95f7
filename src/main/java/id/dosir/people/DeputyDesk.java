package id.dosir.people;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Organisation.Place;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where deputies are entered and ended: by the administrator for any post of the SOPs, by a holder for his own absence. Every method
 * answers with the grounds against it, none when it is done.
 */
@ApplicationScoped
@Transactional
public class DeputyDesk {

    /** What an entry can give or take out: acts of the office. Filing, completing and withdrawing are the applicant's. */
    private static final Set<ActName> OF_OFFICE =
            EnumSet.complementOf(EnumSet.of(ActName.OPEN, ActName.COMPLETE, ActName.WITHDRAW));

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm");

    @PersistenceContext(unitName = "dosir")
    EntityManager em;

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    PeopleLog log;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** @return acts that an entry can name, in the order of their names' list */
    public static List<ActName> acts() {
        return List.copyOf(OF_OFFICE);
    }

    /** @return acts that are ticked when a form of that kind is opened */
    public Set<ActName> usual(DeputyKind kind) {
        return kind.namesExceptions() ? OF_OFFICE : organisation.routine();
    }

    /** Enters a deputy. A holder may do so for his own posts; whom he names then acts in his place. */
    public List<Ground> enter(DeputyForm form, Actor by) {
        List<Ground> grounds = new ArrayList<>();
        Optional<Place> place = place(form.post());
        if (!by.holds(Post.ADMINISTRATOR)
                && place.filter(p -> by.holds(p.post())).isEmpty()) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (place.isEmpty()) {
            grounds.add(
                    new Ground(form.post() == null ? Refusal.FIELD_MISSING : Refusal.CHOICE_INVALID, "deputyPost", ""));
        }
        if (form.kind() == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "kind", ""));
        } else if (form.kind() == DeputyKind.PLT && !by.holds(Post.ADMINISTRATOR)) {
            grounds.add(new Ground(Refusal.CHOICE_INVALID, "kind", "")); // a post is vacant when the office says so
        }
        Optional<AccountRow> deputy = Optional.ofNullable(form.deputy())
                .map(String::strip)
                .flatMap(people::row)
                .filter(row -> row.enabled);
        if (deputy.isEmpty()) {
            boolean empty = form.deputy() == null || form.deputy().isBlank();
            grounds.add(new Ground(empty ? Refusal.FIELD_MISSING : Refusal.CHOICE_INVALID, "deputy", ""));
        }
        grounds.addAll(period(form));
        if (form.acts().isEmpty()) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "acts", ""));
        }
        if (!grounds.isEmpty()) {
            return grounds;
        }
        DeputyRow entry = entry(form, deputy.get(), absent(place.get().post(), by), by);
        grounds.addAll(against(entry, place.get()));
        if (grounds.isEmpty()) {
            em.persist(entry);
            log.add(by, entry.deputy.username, Change.DEPUTY_ENTERED, words(entry));
            if (entry.absent != null) {
                log.add(by, entry.absent.username, Change.DEPUTY_ENTERED, entry.deputy.name + ": " + words(entry));
            }
        }
        return grounds;
    }

    /** Ends an entry at once, or strikes one that has not begun. The absent one may do so when he is back. */
    public List<Ground> end(long id, Actor by) {
        DeputyRow entry = em.find(DeputyRow.class, id);
        boolean his = entry != null
                && entry.absent != null
                && entry.absent.username.equals(by.id().value());
        if (!his && !by.holds(Post.ADMINISTRATOR)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        Instant now = clock.instant();
        if (entry != null && (entry.until == null || entry.until.isAfter(now))) {
            String words = words(entry);
            entry.until = entry.from.isAfter(now) ? entry.from : now;
            log.add(by, entry.deputy.username, Change.DEPUTY_ENDED, words);
            if (entry.absent != null) {
                log.add(by, entry.absent.username, Change.DEPUTY_ENDED, entry.deputy.name + ": " + words);
            }
        }
        return List.of();
    }

    private List<Ground> period(DeputyForm form) {
        List<Ground> grounds = new ArrayList<>();
        LocalDateTime until = form.until();
        if (form.from() == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "deputyFrom", ""));
        }
        if (until == null && form.kind() != DeputyKind.PLT) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "deputyUntil", ""));
        } else if (until != null && form.from() != null && !until.isAfter(form.from())) {
            grounds.add(new Ground(Refusal.PERIOD_INVERTED, "deputyUntil", ""));
        } else if (until != null && !instant(until).isAfter(clock.instant())) {
            grounds.add(new Ground(Refusal.PERIOD_PAST, "deputyUntil", ""));
        }
        return grounds;
    }

    /** Posts with tasks: the administrator's is none, and nobody acts in it for another. */
    private Optional<Place> place(String post) {
        return organisation.held().stream()
                .filter(p -> p.post().code().equals(post) && !p.post().equals(Post.ADMINISTRATOR))
                .findFirst();
    }

    /** Whose work it is: his who enters it for himself, else the only holder's. Where several hold a post, the others go on. */
    private AccountRow absent(Post post, Actor by) {
        if (by.holds(post)) {
            return people.row(by.id().value()).orElseThrow();
        }
        List<AccountRow> holders = standings.holders(post);
        return holders.size() == 1 ? holders.get(0) : null;
    }

    private DeputyRow entry(DeputyForm form, AccountRow deputy, AccountRow absent, Actor by) {
        DeputyRow entry = new DeputyRow();
        entry.kind = form.kind();
        entry.post = form.post();
        entry.deputy = deputy;
        entry.absent = absent;
        entry.from = instant(form.from());
        entry.until = form.until() == null ? null : instant(form.until());
        Set<ActName> given = EnumSet.noneOf(ActName.class);
        given.addAll(form.acts());
        given.retainAll(OF_OFFICE);
        Set<ActName> named = EnumSet.copyOf(OF_OFFICE);
        if (form.kind().namesExceptions()) {
            named.removeAll(given);
        } else {
            named.retainAll(given);
        }
        entry.acts = DeputyRow.joinedActs(named);
        entry.letters = DeputyRow.joined(form.letters());
        entry.enteredBy = by.id().value();
        entry.enteredAt = clock.instant();
        return entry;
    }

    private List<Ground> against(DeputyRow entry, Place place) {
        List<Ground> grounds = new ArrayList<>();
        if (standings.holders(place.post()).contains(entry.deputy)) {
            grounds.add(new Ground(Refusal.OWN_POST, "deputy", place.title()));
        }
        boolean under =
                standings.now(entry.deputy).posts().stream().anyMatch(own -> organisation.isAbove(place.post(), own));
        if (entry.kind == DeputyKind.AN && !under) {
            grounds.add(new Ground(Refusal.NOT_SUBORDINATE, "deputy", place.title()));
        }
        sameTime(entry)
                .map(other ->
                        new Ground(Refusal.PERIOD_OVERLAPS, "deputyFrom", other.deputy.name + ", " + words(other)))
                .ifPresent(grounds::add);
        return grounds;
    }

    /** Two who both replace the same holder at the same time would be one too many. */
    private Optional<DeputyRow> sameTime(DeputyRow entry) {
        return em.createQuery(
                        "select d from DeputyRow d where d.post = :post and (d.until is null or d.until > :from)"
                                + " order by d.from, d.id",
                        DeputyRow.class)
                .setParameter("post", entry.post)
                .setParameter("from", entry.from)
                .getResultStream()
                .filter(d -> d.until == null || d.until.isAfter(d.from)) // struck before it began
                .filter(d -> entry.until == null || d.from.isBefore(entry.until))
                .filter(d -> d.deputy.equals(entry.deputy)
                        || entry.kind.replaces()
                                && d.kind.replaces()
                                && (d.absent == null ? entry.absent == null : d.absent.equals(entry.absent)))
                .findFirst();
    }

    private String words(DeputyRow entry) {
        return entry.kind.word() + " " + organisation.title(new Post(entry.post)) + ", " + minute(entry.from) + " – "
                + (entry.until == null ? "…" : minute(entry.until));
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    private Instant instant(LocalDateTime typed) {
        return typed.atZone(zone).toInstant();
    }
}
