package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Deputising;
import id.dosir.core.dossier.Mandate;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which posts an account holds and deputises at this minute: two queries on its own rows, asked for each request. */
@ApplicationScoped
@Transactional
class Standings {

    /** So long an open form is told that its post has ended; afterwards it is as to any stranger. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    @PersistenceContext(unitName = "dosir")
    EntityManager em;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    Actor now(AccountRow account) {
        Instant now = clock.instant();
        Instant then = now.minus(REMEMBERED);
        Set<Post> held = new HashSet<>();
        Set<Post> ended = new HashSet<>();
        for (PostHoldingRow holding : holdings(account)) {
            if (holding.runsAt(today(), now)) {
                held.add(new Post(holding.post));
            } else if (holding.endedSince(day(then), then)) {
                ended.add(new Post(holding.post));
            }
        }
        List<Mandate> forOthers = new ArrayList<>();
        List<Mandate> forHim = new ArrayList<>();
        for (DeputyRow entry : since(account, then)) {
            boolean his = entry.deputy.id.equals(account.id);
            if (!entry.runsAt(now)) {
                if (his && entry.from.isBefore(now)) {
                    ended.add(new Post(entry.post));
                }
            } else if (his) {
                forOthers.add(entry.toMandate(organisation));
            } else if (entry.deputy.enabled) {
                forHim.add(entry.toMandate(organisation));
            }
        }
        return account.toActor(
                held.isEmpty() ? Set.of(Post.APPLICANT) : held, new Deputising(forOthers, forHim, ended));
    }

    /** @return who does the work of a post now, the holders first: an absent one is left out, his deputy is in */
    List<Acting> actingFor(Post post) {
        List<DeputyRow> entries =
                entriesOf(post).stream().filter(entry -> entry.deputy.enabled).toList();
        Set<Long> away = entries.stream()
                .filter(entry -> entry.kind.replaces() && entry.absent != null)
                .map(entry -> entry.absent.id)
                .collect(Collectors.toSet());
        Map<Long, Acting> acting = new LinkedHashMap<>();
        holders(post).stream()
                .filter(row -> !away.contains(row.id))
                .forEach(row -> acting.put(
                        row.id, new Acting(row.toPerson(), row.toPerson().title())));
        entries.forEach(entry -> acting.putIfAbsent(
                entry.deputy.id,
                new Acting(
                        entry.deputy.toPerson(), entry.toMandate(organisation).title())));
        return List.copyOf(acting.values());
    }

    /** @return accounts that hold the post today, by name */
    List<AccountRow> holders(Post post) {
        return holders(post, clock.instant()).stream()
                .filter(row -> row.enabled)
                .toList();
    }

    /** @return accounts that held the post at that time, by name; also those that are closed since */
    List<AccountRow> holders(Post post, Instant at) {
        return em.createQuery(
                        "select h.account from PostHoldingRow h where h.post = :post"
                                + " and h.from <= :day and (h.until is null or h.until >= :day)"
                                + " and (h.endedAt is null or h.endedAt > :at) order by h.account.name",
                        AccountRow.class)
                .setParameter("post", post.code())
                .setParameter("day", day(at))
                .setParameter("at", at)
                .getResultList();
    }

    List<PostHoldingRow> holdings(AccountRow account) {
        return em.createQuery(
                        "select h from PostHoldingRow h where h.account = :account order by h.from desc, h.id desc",
                        PostHoldingRow.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** @return entries that concern the account and have not ended before then, planned ones included */
    List<DeputyRow> since(AccountRow account, Instant then) {
        return em.createQuery(
                        "select d from DeputyRow d where (d.deputy = :account or d.absent = :account)"
                                + " and (d.until is null or d.until > :then) order by d.from, d.id",
                        DeputyRow.class)
                .setParameter("account", account)
                .setParameter("then", then)
                .getResultList();
    }

    private List<DeputyRow> entriesOf(Post post) {
        return em.createQuery(
                        "select d from DeputyRow d where d.post = :post and d.from <= :now"
                                + " and (d.until is null or d.until > :now) order by d.from, d.id",
                        DeputyRow.class)
                .setParameter("post", post.code())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** @return the date in the office, where posts change hands at midnight */
    LocalDate today() {
        return day(clock.instant());
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
