package id.dosir.portal;

import id.dosir.desk.NoticeBoard;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** {@code /pemberitahuan}: what happened that concerns the person, newest first. {@code ?sebelum=}
 * shows what came before an event, {@code ?sesudah=} what came after it. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;
    private static final int LONGEST = 140;

    @Inject
    NoticeBoard board;

    @Inject
    CurrentActor actor;

    private boolean newest;
    private boolean more;
    private List<NoticeBoard.Line> lines;

    @PostConstruct
    void open() {
        // one more than is shown tells whether there is another page
        Optional<List<NoticeBoard.Line>> older = asked("sebelum").flatMap(id -> board.older(actor.get(), id, PAGE + 1));
        Optional<List<NoticeBoard.Line>> newer = asked("sesudah")
                .flatMap(id -> board.newer(actor.get(), id, PAGE + 1))
                .filter(found -> found.size() > PAGE);
        if (older.isPresent()) {
            more = older.get().size() > PAGE;
            lines = List.copyOf(
                    older.get().subList(0, Math.min(PAGE, older.get().size())));
        } else if (newer.isPresent()) {
            more = true;
            lines = List.copyOf(newer.get().subList(1, PAGE + 1));
        } else {
            List<NoticeBoard.Line> found = board.newest(actor.get(), PAGE + 1);
            newest = true;
            more = found.size() > PAGE;
            lines = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        }
    }

    /** The address names the event; whose notice of it is meant goes without saying. */
    private Optional<String> asked(String parameter) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter))
                .filter(event -> event.length() <= LONGEST)
                .map(event -> event + "/" + actor.get().id().value());
    }

    private static String event(NoticeBoard.Line line) {
        return line.id().substring(0, line.id().lastIndexOf('/'));
    }

    public void seenAll() throws IOException {
        if (newest && !lines.isEmpty()) {
            board.seenAll(lines.get(0).at(), actor.get());
        }
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + "/pemberitahuan");
    }

    public List<NoticeBoard.Line> getLines() {
        return lines;
    }

    public boolean isUnread() {
        return newest && lines.stream().anyMatch(line -> line.readAt() == null);
    }

    /** @return event above which the page before ends; null on the first page */
    public String getBack() {
        return newest || lines.isEmpty() ? null : event(lines.get(0));
    }

    /** @return event below which the page after begins; null on the last */
    public String getNext() {
        return more ? event(lines.get(lines.size() - 1)) : null;
    }
}
