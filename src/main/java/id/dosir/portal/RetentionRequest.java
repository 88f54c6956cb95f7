package id.dosir.portal;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.RetentionAction;
import id.dosir.routing.RecordLists.Asked;
import id.dosir.routing.RecordLists.Place;
import id.dosir.routing.RecordLists.View;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The address of the page of retention: {@code ?daftar=INACTIVE&seri=000.6.5.2&nasib=DESTROY&sejak=2031-11-23&setelah=P-2026-0007},
 * {@code ?berkas=P-2026-0007}, {@code ?daftar=usul} or {@code ?usul=2031-4}. What it cannot mean is left out.
 *
 * @param view which list; null for the proposals
 * @param series code, empty for all
 * @param action null for all
 * @param day by which the list goes on, with {@code behind}; null on the first page
 * @param behind number of the last dossier of the page before; empty on the first
 * @param record dossier that is looked at; empty for none
 * @param proposal that is looked at; empty for none
 */
public record RetentionRequest(
        View view, String series, RetentionAction action, LocalDate day, String behind, String record, String proposal)
        implements Serializable {

    private static final String LISTS = "retensi?daftar=";

    static RetentionRequest of(Map<String, String> parameters) {
        String list = parameters.getOrDefault("daftar", "");
        String behind = number(parameters.getOrDefault("setelah", ""));
        LocalDate day = day(parameters.getOrDefault("sejak", ""));
        boolean placed = day != null && !behind.isEmpty();
        String series = parameters.getOrDefault("seri", "");
        return new RetentionRequest(
                list.equals("usul") ? null : word(View.values(), list).orElse(View.DUE),
                series.matches("\\d{3}(\\.\\d{1,3}){0,5}") ? series : "",
                word(RetentionAction.values(), parameters.getOrDefault("nasib", ""))
                        .orElse(null),
                placed ? day : null,
                placed ? behind : "",
                number(parameters.getOrDefault("berkas", "")),
                ProposalNumber.of(parameters.getOrDefault("usul", ""))
                        .map(ProposalNumber::code)
                        .orElse(""));
    }

    private static <E extends Enum<E>> Optional<E> word(E[] values, String name) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
    }

    private static String number(String text) {
        return DossierNumber.isOne(text) ? text : "";
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Asked asked(LocalDate today) {
        return new Asked(
                view == null ? View.DUE : view,
                today,
                Optional.of(series).filter(s -> !s.isEmpty()),
                Optional.ofNullable(action));
    }

    Place place() {
        return behind.isEmpty() ? Place.BEGINNING : new Place(day, behind);
    }

    Optional<DossierNumber> recordNumber() {
        return record.isEmpty() ? Optional.empty() : Optional.of(new DossierNumber(record));
    }

    Optional<ProposalNumber> proposalNumber() {
        return ProposalNumber.of(proposal);
    }

    public boolean firstPage() {
        return behind.isEmpty();
    }

    public boolean narrow() {
        return !series.isEmpty() || action != null;
    }

    /** @return the list with its filter, from the beginning */
    public String first() {
        return LISTS + filter();
    }

    /** @return the filter and the place, as the printed list's address has it, too */
    public String here() {
        return filter() + (behind.isEmpty() ? "" : "&sejak=" + day + "&setelah=" + behind);
    }

    String after(Place place) {
        return first() + "&sejak=" + place.day() + "&setelah=" + place.dossier();
    }

    private String filter() {
        return (view == null ? "usul" : view.name())
                + (series.isEmpty() ? "" : "&seri=" + series)
                + (action == null ? "" : "&nasib=" + action);
    }
}
