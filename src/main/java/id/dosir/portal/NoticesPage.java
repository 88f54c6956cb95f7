package id.dosir.portal;

import id.dosir.desk.NoticeBoard;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /pemberitahuan}: what happened that concerns the person, newest first. {@code ?mulai=} skips lines. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    NoticeBoard board;

    @Inject
    CurrentActor actor;

    private int first;
    private List<NoticeBoard.Line> lines;

    @PostConstruct
    void open() {
        String asked = Faces.getRequestParameter("mulai");
        first = asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0;
        // one more than is shown tells whether there is a next page
        lines = List.copyOf(board.lines(actor.get(), first, PAGE + 1));
    }

    public void seenAll() throws IOException {
        Instant newest = lines.isEmpty() ? Instant.EPOCH : lines.get(0).at();
        if (first == 0) {
            board.seenAll(newest, actor.get());
        }
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + "/pemberitahuan");
    }

    public List<NoticeBoard.Line> getLines() {
        return lines.subList(0, Math.min(PAGE, lines.size()));
    }

    public boolean isUnread() {
        return first == 0 && lines.stream().anyMatch(line -> line.readAt() == null);
    }

    /** @return first line of the page before, or -1 */
    public int getBack() {
        return first == 0 ? -1 : Math.max(0, first - PAGE);
    }

    /** @return first line of the page after, or -1 */
    public int getNext() {
        return lines.size() > PAGE ? first + PAGE : -1;
    }
}
