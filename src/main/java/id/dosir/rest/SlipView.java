package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Disposition;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disposition; its paper form is at {@code dossiers/{number}/slips/{ordinal}.pdf}. */
@Schema(name = "Disposition")
public record SlipView(
        int ordinal,
        String from,
        String fromName,
        String fromTitle,
        String to,
        int step,
        List<String> instructions,
        String note,
        String nature,
        Instant due,
        Instant at) {

    static SlipView of(Disposition slip) {
        return new SlipView(
                slip.ordinal(),
                slip.from().value(),
                slip.fromName(),
                slip.fromTitle(),
                slip.to().code(),
                slip.step(),
                slip.instructions().stream().map(Enum::name).sorted().toList(),
                NikMask.hide(slip.note()),
                slip.nature().name(),
                slip.due().orElse(null),
                slip.at());
    }
}
