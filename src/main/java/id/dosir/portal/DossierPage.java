package id.dosir.portal;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.desk.ReadingRoom;
import id.dosir.desk.Sheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /berkas/{number}}: the dossier as the person saw it when the page was opened. Forms stay those of that moment, so that
 * whoever acts on an outrun page is told so instead of losing his click.
 */
@Named
@ViewScoped
public class DossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    String number;

    /** Nothing stands behind a dossier's number. */
    @Inject
    @Param(pathIndex = 1)
    String beyond;

    @Inject
    ReadingRoom room;

    @Inject
    CurrentActor actor;

    private long version;
    private OpenActs acts = new OpenActs(Set.of());
    private OpenSlips slips = OpenSlips.none();
    private transient Sheet sheet;

    /** Looks the dossier up; whoever may not read it is told the same as if there were none. */
    public void open() {
        Optional<Sheet> found = read();
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        sheet = found.get();
        version = sheet.version();
        slips = OpenSlips.of(sheet.dossier(), actor.get());
        // orders beside the main line have their own place on the page
        acts = new OpenActs(sheet.open().stream()
                .filter(a -> a != ActName.RETURN_SLIP || slips.getMain() > 0)
                .toList());
    }

    public Dossier getDossier() {
        if (sheet == null) {
            sheet = read().orElseThrow(OutOfReach::new);
        }
        return sheet.dossier();
    }

    /** @return whether the person may still read it */
    boolean isReadable() {
        return read().isPresent();
    }

    /** @return what the person could do when the page was opened */
    public OpenActs getActs() {
        return acts;
    }

    /** @return where this person stands on the slip that brought him the main line */
    SlipPlace mainPlace() {
        return new SlipPlace(slips.getMain(), 1);
    }

    /** @return orders beside the main line, likewise */
    public OpenSlips getSlips() {
        return slips;
    }

    /** @return text that was typed into a form that somebody else's act made useless */
    public String getUnsent() {
        return Faces.getFlashAttribute(Acting.UNSENT);
    }

    public String getNumber() {
        return number;
    }

    DossierNumber number() {
        return new DossierNumber(number);
    }

    /** @return the version that the person looked at */
    OptionalLong seen() {
        return OptionalLong.of(version);
    }

    private Optional<Sheet> read() {
        return DossierNumber.isOne(number) && beyond == null ? room.read(number(), actor.get()) : Optional.empty();
    }
}
