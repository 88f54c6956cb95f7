package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Disposition.Entry;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.core.dossier.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A superior passes the dossier on (SOP steps 2 and 3). To whom follows from the SOP; others get an order beside it.
 *
 * @param instructions ticks of the slip
 * @param note sentence; needed when nothing is ticked, because an empty slip orders nothing
 * @param nature urgency
 * @param secret only for those whom it concerns
 * @param due deadline, if any
 * @param also further receivers, whose orders do not move the dossier
 */
public record Dispose(
        Set<Instruction> instructions,
        String note,
        Nature nature,
        boolean secret,
        Optional<Instant> due,
        List<Recipient> also)
        implements Act {

    public Dispose {
        instructions = Set.copyOf(instructions);
        also = List.copyOf(also);
    }

    /** A slip to the SOP's addressee alone. */
    public Dispose(Set<Instruction> instructions, String note, Nature nature, Optional<Instant> due) {
        this(instructions, note, nature, false, due, List.of());
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
    public List<Ground> faultsFor(Dossier dossier, Occasion occasion) {
        return receiverFaults(dossier, occasion.by());
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return passOn(dossier, occasion, TaskKind.DISPOSE, ActName.DISPOSE, this);
    }

    /** @return what stands against the further receivers of a slip on the main line */
    List<Ground> receiverFaults(Dossier dossier, Actor superior) {
        return Receivers.faults(dossier, superior, leading(dossier), also);
    }

    private static List<Post> leading(Dossier dossier) {
        TaskKind done = dossier.stage().task().orElseThrow();
        return List.of(dossier.sop().after(dossier.stage().step(), done).task().post());
    }

    /** Writes the slip and gives the dossier to whoever comes next; the Sandiman's order is a slip, too. */
    static Decision.Moved passOn(Dossier dossier, Occasion occasion, TaskKind done, ActName act, Dispose order) {
        return order.pass(dossier, occasion, done, act, occasion.by(), occasion.at(), Optional.empty());
    }

    /**
     * @param superior whose slip it is
     * @param at when he gave it
     * @param entry when another enters it for him
     */
    Decision.Moved pass(
            Dossier dossier,
            Occasion occasion,
            TaskKind done,
            ActName act,
            Actor superior,
            Instant at,
            Optional<Entry> entry) {
        Next next = dossier.sop().after(dossier.stage().step(), done);
        List<Recipient> all = new ArrayList<>(also);
        all.add(0, Recipient.holderOf(next.task().post()));
        int parent = dossier.mainSlip().map(Disposition::ordinal).orElse(0);
        Disposition slip = slip(dossier, parent, Optional.of(done), superior, at, entry, all);
        return dossier.withDisposition(slip)
                .moveTo(
                        next.waiting(),
                        act,
                        secret ? "" : note,
                        occasion,
                        Receivers.told(slip).toArray(Consequence[]::new));
    }

    Disposition slip(
            Dossier dossier,
            int parent,
            Optional<TaskKind> task,
            Actor from,
            Instant at,
            Optional<Entry> entry,
            List<Recipient> to) {
        return new Disposition(
                dossier.dispositions().size() + 1,
                parent,
                task,
                from.id(),
                from.name(),
                dossier.titleOf(from, ActName.DISPOSE),
                dossier.stage().step(),
                instructions,
                note,
                nature,
                secret,
                due,
                at,
                entry,
                Receivers.of(to, entry.map(Entry::at).orElse(at)));
    }
}
