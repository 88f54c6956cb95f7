package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.notify.Topic;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What happened that concerns a person. Of dossiers that he may not read, or no longer, he is told nothing. */
@ApplicationScoped
@Transactional
public class NoticeBoard {

    /** Address of all proposals to destroy or to hand over. */
    static final String PROPOSALS = "retensi?daftar=usul";

    /** The bell counts no further: a hundred unread ones are read by nobody one by one. */
    public static final int MOST_COUNTED = 100;

    /** The reader's right, as {@code Dossier.mayBeReadBy} has it, for many at once. */
    private static final String READABLE = " from NoticeRow n left join DossierRow d on d.number = n.dossier"
            + " where n.person = :person and (n.dossier is null and n.topic in :office or d.applicant = :person or d.application.nip = :nip or exists"
            + " (select s from SopRow s where s.code = d.sopCode and s.version = d.sopVersion and s.id in :sops))";

    /** The person is always the same one, but H2 reads an index backwards only when all its columns are named. */
    private static final String NEWEST_FIRST = " order by n.person desc, n.toldAt desc, n.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    SopCatalogue sops;

    @Inject
    RetentionRoom retention;

    @Inject
    Clock clock;

    /**
     * @param id of the notice
     * @param dossier number; null for what concerns no dossier
     * @param name whose certificate it is about; null likewise
     * @param topic what happened
     * @param at when
     * @param readAt null while unread
     */
    public record Line(String id, String dossier, String name, Topic topic, Instant at, Instant readAt)
            implements Serializable {

        /** @return address of the page that it is about, below the context path */
        public String page() {
            if (dossier != null) {
                return "berkas/" + dossier;
            }
            return topic.isProposal() ? PROPOSALS : CheckDesk.PAGE;
        }

        /** @return key of its words */
        public String what() {
            return topic.name();
        }
    }

    /** @return unread ones, {@value #MOST_COUNTED} at most */
    public int unread(Actor actor) {
        return query("select n.id" + READABLE + " and n.readAt is null", String.class, actor)
                .setMaxResults(MOST_COUNTED)
                .getResultList()
                .size();
    }

    /** @return newest first */
    public List<Line> newest(Actor actor, int most) {
        return lines(query("select n, d.application.name" + READABLE + NEWEST_FIRST, Object[].class, actor), most);
    }

    /**
     * The page that follows, read from its first line on: as fast as the first, however deep it lies.
     *
     * @param id of the last notice that is shown
     * @return newest first; empty when there is no such notice of this person, or no longer
     */
    public Optional<List<Line>> older(Actor actor, String id, int most) {
        return place(actor, id).map(at -> lines(beside("<", NEWEST_FIRST, at, id, actor), most));
    }

    /**
     * The page before.
     *
     * @param id of the first notice that is shown
     * @return the nearest ones, newest first; empty when there is no such notice of this person, or no longer
     */
    public Optional<List<Line>> newer(Actor actor, String id, int most) {
        return place(actor, id).map(at -> {
            List<Line> lines =
                    new ArrayList<>(lines(beside(">", " order by n.person, n.toldAt, n.id", at, id, actor), most));
            Collections.reverse(lines);
            return lines;
        });
    }

    /** The moment as the table has it: the entity may hold a finer one than was kept. */
    private Optional<Instant> place(Actor actor, String id) {
        return em.createQuery("select n.toldAt from NoticeRow n where n.id = :id and n.person = :person", Instant.class)
                .setParameter("id", id)
                .setParameter("person", actor.id().value())
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Object[]> beside(String than, String order, Instant at, String id, Actor actor) {
        String words = "select n, d.application.name" + READABLE + " and n.toldAt " + than + "= :at and (n.toldAt "
                + than + " :at or n.id " + than + " :id)" + order;
        return query(words, Object[].class, actor).setParameter("at", at).setParameter("id", id);
    }

    private static List<Line> lines(TypedQuery<Object[]> query, int most) {
        return query.setMaxResults(most)
                .getResultStream()
                .map(NoticeBoard::line)
                .toList();
    }

    private static Line line(Object[] found) {
        NoticeRow row = (NoticeRow) found[0];
        return new Line(row.id, row.dossier, (String) found[1], row.topic, row.toldAt, row.readAt);
    }

    /** Whoever opens a dossier has read what was told of it. */
    public void seen(DossierNumber number, Actor actor) {
        em.createQuery("update NoticeRow n set n.readAt = :now where n.dossier = :dossier and n.person = :person"
                        + " and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("dossier", number.value())
                .setParameter("person", actor.id().value())
                .executeUpdate();
    }

    /** Whoever looks at the checks of the archive has read what was told of them. */
    public void seenChecks(Actor actor) {
        seen(Topic::isArchive, actor);
    }

    /** Whoever looks at proposals has read what was told of them. */
    public void seenProposals(Actor actor) {
        seen(Topic::isProposal, actor);
    }

    private void seen(Predicate<Topic> which, Actor actor) {
        em.createQuery("update NoticeRow n set n.readAt = :now where n.dossier is null and n.person = :person"
                        + " and n.readAt is null and n.topic in :topics")
                .setParameter("now", clock.instant())
                .setParameter("topics", Stream.of(Topic.values()).filter(which).toList())
                .setParameter("person", actor.id().value())
                .executeUpdate();
    }

    /** @param until what came later, while the page stood open, stays unread */
    public void seenAll(Instant until, Actor actor) {
        em.createQuery("update NoticeRow n set n.readAt = :now where n.person = :person and n.readAt is null"
                        + " and n.toldAt <= :until")
                .setParameter("now", clock.instant())
                .setParameter("person", actor.id().value())
                .setParameter("until", until)
                .executeUpdate();
    }

    /** What concerns no dossier is for those who still may look at it. */
    Set<Topic> office(Actor actor) {
        Set<Topic> topics = EnumSet.of(Topic.DIGEST); // of which there is no notice: a query needs one value
        for (Topic topic : Topic.values()) {
            if (topic.isArchive() && CheckDesk.mayRead(actor) || topic.isProposal() && retention.mayRead(actor)) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private <T> TypedQuery<T> query(String words, Class<T> type, Actor actor) {
        List<String> work = sops.workFor(actor);
        return em.createQuery(words, type)
                .setParameter("person", actor.id().value())
                .setParameter("nip", actor.nip().orElse("-"))
                .setParameter("office", office(actor))
                .setParameter("sops", work.isEmpty() ? List.of("-") : work);
    }
}
