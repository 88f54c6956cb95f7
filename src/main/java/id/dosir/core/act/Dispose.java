package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.core.dossier.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A superior passes the dossier on (SOP steps 2 and 3). To whom follows from the SOP.
 *
 * @param instructions ticks of the slip
 * @param note sentence; needed when nothing is ticked, because an empty slip orders nothing
 * @param nature urgency
 * @param due deadline, if any
 */
public record Dispose(Set<Instruction> instructions, String note, Nature nature, Optional<Instant> due) implements Act {

    public Dispose {
        instructions = Set.copyOf(instructions);
    }

    @Override
    public ActName name() {
        return ActName.DISPOSE;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        List<Ground> grounds = new ArrayList<>(Act.textFaults("note", note, instructions.isEmpty(), LONGEST_NOTE));
        if (due.isPresent() && !due.get().isAfter(occasion.at())) {
            grounds.add(new Ground(Refusal.DATE_INVALID, "due", ""));
        }
        return grounds;
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return passOn(dossier, occasion, TaskKind.DISPOSE, ActName.DISPOSE, this);
    }

    /** Writes the slip and gives the dossier to whoever comes next; the Sandiman's order is a slip, too. */
    static Decision.Moved passOn(Dossier dossier, Occasion occasion, TaskKind done, ActName act, Dispose order) {
        Next next = dossier.sop().after(dossier.stage().step(), done);
        Actor by = occasion.by();
        Disposition slip = new Disposition(
                dossier.dispositions().size() + 1,
                by.id(),
                by.name(),
                dossier.titleOf(by, act),
                next.task().post(),
                dossier.stage().step(),
                order.instructions(),
                order.note(),
                order.nature(),
                order.due(),
                occasion.at());
        return dossier.withDisposition(slip).moveTo(next.waiting(), act, order.note(), occasion);
    }
}
