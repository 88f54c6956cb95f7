package id.dosir.core.retention;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Enters that a permanent record was handed over for good (penyerahan arsip statis, UU 43/2009 art. 53).
 *
 * @param institution that keeps it from now on
 * @param minutes number of the berita acara serah terima
 * @param day of it; null where none was given
 */
public record HandOver(String institution, String minutes, LocalDate day) {

    static final int LONGEST = 160;
    static final int LONGEST_NUMBER = 80;

    public HandOver {
        institution = Words.clean(institution);
        minutes = Words.clean(minutes);
    }

    /**
     * What is known of a record beside how it is kept.
     *
     * @param already whether it was handed over before
     * @param last the last package that was made of it
     * @param present manifest of a package made now
     */
    public record Known(boolean already, Optional<PackedRecord> last, Sha256 present) {}

    /**
     * @param today in the office's zone
     * @return what stands against it; none when it may be done
     */
    public List<Ground> faults(
            KeptDossier record, Known known, RetentionKeepers keepers, Actor actor, LocalDate today) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        Optional<Refusal> bars = bars(record, known, today);
        if (bars.isPresent()) {
            return List.of(new Ground(bars.get(), "", record.number().value()));
        }
        List<Ground> grounds = new ArrayList<>();
        grounds.addAll(Words.faults("institution", institution, LONGEST));
        grounds.addAll(Words.faults("minutes", minutes, LONGEST_NUMBER));
        if (day == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "day", ""));
        } else if (day.isAfter(today)) {
            grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "day", ""));
        }
        return grounds;
    }

    private static Optional<Refusal> bars(KeptDossier record, Known known, LocalDate today) {
        return mayNot(record, today)
                .or(() -> known.already() ? Optional.of(Refusal.RECORD_HANDED_OVER) : Optional.empty())
                .or(() -> known.last().isEmpty() ? Optional.of(Refusal.PACKAGE_NOT_MADE) : Optional.empty())
                .or(() -> known.last()
                        .filter(packed -> !packed.manifest().equals(known.present()))
                        .map(packed -> Refusal.PACKAGE_STALE));
    }

    /** @return why the record itself must not be handed over on that day, or empty */
    public static Optional<Refusal> mayNot(KeptDossier record, LocalDate today) {
        if (record.gone()) {
            return Optional.of(Refusal.RECORD_GONE);
        }
        if (record.held()) {
            return Optional.of(Refusal.RECORD_HELD);
        }
        if (record.keeping().action() != RetentionAction.TRANSFER) {
            return Optional.of(Refusal.RECORD_NOT_PERMANENT);
        }
        return record.keeping().phaseOn(today) == Keeping.Phase.DUE
                ? Optional.empty()
                : Optional.of(Refusal.RECORD_NOT_DUE);
    }
}
