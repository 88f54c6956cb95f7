package id.dosir.rest;

import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Stage;
import id.dosir.routing.TrayLine;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tray.
 *
 * @param count of the whole list
 * @param items of this page, first due first
 */
@Schema(name = "Tray")
public record TrayView(int count, List<Item> items) {

    /** @param due when the time of the task is used up; left out when the office has nothing to do */
    @Schema(name = "TrayItem")
    public record Item(
            String number,
            String name,
            String nip,
            String agency,
            String reason,
            Nature nature,
            Stage.Name stage,
            int step,
            Instant since,
            Instant due,
            String waitsFor) {

        static Item of(TrayLine line) {
            return new Item(
                    line.number(),
                    line.name(),
                    line.nip(),
                    line.agency(),
                    line.reason(),
                    line.nature(),
                    line.stage(),
                    line.step(),
                    line.since(),
                    line.due(),
                    line.waitingPost());
        }
    }
}
