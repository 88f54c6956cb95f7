package id.dosir.portal;

import id.dosir.core.filing.Release;
import id.dosir.desk.ReleaseRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Whether papers are scanned for viruses on this server, and what was found; on the page of checks. */
@Named
@RequestScoped
public class ReleaseStatus {

    @Inject
    ReleaseRoom room;

    @Inject
    Texts texts;

    @Inject
    CurrentActor actor;

    public boolean isOn() {
        return room.isOn();
    }

    public boolean isUnreachable() {
        return room.isUnreachable();
    }

    /** @return papers in each state, in words */
    public String getCounts() {
        Map<Release, Long> counts = room.counts();
        return texts.get(
                "antivirus.counts",
                counts.getOrDefault(Release.CLEAN, 0L),
                counts.getOrDefault(Release.HELD, 0L),
                counts.getOrDefault(Release.INFECTED, 0L));
    }

    /** @return numbers of what has a dangerous paper */
    public List<String> getInfected() {
        return room.infected(actor.get());
    }
}
