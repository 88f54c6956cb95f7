package id.dosir.portal;

import id.dosir.routing.SideOrder;
import id.dosir.routing.SideOrders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Orders beside the main line, above a person's tray. */
@Named
@RequestScoped
public class SideOrdersView {

    private static final int MOST = 25;

    @Inject
    SideOrders orders;

    @Inject
    CurrentActor actor;

    private List<SideOrder> lines;

    public List<SideOrder> getLines() {
        if (lines == null) {
            lines = orders.lines(actor.get(), MOST);
        }
        return lines;
    }

    /** @return of all, also those that the list has no room for */
    public int getCount() {
        return getLines().size() < MOST ? lines.size() : orders.count(actor.get());
    }
}
