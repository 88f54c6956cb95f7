package id.dosir.core.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An order passed to a person, as the slip prints it.
 *
 * @param ordinal first, second ... within the dossier
 * @param from who passes it on
 * @param fromTitle post in words at that time
 * @param to addressee's post
 * @param step of the SOP in which it was given
 * @param instructions ticked
 * @param note sentence, may be empty
 * @param nature urgency
 * @param due deadline, if one was set
 * @param at when
 */
public record Disposition(
        int ordinal,
        PersonId from,
        String fromName,
        String fromTitle,
        Post to,
        int step,
        Set<Instruction> instructions,
        String note,
        Nature nature,
        Optional<Instant> due,
        Instant at) {

    public Disposition {
        instructions = Set.copyOf(instructions);
    }
}
