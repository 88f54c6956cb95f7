package id.dosir.portal;

import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import id.dosir.routing.TrayFigures;

/** The numbers beside the lists of the tray; each is counted once, when it is first asked for. */
public class TrayCounts {

    private final View open;
    private final InTray tray;
    private final CurrentActor actor;
    private TrayFigures figures;
    private TrayFigures mine;

    /**
     * @param open the list that is shown
     * @param tray where they are counted
     * @param actor who looks
     */
    TrayCounts(View open, InTray tray, CurrentActor actor) {
        this.open = open;
        this.tray = tray;
        this.actor = actor;
    }

    /** @return how many lines a list has */
    public int list(View view) {
        return view == View.MINE ? getMine().all() : view == open ? getFigures().all() : tray.count(view, actor.get());
    }

    /** @return how many lines a part of the open list has */
    public int part(Only only) {
        return switch (only) {
            case ALL -> getFigures().all();
            case URGENT -> getFigures().urgent();
            case OVERDUE -> getFigures().overdue();
        };
    }

    /** @return figures of the open list */
    public TrayFigures getFigures() {
        if (figures == null) {
            figures = open == View.MINE ? getMine() : tray.figures(open, actor.get());
        }
        return figures;
    }

    /** @return figures of the own tasks */
    public TrayFigures getMine() {
        if (mine == null) {
            mine = tray.figures(View.MINE, actor.get());
        }
        return mine;
    }
}
