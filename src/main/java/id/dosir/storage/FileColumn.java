package id.dosir.storage;

import id.dosir.core.document.Sha256;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Files that one column of one table names. Its words go into queries as they are: they are written in code, never taken from outside. */
@Transactional
public abstract class FileColumn implements FileOwner {

    private static final int MOST_HOLDERS = 100;

    private final String column;
    private final String subject;
    private final String kind;
    private final String rows;

    @PersistenceContext
    EntityManager em;

    /**
     * @param entity name of the entity
     * @param column its attribute that holds the hash; may be null in a row
     * @param subject its attribute that says what the row is known by
     * @param kind what the file is to it: an attribute, or a literal of JPQL
     * @param condition which rows count, on the row {@code r}
     */
    protected FileColumn(String entity, String column, String subject, String kind, String condition) {
        this.column = "r." + column;
        this.subject = "r." + subject;
        this.kind = kind;
        this.rows = " from " + entity + " r where " + condition + " and r." + column;
    }

    /** The same for all rows. */
    protected FileColumn(String entity, String column, String subject, String kind) {
        this(entity, column, subject, kind, "1 = 1");
    }

    @Override
    public boolean names(Sha256 file) {
        return !em.createQuery("select " + column + rows + " = :file", String.class)
                .setParameter("file", file.hex())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<String> filesAfter(String file, int most) {
        return em.createQuery("select distinct " + column + rows + " > :file order by " + column, String.class)
                .setParameter("file", file)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long countFiles() {
        return em.createQuery("select count(distinct " + column + ")" + rows + " is not null", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Holder> holdersOf(String file) {
        return em
                .createQuery(
                        "select distinct " + subject + ", " + kind + rows + " = :file order by " + subject,
                        Object[].class)
                .setParameter("file", file)
                .setMaxResults(MOST_HOLDERS)
                .getResultList()
                .stream()
                .map(row -> new Holder(subject(row[0]), (String) row[1]))
                .toList();
    }

    /** @return what people call a row by; where the table has it in another form, the subclass says how */
    protected String subject(Object value) {
        return (String) value;
    }
}
