package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Consequence.TellSender;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.core.dossier.SopStep.Task;
import id.dosir.core.dossier.Stage;
import java.util.List;
import java.util.Optional;

/** What the acts on slips have in common. */
final class SlipMoves {

    /** Room for the slip's number before the words, in a line of history. */
    static final int LONGEST = Act.LONGEST_NOTE - 10;

    private SlipMoves() {}

    /** The receiver's state changes, and nothing else does. */
    static Decision.Moved settle(
            Dossier dossier, SlipPlace place, State next, ActName act, String note, Occasion occasion) {
        Disposition slip = dossier.slip(place.slip()).orElseThrow();
        return with(dossier, place, next, note, occasion)
                .stay(
                        act,
                        words(place.slip(), slip.secret() ? "" : note),
                        occasion,
                        next.open() ? List.of() : told(slip, place, occasion));
    }

    /** @return the notice to whose slip it is; none when he himself ended the order, as the receiver's deputy */
    static List<TellSender> told(Disposition slip, SlipPlace place, Occasion occasion) {
        return slip.from().equals(occasion.by().id()) ? List.of() : List.of(new TellSender(place));
    }

    static Dossier with(Dossier dossier, SlipPlace place, State next, String note, Occasion occasion) {
        Receiver receiver = dossier.slip(place.slip())
                .flatMap(s -> s.receiver(place.receiver()))
                .orElseThrow();
        return dossier.withReceiver(place.slip(), receiver.now(next, occasion.at(), note));
    }

    /** The dossier goes back to where the slip was given; the order that its sender had is his again. */
    static Decision.Moved back(
            Dossier dossier,
            Disposition slip,
            ActName act,
            String note,
            Occasion occasion,
            List<? extends Consequence> consequences) {
        Optional<Receiver> sender = dossier.slip(slip.parent())
                .filter(Disposition::main)
                .map(Disposition::leading)
                .filter(r -> r.state() == State.DONE);
        Dossier reopened = sender.map(r -> dossier.withReceiver(slip.parent(), r.now(State.READ, occasion.at(), "")))
                .orElse(dossier);
        return reopened.moveTo(
                before(dossier, slip),
                act,
                words(slip.ordinal(), slip.secret() ? "" : note),
                occasion,
                consequences.toArray(Consequence[]::new));
    }

    private static Stage before(Dossier dossier, Disposition slip) {
        Task task = dossier.sop().step(slip.step()).tasks().stream()
                .filter(t -> slip.task().filter(t.kind()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a slip did a task of the SOP"));
        return new Next(slip.step(), task).waiting();
    }

    static String words(int slip, String note) {
        return note.isEmpty() ? "#" + slip : "#" + slip + " " + note;
    }
}
