package id.dosir.portal;

import id.dosir.core.number.NumberState;
import id.dosir.desk.OutgoingRoom.Asked;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The address of the agenda of outgoing letters: {@code ?tahun=2026&dari=2026-11-01&sampai=2026-11-30&keadaan=VOIDED&sebelum=120}.
 * What it cannot mean is left out: it was typed, the page's own fields send only what can be.
 *
 * @param from first day, null for none
 * @param until last day, null for none
 * @param state null for all
 * @param below only numbers below this one
 * @param number that is looked at, 0 for none
 * @param audit whether every number of the year is looked at
 */
public record OutgoingRequest(
        int year, LocalDate from, LocalDate until, NumberState state, int below, int number, boolean audit)
        implements Serializable {

    static OutgoingRequest of(Map<String, String> parameters, int thisYear) {
        String year = parameters.getOrDefault("tahun", "");
        return new OutgoingRequest(
                year.matches("20\\d{2}") ? Integer.parseInt(year) : thisYear,
                day(parameters.get("dari")),
                day(parameters.get("sampai")),
                Arrays.stream(NumberState.values())
                        .filter(s -> s.name().equals(parameters.get("keadaan")))
                        .findFirst()
                        .orElse(null),
                number(parameters.get("sebelum"), Integer.MAX_VALUE),
                number(parameters.get("nomor"), 0),
                "1".equals(parameters.get("periksa")));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : otherwise;
    }

    Asked asked() {
        return new Asked(year, Optional.ofNullable(from), Optional.ofNullable(until), Optional.ofNullable(state));
    }

    /** @return whether the last day lies before the first */
    public boolean inverted() {
        return from != null && until != null && until.isBefore(from);
    }

    /** @return whether it is the whole year */
    public boolean whole() {
        return from == null && until == null && state == null;
    }

    public boolean firstPage() {
        return below == Integer.MAX_VALUE;
    }

    /** @return the same filter, from the highest number on */
    public String first() {
        return "agenda-surat?" + filter();
    }

    String before(int sequence) {
        return first() + "&sebelum=" + sequence;
    }

    /** @return the filter alone, as the book's address has it, too */
    public String filter() {
        return "tahun=" + year + (from == null ? "" : "&dari=" + from) + (until == null ? "" : "&sampai=" + until)
                + (state == null ? "" : "&keadaan=" + state);
    }
}
