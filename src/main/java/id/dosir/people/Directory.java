package id.dosir.people;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of people and what stands in one person's file, for pages. */
@ApplicationScoped
@Transactional
public class Directory {

    private static final int LOG_LINES = 50;
    /** Deputies that ended longer ago are in the log. */
    private static final Duration SHOWN = Duration.ofDays(90);

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

    /**
     * A line of the list.
     *
     * @param posts codes of posts held today
     */
    public record Line(String username, String name, String title, boolean enabled, List<String> posts) {}

    /** A post held at some time. */
    public record Holding(long id, String post, LocalDate from, LocalDate until, Instant endedAt, boolean running) {}

    /**
     * A deputy's entry.
     *
     * @param his whether the person whose file it is acts for another; else another acts for him
     * @param title as under a signature
     * @param other whose work it is, or who does it; empty when the post is vacant
     * @param running now
     * @param over ended or struck
     */
    public record Entry(
            long id,
            boolean his,
            String title,
            String other,
            Instant from,
            Instant until,
            boolean running,
            boolean over) {}

    /** One person's file; the NIK only as whether there is one. */
    public record File(
            Person person,
            boolean enabled,
            boolean mustChange,
            List<Holding> holdings,
            List<Entry> deputies,
            List<LogLine> log) {}

    /**
     * @param sought beginnings of words of name, user name or NIP; may be empty
     * @param after user name of the line before, empty at the beginning
     * @param most at most so many
     * @return accounts by name, from an index: a later page costs no more than the first
     */
    public List<Line> lines(String sought, String after, int most) {
        Set<String> words = AccountWordRow.words(sought);
        StringBuilder jpql = new StringBuilder("select a from AccountRow a where (a.sortName > :name"
                + " or a.sortName = :name and a.username > :username)");
        for (int i = 0; i < words.size(); i++) {
            // between, not like: a database sorts words of letters and digits the same way in every language
            jpql.append(" and a.id in (select w" + i + ".account from AccountWordRow w" + i + " where w" + i
                    + ".word between :w" + i + " and :z" + i + ")");
        }
        Optional<AccountRow> last = people.row(after);
        TypedQuery<AccountRow> query = em.createQuery(jpql + " order by a.sortName, a.username", AccountRow.class)
                .setParameter("username", last.map(a -> a.username).orElse(""))
                .setParameter("name", last.map(a -> a.sortName).orElse(""));
        int i = 0;
        for (String word : words) {
            query.setParameter("w" + i, word).setParameter("z" + i++, word + "z".repeat(40));
        }
        List<AccountRow> rows = query.setMaxResults(most).getResultList();
        Map<Long, List<String>> posts = posts(rows);
        return rows.stream()
                .map(a -> new Line(
                        a.username,
                        a.name,
                        a.title == null ? "" : a.title,
                        a.enabled,
                        posts.getOrDefault(a.id, List.of())))
                .toList();
    }

    /** @return one person's file */
    public Optional<File> file(String username) {
        return people.row(username).map(row -> {
            Instant now = clock.instant();
            return new File(
                    row.toPerson(),
                    row.enabled,
                    row.mustChange,
                    standings.holdings(row).stream()
                            .map(h -> new Holding(
                                    h.id, h.post, h.from, h.until, h.endedAt, h.runsAt(standings.today(), now)))
                            .toList(),
                    entries(row, now.minus(SHOWN)),
                    log.about(username, LOG_LINES));
        });
    }

    /** @return entries that concern a person, running and planned ones, and those that ended a while ago */
    public List<Entry> entries(String username) {
        return people.row(username)
                .map(row -> entries(row, clock.instant().minus(SHOWN)))
                .orElse(List.of());
    }

    private List<Entry> entries(AccountRow row, Instant then) {
        Instant now = clock.instant();
        return standings.since(row, then).stream()
                .map(d -> {
                    boolean his = d.deputy.id.equals(row.id);
                    AccountRow other = his ? d.absent : d.deputy;
                    return new Entry(
                            d.id,
                            his,
                            d.toMandate(organisation).title(),
                            other == null ? "" : other.name,
                            d.from,
                            d.until,
                            d.runsAt(now),
                            d.until != null && !d.until.isAfter(now) || d.from.equals(d.until));
                })
                .toList();
    }

    private Map<Long, List<String>> posts(List<AccountRow> rows) {
        Map<Long, List<String>> posts = new HashMap<>();
        if (!rows.isEmpty()) {
            em.createQuery(
                            "select h from PostHoldingRow h where h.account in :rows order by h.from, h.id",
                            PostHoldingRow.class)
                    .setParameter("rows", rows)
                    .getResultStream()
                    .filter(h -> h.runsAt(standings.today(), clock.instant()))
                    .forEach(h -> posts.computeIfAbsent(h.account.id, id -> new ArrayList<>())
                            .add(h.post));
        }
        return posts;
    }

    /** @return everybody who holds a post of the office today, by name; as many as the office has, not as there are accounts */
    public List<Line> officers() {
        List<AccountRow> rows = em.createQuery(
                        "select distinct a from PostHoldingRow h join h.account a where h.post <> :applicant"
                                + " and a.enabled = true and h.from <= :day and (h.until is null or h.until >= :day)"
                                + " and (h.endedAt is null or h.endedAt > :now) order by a.sortName, a.username",
                        AccountRow.class)
                .setParameter("applicant", Post.APPLICANT.code())
                .setParameter("day", standings.today())
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .map(a -> new Line(a.username, a.name, a.title == null ? "" : a.title, true, List.of()))
                .toList();
    }
}
