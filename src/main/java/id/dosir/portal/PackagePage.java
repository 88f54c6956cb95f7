package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.HandedOver;
import id.dosir.core.retention.PackedRecord;
import id.dosir.desk.RetentionRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** One kept record: its last package, and how it was handed over. */
@Named
@RequestScoped
public class PackagePage {

    private static final Pattern PAPER = Pattern.compile("(naskah/[0-9]{3,4}-[a-z0-9.-]{1,60})?");

    @Inject
    RetentionPage page;

    @Inject
    RetentionRoom room;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    /** @return the last package of the record; null when there was none */
    public PackedRecord getPacked() {
        return room.packed(number(), actor.get()).orElse(null);
    }

    /** @return how the record was handed over; null when it was not */
    public HandedOver getHandedOver() {
        return room.handedOver(number(), actor.get()).orElse(null);
    }

    /** @return why a package that was asked for could not be made; empty when none failed */
    public String getFailure() {
        String name = Objects.toString(Faces.getRequestParameter("gagal"), "");
        String file = Objects.toString(Faces.getRequestParameter("pada"), "");
        // an address that somebody sends around must not make this page say what he likes
        return Stream.of(
                        Refusal.PACKAGE_FILE_MISSING,
                        Refusal.PACKAGE_FILE_CHANGED,
                        Refusal.PAPER_HELD,
                        Refusal.PAPER_INFECTED,
                        Refusal.RECORDS_BUSY)
                .filter(refusal ->
                        refusal.name().equals(name) && PAPER.matcher(file).matches())
                .findFirst()
                .map(refusal -> say.sentence(new Ground(refusal, "", file)))
                .orElse("");
    }

    private DossierNumber number() {
        return page.getAsked().recordNumber().orElseThrow();
    }
}
