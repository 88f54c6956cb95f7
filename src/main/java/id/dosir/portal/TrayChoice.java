package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which list of the tray is open, and which of its lines; what the address says, or the first list that has something to tell.
 *
 * @param view list
 * @param only lines
 */
record TrayChoice(View view, Only only) implements Serializable {

    private static final Map<String, View> VIEWS =
            Map.of("tugas", View.MINE, "menunggu", View.WAITING, "dinas", View.OFFICE);
    private static final Map<String, Only> PARTS = Map.of("mendesak", Only.URGENT, "lewat", Only.OVERDUE);

    /**
     * @param view word of the address, or null
     * @param only word of the address, or null
     * @param tray asked which lists there are, and whether the own tasks are empty
     * @param actor who looks
     */
    static TrayChoice of(String view, String only, InTray tray, Actor actor) {
        List<View> there = tray.views(actor);
        Optional<View> wanted = Optional.ofNullable(view).map(VIEWS::get).filter(there::contains);
        return new TrayChoice(
                wanted.orElseGet(() -> nothingToDo(tray, actor) ? View.WAITING : View.MINE),
                only == null ? Only.ALL : PARTS.getOrDefault(only, Only.ALL));
    }

    /** Who has no task but waits for something, mostly an applicant, sees first how far it is. */
    private static boolean nothingToDo(InTray tray, Actor actor) {
        return tray.count(View.MINE, Only.ALL, actor) == 0 && tray.count(View.WAITING, Only.ALL, actor) > 0;
    }

    static String word(View view) {
        return word(VIEWS, view);
    }

    /** @return word of the address, or empty for all lines */
    static String word(Only only) {
        return word(PARTS, only);
    }

    private static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(e -> e.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** @return address of another list, below the context path */
    static String address(View view, Only only) {
        return "/?lihat=" + word(view) + (only == Only.ALL ? "" : "&saring=" + word(only));
    }
}
