package id.dosir.archive;

import java.time.Duration;
import java.time.YearMonth;

/**
 * How long certificates could still be used that were revoked in one month, from the request to the revocation.
 *
 * @param month of the revocations
 * @param count of them
 * @param median half of them took no longer; zero when there is none
 * @param slowest 95th percentile; zero when there is none
 */
public record RevocationMonth(YearMonth month, long count, Duration median, Duration slowest) {}
