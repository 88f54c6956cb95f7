package id.dosir.routing;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person has to do, waits for, or may look at. Every query starts from an index on open work, so a tray costs the
 * same whether the archive holds a hundred dossiers or a million.
 */
@ApplicationScoped
@Transactional
public class InTray {

    /** Lists of the start page. */
    public enum View {
        /** What I must do. */
        MINE,
        /** What I filed and wait for. */
        WAITING,
        /** Everything open, for those who hold a post of the office. */
        OFFICE
    }

    /** Which lines of a list. */
    public enum Only {
        ALL,
        /** Segera and sangat segera. */
        URGENT,
        /** Time used up. */
        OVERDUE
    }

    private static final Set<Stage.Name> OPEN = EnumSet.allOf(Stage.Name.class).stream()
            .filter(stage -> !stage.closed())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.Name.class)));

    private static final String LINE = "select new id.dosir.routing.TrayLine(d.number, d.application.name,"
            + " d.application.nip, d.application.agency, d.application.reason, d.nature, d.at.stage, d.at.step,"
            + " d.since, d.due, d.waitingPost, d.sopCode, d.sopVersion, d.clockUsed, d.clockDeadline, d.version)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    SopCatalogue sops;

    /** @return lists that exist for a person; that of the office only for posts to which the SOP gives work */
    public List<View> views(Actor actor) {
        return sops.isOfficer(actor) ? List.of(View.values()) : List.of(View.MINE, View.WAITING);
    }

    /**
     * @param view which list
     * @param filter which of its lines
     * @param actor whose; a list that does not exist for him is empty
     * @param first of the lines, from 0
     * @param most at most so many
     * @return lines, first due first
     */
    public List<TrayLine> lines(View view, TrayFilter filter, Actor actor, int first, int most) {
        // to EclipseLink "at most 0" means all there are
        if (most < 1 || !views(actor).contains(view)) {
            return List.of();
        }
        return bound(em.createQuery(LINE + from(view, filter) + order(view), TrayLine.class), view, filter, actor)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same for the whole list. */
    public List<TrayLine> lines(View view, Actor actor, int first, int most) {
        return lines(view, TrayFilter.NONE, actor, first, most);
    }

    /** @return how many lines the whole list has */
    public int count(View view, Actor actor) {
        return count(view, TrayFilter.NONE, actor);
    }

    /** @return how many lines the list has */
    public int count(View view, TrayFilter filter, Actor actor) {
        if (!views(actor).contains(view)) {
            return 0;
        }
        return bound(em.createQuery("select count(d)" + from(view, filter), Long.class), view, filter, actor)
                .getSingleResult()
                .intValue();
    }

    /** @return figures over the whole list, by two queries */
    public TrayFigures figures(View view, Actor actor) {
        if (!views(actor).contains(view)) {
            return TrayFigures.NONE;
        }
        String groups = "select d.at.stage, d.nature, count(d)" + from(view, TrayFilter.NONE)
                + " group by d.at.stage, d.nature";
        int all = 0;
        int urgent = 0;
        int letters = 0;
        int slips = 0;
        int submissions = 0;
        for (Object[] group : bound(em.createQuery(groups, Object[].class), view, TrayFilter.NONE, actor)
                .getResultList()) {
            int lines = ((Number) group[2]).intValue();
            all += lines;
            urgent += group[1] == Nature.ORDINARY ? 0 : lines;
            letters += group[0] == Stage.Name.AWAITING_SIGNATURE ? lines : 0;
            slips += group[0] == Stage.Name.AWAITING_DISPOSITION ? lines : 0;
            submissions += group[0] == Stage.Name.AWAITING_SUBMISSION ? lines : 0;
        }
        return new TrayFigures(
                all,
                urgent,
                all == 0 ? 0 : count(view, TrayFilter.of(Only.OVERDUE), actor),
                letters,
                slips,
                submissions);
    }

    /**
     * @param stage at which dossiers are
     * @param most at most so many
     * @return their numbers, longest waiting first
     */
    public List<DossierNumber> at(Stage.Name stage, int most) {
        return em.createQuery(
                        "select d.number from DossierRow d where d.at.stage = :stage order by d.since", String.class)
                .setParameter("stage", stage)
                .setMaxResults(most)
                .getResultStream()
                .map(DossierNumber::new)
                .toList();
    }

    private static String from(View view, TrayFilter filter) {
        String whose =
                switch (view) {
                        // one's own request is never one's own task, unless it was returned to be completed
                    case MINE -> "((d.waitingPost in :posts and d.applicant <> :person"
                            + " and (d.application.nip is null or d.application.nip <> :nip))"
                            + " or d.waitingPerson = :person)";
                    case WAITING -> "d.applicant = :person and d.waitingPerson is null";
                    case OFFICE -> "(d.waitingPost is not null or d.waitingPerson is not null)";
                };
        // the stage first: it is what keeps the archive out, on databases that cannot join two indexes
        return " from DossierRow d where d.at.stage in :open and " + whose + filter.words();
    }

    private static String order(View view) {
        return view == View.WAITING ? " order by d.openedAt desc, d.number" : " order by d.due nulls last, d.number";
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, View view, TrayFilter filter, Actor actor) {
        query.setParameter("open", OPEN);
        if (view != View.OFFICE) {
            query.setParameter("person", actor.id().value());
        }
        if (view == View.MINE) {
            query.setParameter("posts", codes(actor.reach()));
            query.setParameter("nip", actor.nip().orElse("-"));
        }
        filter.values(clock.instant(), zone).forEach(query::setParameter);
        return query;
    }

    /** An empty list would be no valid "in". */
    private static List<String> codes(Set<Post> posts) {
        return posts.isEmpty()
                ? List.of("-")
                : posts.stream().map(Post::code).sorted().toList();
    }
}
