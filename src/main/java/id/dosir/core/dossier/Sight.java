package id.dosir.core.dossier;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Disposition.Entry;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a dossier one of its readers sees. Slips are the office's own: whom the dossier is about sees where it stands, and
 * the words that are for him. A secret slip is seen by who gave it or what it passes on, by whom it goes to, and by who entered
 * it; the scan of a slip goes with the slip.
 */
final class Sight {

    /** Words of these acts are the applicant's own, or the office's to him. */
    private static final Set<ActName> HIS_WORDS =
            EnumSet.of(ActName.OPEN, ActName.RETURN, ActName.COMPLETE, ActName.REJECT, ActName.WITHDRAW);

    /** Acts beside the main line: the dossier stays where it is. */
    private static final Set<ActName> BESIDE =
            EnumSet.of(ActName.TAKE_UP_SLIP, ActName.FINISH_SLIP, ActName.PASS_ON_SLIP);

    private final Dossier dossier;
    private final Actor actor;

    Sight(Dossier dossier, Actor actor) {
        this.dossier = dossier;
        this.actor = actor;
    }

    List<Disposition> slips() {
        return dossier.isOwnOf(actor)
                ? List.of()
                : dossier.dispositions().stream()
                        .filter(slip -> !slip.secret() || concerns(slip))
                        .toList();
    }

    /** @return all but scans of slips that are not seen; a scan and its slip came in at the same moment */
    List<Attachment> papers() {
        Set<Instant> entered = slips().stream()
                .flatMap(slip -> slip.entry().stream())
                .map(Entry::at)
                .collect(Collectors.toSet());
        return dossier.attachments().stream()
                .filter(paper -> !paper.kind().equals(PaperKind.SLIP) || entered.contains(paper.addedAt()))
                .toList();
    }

    List<HistoryLine> history() {
        return dossier.isOwnOf(actor)
                ? dossier.history().stream()
                        .filter(line -> !BESIDE.contains(line.act()))
                        .map(line -> HIS_WORDS.contains(line.act()) ? line : line.wordless())
                        .toList()
                : dossier.history();
    }

    private boolean concerns(Disposition slip) {
        return slip.goesTo(actor)
                || slip.entry().map(Entry::by).filter(actor.id()::equals).isPresent()
                || isUnder(slip);
    }

    /** Whoever gave a slip follows what becomes of it, and so does who has his post by now. */
    private boolean isUnder(Disposition slip) {
        return slip.from().equals(actor.id())
                || giver(slip).filter(actor::reaches).isPresent()
                || dossier.slip(slip.parent()).filter(this::isUnder).isPresent();
    }

    private Optional<Post> giver(Disposition slip) {
        return slip.task().flatMap(kind -> dossier.sop().step(slip.step()).tasks().stream()
                .filter(task -> task.kind() == kind)
                .map(SopStep.Task::post)
                .findFirst());
    }
}
