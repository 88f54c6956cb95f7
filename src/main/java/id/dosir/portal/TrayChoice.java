package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Nature;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import id.dosir.routing.TrayFilter;
import id.dosir.routing.TrayFilter.Due;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which list of the tray is open, and which of its lines; what the address says, or the first list that has something to tell.
 * What the address says wrongly counts as not said.
 *
 * @param view list
 * @param filter lines
 */
record TrayChoice(View view, TrayFilter filter) implements Serializable {

    private static final Map<String, View> VIEWS =
            Map.of("tugas", View.MINE, "menunggu", View.WAITING, "dinas", View.OFFICE);
    private static final Map<String, Only> PARTS = Map.of("mendesak", Only.URGENT, "lewat", Only.OVERDUE);
    private static final Map<String, Nature> NATURES =
            Map.of("biasa", Nature.ORDINARY, "segera", Nature.URGENT, "sangat-segera", Nature.VERY_URGENT);
    private static final Map<String, Due> DUES =
            Map.of("lewat", Due.OVERDUE, "hari-ini", Due.TODAY, "minggu-ini", Due.WEEK);

    /**
     * @param parameter value of the address by its name, or null
     * @param tray asked which lists there are, and whether the own tasks are empty
     * @param actor who looks
     */
    static TrayChoice of(UnaryOperator<String> parameter, InTray tray, Actor actor) {
        List<View> there = tray.views(actor);
        Optional<View> wanted = chosen(VIEWS, parameter.apply("lihat")).filter(there::contains);
        return new TrayChoice(
                wanted.orElseGet(() -> nothingToDo(tray, actor) ? View.WAITING : View.MINE), filter(parameter));
    }

    private static TrayFilter filter(UnaryOperator<String> parameter) {
        String step = said(parameter.apply("langkah"));
        String reason = said(parameter.apply("alasan"));
        return new TrayFilter(
                chosen(PARTS, parameter.apply("saring")).orElse(Only.ALL),
                step.matches("[1-9]\\d?") ? Integer.parseInt(step) : 0,
                reason.matches("[A-Za-z0-9_-]{1,20}") ? reason : "",
                chosen(NATURES, parameter.apply("sifat")).orElse(null),
                chosen(DUES, parameter.apply("batas")).orElse(null),
                said(parameter.apply("cari")).replaceAll("\\p{Cntrl}", " "));
    }

    private static String said(String value) {
        return value == null ? "" : value.strip();
    }

    private static <T> Optional<T> chosen(Map<String, T> words, String word) {
        return Optional.ofNullable(word).map(words::get);
    }

    /** Who has no task but waits for something, mostly an applicant, sees first how far it is. */
    private static boolean nothingToDo(InTray tray, Actor actor) {
        return tray.count(View.MINE, actor) == 0 && tray.count(View.WAITING, actor) > 0;
    }

    /** @return word of the address for a list, a part, an urgency or a day; empty for all of them */
    static String word(Object value) {
        return word(VIEWS, value) + word(PARTS, value) + word(NATURES, value) + word(DUES, value);
    }

    private static <T> String word(Map<String, T> words, Object value) {
        return words.entrySet().stream()
                .filter(e -> e.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** @return its address below the context path: the same words give the same lines to everybody who may see them */
    String address() {
        return "/?lihat=" + word(view)
                + part("saring", word(filter.only()))
                + part("langkah", filter.step() == 0 ? "" : String.valueOf(filter.step()))
                + part("alasan", filter.reason())
                + part("sifat", word(filter.nature()))
                + part("batas", word(filter.due()))
                + part("cari", filter.text());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** @return address of another list, below the context path */
    static String address(View view, Only only) {
        return new TrayChoice(view, TrayFilter.of(only)).address();
    }
}
