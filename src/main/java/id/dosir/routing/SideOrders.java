package id.dosir.routing;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Orders beside the main line that a person has to do. One query by post and one by person: each starts from an index that
 * holds open orders only, and no database has to join the two.
 */
@ApplicationScoped
@Transactional
public class SideOrders {

    private static final String LINE = "select new id.dosir.routing.SideOrder(r.dossier, r.slip, d.application.name,"
            + " s.fromName, s.fromTitle, s.note, s.nature, s.due, r.state, r.since)";

    private static final String FROM = " from ReceiverRow r, DispositionRow s, DossierRow d where %s and"
            + " s.dossier = r.dossier and s.ordinal = r.slip and d.number = r.dossier and d.applicant <> :self"
            + " and (d.application.nip is null or d.application.nip <> :nip)";

    private static final String OF_POST = FROM.formatted("r.waitingPost in :posts");
    private static final String OF_PERSON = FROM.formatted("r.waitingPerson = :self");

    @PersistenceContext
    EntityManager em;

    /** @return at most so many, those that wait longest first */
    public List<SideOrder> lines(Actor actor, int most) {
        Stream<SideOrder> post = posts(em.createQuery(LINE + OF_POST + " order by r.since", SideOrder.class), actor)
                .setMaxResults(most)
                .getResultStream();
        Stream<SideOrder> person = self(em.createQuery(LINE + OF_PERSON + " order by r.since", SideOrder.class), actor)
                .setMaxResults(most)
                .getResultStream();
        return Stream.concat(post, person)
                .sorted(Comparator.comparing(SideOrder::since))
                .limit(most)
                .toList();
    }

    /** @return how many there are */
    public int count(Actor actor) {
        long post = posts(em.createQuery("select count(r)" + OF_POST, Long.class), actor)
                .getSingleResult();
        long person = self(em.createQuery("select count(r)" + OF_PERSON, Long.class), actor)
                .getSingleResult();
        return (int) (post + person);
    }

    private static <T> TypedQuery<T> posts(TypedQuery<T> query, Actor actor) {
        List<String> codes = actor.reach().stream().map(Post::code).sorted().toList();
        return self(query, actor).setParameter("posts", codes.isEmpty() ? List.of("-") : codes);
    }

    private static <T> TypedQuery<T> self(TypedQuery<T> query, Actor actor) {
        return query.setParameter("self", actor.id().value())
                .setParameter("nip", actor.nip().orElse("-"));
    }
}
