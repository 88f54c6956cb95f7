package id.dosir.people;

import java.time.Instant;

/**
 * A line of the log as a page shows it.
 *
 * @param byName who did it
 * @param detail post and period, or the fields that changed; may be empty
 */
public record LogLine(Instant at, String byName, Change what, String detail) {}
