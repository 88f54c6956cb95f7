package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Correction;
import id.dosir.core.dossier.HistoryLine;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the history: who did what when, and the stage it led to. */
@Schema(name = "HistoryLine")
public record HistoryView(
        int ordinal,
        Instant at,
        String by,
        String name,
        String title,
        String act,
        int step,
        String stage,
        String note,
        List<Correction> corrections) {

    static HistoryView of(HistoryLine line) {
        return new HistoryView(
                line.ordinal(),
                line.at(),
                line.by().value(),
                line.byName(),
                line.byTitle(),
                line.act().path(),
                line.step(),
                line.after().name(),
                NikMask.hide(line.note()),
                line.corrections().stream().map(Correction::masked).toList());
    }
}
