package id.dosir.core.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order passed to one or several receivers, as the slip prints it. On the main line, its leading receiver gets the SOP's
 * next task; everybody else on it, and everybody on a slip beside the main line, gets an order that moves nothing.
 *
 * @param ordinal first, second ... within the dossier
 * @param parent slip that it passes on, 0 when there is none
 * @param task of the SOP that it did; empty beside the main line
 * @param from who passes it on
 * @param fromName name at that time
 * @param fromTitle post in words at that time
 * @param step of the SOP in which it was given
 * @param instructions ticked
 * @param note sentence, may be empty
 * @param nature urgency
 * @param secret only for those whom it concerns
 * @param due deadline, if one was set
 * @param at when it was given, on paper perhaps
 * @param entry how it came in, when it was given on paper
 * @param receivers at least one, the leading one first
 */
public record Disposition(
        int ordinal,
        int parent,
        Optional<TaskKind> task,
        PersonId from,
        String fromName,
        String fromTitle,
        int step,
        Set<Instruction> instructions,
        String note,
        Nature nature,
        boolean secret,
        Optional<Instant> due,
        Instant at,
        Optional<Entry> entry,
        List<Receiver> receivers) {

    public Disposition {
        instructions = Set.copyOf(instructions);
        receivers = List.copyOf(receivers);
        if (receivers.isEmpty()) {
            throw new IllegalArgumentException("a slip goes to somebody");
        }
    }

    /**
     * A slip that was initialled on paper and entered afterwards.
     *
     * @param by who entered it
     * @param title his post in words at that time
     * @param at when
     */
    public record Entry(PersonId by, String name, String title, Instant at) {}

    /** @return whether its leading receiver carries the SOP's task */
    public boolean main() {
        return task.isPresent();
    }

    public Receiver leading() {
        return receivers.get(0);
    }

    /** @return post of the leading receiver */
    public Post to() {
        return leading().post();
    }

    /** @return whether this person stands on it and it was not taken back from him */
    public boolean goesTo(Actor actor) {
        return receivers.stream().anyMatch(r -> r.state() != Receiver.State.RECALLED && r.isFor(actor));
    }

    /** @return whether the receiver's order moves nothing */
    public boolean aside(Receiver receiver) {
        return !main() || receiver.place() > 1;
    }

    public Optional<Receiver> receiver(int place) {
        return receivers.stream().filter(r -> r.place() == place).findFirst();
    }

    Disposition with(Receiver changed) {
        return withReceivers(receivers.stream()
                .map(r -> r.place() == changed.place() ? changed : r)
                .toList());
    }

    private Disposition withReceivers(List<Receiver> all) {
        return new Disposition(
                ordinal,
                parent,
                task,
                from,
                fromName,
                fromTitle,
                step,
                instructions,
                note,
                nature,
                secret,
                due,
                at,
                entry,
                all);
    }
}
