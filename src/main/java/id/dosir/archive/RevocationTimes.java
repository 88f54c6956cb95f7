package id.dosir.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** The number that matters to the office: hours from the request to the proven revocation, month by month. */
@ApplicationScoped
@Transactional
public class RevocationTimes {

    @PersistenceContext
    EntityManager em;

    @Inject
    ZoneId zone;

    /**
     * @param last month
     * @param months how many, this one among them
     * @return each month, oldest first, also those without a revocation; earlier months cost nothing
     */
    public List<RevocationMonth> until(YearMonth last, int months) {
        return IntStream.range(0, months)
                .mapToObj(i -> of(last.minusMonths(months - 1L - i)))
                .toList();
    }

    private RevocationMonth of(YearMonth month) {
        // percentiles are reckoned in the database: JPQL has none, and both databases know these words
        String seconds = "within group (order by extract(epoch from (revoked_at - requested_at)))";
        Object[] row = (Object[])
                em.createNativeQuery("select count(*), percentile_cont(0.5) " + seconds + ", percentile_cont(0.95) "
                                + seconds + " from register_entry where revoked_at >= ?1 and revoked_at < ?2")
                        .setParameter(1, start(month))
                        .setParameter(2, start(month.plusMonths(1)))
                        .getSingleResult();
        return new RevocationMonth(month, ((Number) row[0]).longValue(), duration(row[1]), duration(row[2]));
    }

    private OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Duration duration(Object seconds) {
        return seconds == null ? Duration.ZERO : Duration.ofSeconds(Math.max(0, ((Number) seconds).longValue()));
    }
}
