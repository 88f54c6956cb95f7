package id.dosir.portal;

import id.dosir.desk.AmsListRoom;
import id.dosir.desk.AmsListRoom.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /daftar-ams}: everybody who waits to be entered in AMS, to be taken along in one file. */
@Named
@RequestScoped
public class AmsListPage {

    @Inject
    AmsListRoom room;

    @Inject
    NothingHere none;

    @Inject
    CurrentActor actor;

    private List<Waiting> lines;

    /** Who does no work of the office is told the same as if there were no page. */
    public void open() {
        if (!room.mayRead(actor.get())) {
            none.answer("daftar-ams");
        }
    }

    public List<Waiting> getLines() {
        if (lines == null) {
            lines = room.waiting(actor.get());
        }
        return lines;
    }

    /** @return whether it names the same letter as the line before */
    public boolean sameLetter(int index) {
        return index > 0
                && getLines()
                        .get(index)
                        .letter()
                        .equals(getLines().get(index - 1).letter());
    }
}
