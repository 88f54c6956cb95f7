package id.dosir.routing;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person has to do, waits for, or may look at. Every query starts from an index on open work, so a tray costs the
 * same whether the archive holds a hundred dossiers or a million.
 */
@ApplicationScoped
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

    private static final Set<Stage.Name> CLOSED =
            EnumSet.of(Stage.Name.REGISTERED, Stage.Name.REJECTED, Stage.Name.WITHDRAWN);

    private static final String LINE = "select new id.dosir.routing.TrayLine(d.number, d.application.name,"
            + " d.application.nip, d.application.agency, d.application.reason, d.nature, d.at.stage, d.at.step,"
            + " d.since, d.due, d.waitingPost, d.sopCode, d.sopVersion)";

    @PersistenceContext
    EntityManager em;

    /**
     * @param view which list
     * @param actor whose
     * @param first of the lines, from 0
     * @param most at most so many
     * @return lines, first due first
     */
    public List<TrayLine> lines(View view, Actor actor, int first, int most) {
        return bound(em.createQuery(LINE + from(view) + order(view), TrayLine.class), view, actor)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return how many lines the list has */
    public int count(View view, Actor actor) {
        return bound(em.createQuery("select count(d)" + from(view), Long.class), view, actor)
                .getSingleResult()
                .intValue();
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

    private static String from(View view) {
        return switch (view) {
                // one's own request is never one's own task, unless it was returned to be completed
            case MINE -> " from DossierRow d where (d.waitingPost in :posts and d.applicant <> :person"
                    + " and (d.application.nip is null or d.application.nip <> :nip)) or d.waitingPerson = :person";
            case WAITING -> " from DossierRow d where d.applicant = :person and d.waitingPerson is null"
                    + " and d.at.stage not in :closed";
            case OFFICE -> " from DossierRow d where d.waitingPost is not null or d.waitingPerson is not null";
        };
    }

    private static String order(View view) {
        return view == View.WAITING ? " order by d.openedAt desc" : " order by d.due, d.number";
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, View view, Actor actor) {
        if (view != View.OFFICE) {
            query.setParameter("person", actor.id().value());
        }
        if (view == View.MINE) {
            query.setParameter("posts", codes(actor.posts()));
            query.setParameter("nip", actor.nip().orElse("-"));
        }
        if (view == View.WAITING) {
            query.setParameter("closed", CLOSED);
        }
        return query;
    }

    /** An empty list would be no valid "in". */
    private static List<String> codes(Set<Post> posts) {
        return posts.isEmpty()
                ? List.of("-")
                : posts.stream().map(Post::code).sorted().toList();
    }
}
