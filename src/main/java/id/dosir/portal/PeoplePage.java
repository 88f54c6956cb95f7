package id.dosir.portal;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Post;
import id.dosir.people.Directory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /orang}: people by name, from where the page before ended. Only for the administrator; to others there is no such page. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int PAGE = 25;

    @Inject
    @Param(pathIndex = 0)
    String username;

    @Inject
    @Param(name = "q")
    String sought;

    @Inject
    @Param(name = "setelah")
    String after;

    @Inject
    Directory directory;

    @Inject
    CurrentActor actor;

    @Inject
    NothingHere none;

    private List<Directory.Line> lines;

    /** Whoever is no administrator is told the same as if there were no such page; so is a NIK in the address. */
    public void onlyAdministrator() {
        boolean nobody = username != null && directory.file(username).isEmpty();
        if (!actor.get().holds(Post.ADMINISTRATOR)) {
            none.answer("orang");
        } else if (nobody) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } else if (!NikMask.hide(getSought()).equals(getSought())) {
            Faces.redirect("orang");
        }
    }

    /** @return whose file is open; null for the list */
    public String getUsername() {
        return username;
    }

    public String getSought() {
        return sought == null ? "" : sought.length() > 100 ? sought.substring(0, 100) : sought;
    }

    public List<Directory.Line> getLines() {
        List<Directory.Line> found = all();
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    /** @return address of the page that follows; null when this is the last */
    public String getNext() {
        return all().size() > PAGE
                ? "/orang?q=" + URLEncoder.encode(getSought(), StandardCharsets.UTF_8) + "&setelah="
                        + all().get(PAGE - 1).username()
                : null;
    }

    public boolean isFirst() {
        return after == null;
    }

    private List<Directory.Line> all() {
        if (lines == null) {
            lines = directory.lines(getSought(), after == null ? "" : after, PAGE + 1);
        }
        return lines;
    }
}
