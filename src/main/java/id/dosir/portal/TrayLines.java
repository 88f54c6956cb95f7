package id.dosir.portal;

import id.dosir.routing.InTray;
import id.dosir.routing.TrayLine;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Lines of a tray, one page of them at a time. */
class TrayLines extends LazyDataModel<TrayLine> {

    private static final long serialVersionUID = 1L;

    private final TrayChoice choice;
    private final InTray tray;
    private final CurrentActor actor;

    /**
     * @param choice which lines
     * @param tray where they are
     * @param actor who looks, at each request
     */
    TrayLines(TrayChoice choice, InTray tray, CurrentActor actor) {
        this.choice = choice;
        this.tray = tray;
        this.actor = actor;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return tray.count(choice.view(), choice.filter(), actor.get());
    }

    @Override
    public List<TrayLine> load(int first, int most, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return tray.lines(choice.view(), choice.filter(), actor.get(), first, most);
    }

    @Override
    public String getRowKey(TrayLine line) {
        return line.number();
    }
}
