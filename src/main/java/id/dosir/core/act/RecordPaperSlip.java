package id.dosir.core.act;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Disposition.Entry;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slip that a superior initialled on paper is scanned and counts as his disposition, dated as on paper and marked with who
 * entered it.
 *
 * @param order what the slip says
 * @param superior who initialled it, with the posts that he holds
 * @param at date on the paper
 * @param scan the paper
 */
public record RecordPaperSlip(Dispose order, Actor superior, Instant at, List<Attachment> scan) implements Act {

    public RecordPaperSlip {
        scan = List.copyOf(scan);
    }

    @Override
    public ActName name() {
        return ActName.RECORD_PAPER_SLIP;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        List<Ground> grounds = new ArrayList<>(order.faults(new Occasion(occasion.by(), at)));
        if (scan.isEmpty()) {
            grounds.add(new Ground(Refusal.PAPER_MISSING, "scan", PaperKind.SLIP.code()));
        }
        if (at.isAfter(occasion.at())) {
            grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "at", ""));
        }
        return grounds;
    }

    @Override
    public List<Ground> faultsFor(Dossier dossier, Occasion occasion) {
        List<Ground> grounds = new ArrayList<>(order.receiverFaults(dossier, superior));
        if (dossier.isOwnOf(superior)
                || dossier.waitsFor().filter(superior::reaches).isEmpty()) {
            grounds.add(new Ground(Refusal.SUPERIOR_INVALID, "superior", superior.name()));
        }
        order.also().stream()
                .filter(to -> isHimself(to, occasion.by()))
                .map(to -> new Ground(
                        Refusal.RECEIVER_NOT_ALLOWED,
                        "also",
                        to.person().map(Actor::name).orElse(to.post().code())))
                .forEach(grounds::add);
        // fields show minutes: what was done in the same one was not done after it
        Instant last = dossier.history().get(dossier.history().size() - 1).at().truncatedTo(ChronoUnit.MINUTES);
        if (at.isBefore(last)) {
            grounds.add(new Ground(Refusal.DATE_BEFORE_LAST_ACT, "at", ""));
        }
        return grounds;
    }

    /** Nobody enters an order to himself. */
    private static boolean isHimself(Recipient to, Actor by) {
        return to.person().map(Actor::id).map(by.id()::equals).orElseGet(() -> by.reaches(to.post()));
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Actor by = occasion.by();
        Entry entry = new Entry(by.id(), by.name(), by.title(), occasion.at());
        return order.pass(
                dossier.withAttachments(scan),
                occasion,
                dossier.stage().task().orElseThrow(),
                name(),
                superior,
                at,
                Optional.of(entry));
    }
}
