package id.dosir.desk;

import id.dosir.core.number.OutgoingNumber;

/**
 * A line of the agenda of outgoing letters.
 *
 * @param number and what became of it
 * @param subject hal; empty while nothing is known of the letter
 * @param addressee likewise
 */
public record OutgoingLine(OutgoingNumber number, String subject, String addressee) {}
