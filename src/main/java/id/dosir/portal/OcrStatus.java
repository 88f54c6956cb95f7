package id.dosir.portal;

import id.dosir.core.filing.OcrState;
import id.dosir.desk.OcrRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Whether scans are read on this server, and how many wait; on the page of checks. */
@Named
@RequestScoped
public class OcrStatus {

    @Inject
    OcrRoom room;

    @Inject
    Texts texts;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    public boolean isOff() {
        return room.isOff();
    }

    /** @return the program's name and version, empty when it was not looked for yet */
    public String getEngine() {
        return room.engine().orElse("");
    }

    /** @return whether there are scans that could not be read */
    public boolean isFailed() {
        return room.counts().getOrDefault(OcrState.FAILED, 0L) > 0;
    }

    public void again() {
        room.again(actor.get()).ifPresent(count -> {
            say.kept("ocr.again.done", count);
            Faces.redirect("pemeriksaan");
        });
    }

    /** @return papers in each state, in words */
    public String getCounts() {
        Map<OcrState, Long> counts = room.counts();
        return texts.get(
                "ocr.counts",
                counts.getOrDefault(OcrState.WAITING, 0L),
                counts.getOrDefault(OcrState.RUNNING, 0L),
                counts.getOrDefault(OcrState.DONE, 0L),
                counts.getOrDefault(OcrState.FAILED, 0L));
    }
}
