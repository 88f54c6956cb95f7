package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Receiver;
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
        Instant at,
        int parent,
        boolean main,
        boolean secret,
        String enteredBy,
        Instant enteredAt,
        List<ReceiverView> receivers) {

    /** @param place 1 leads */
    @Schema(name = "Receiver")
    public record ReceiverView(
            int place, String post, String person, String name, String state, Instant since, String note) {

        static ReceiverView of(Receiver receiver) {
            return new ReceiverView(
                    receiver.place(),
                    receiver.post().code(),
                    receiver.person().map(PersonId::value).orElse(null),
                    receiver.name().isEmpty() ? null : receiver.name(),
                    receiver.state().name(),
                    receiver.since(),
                    NikMask.hide(receiver.note()));
        }
    }

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
                slip.at(),
                slip.parent(),
                slip.main(),
                slip.secret(),
                slip.entry().map(e -> e.by().value()).orElse(null),
                slip.entry().map(e -> e.at()).orElse(null),
                slip.receivers().stream().map(ReceiverView::of).toList());
    }
}
