package id.dosir.desk;

import id.dosir.core.act.Gate;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.AmsSheet;
import id.dosir.core.dossier.AmsSheet.Field;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.routing.InTray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several people for AMS at once. A letter of an agency often names many, each of whom is a dossier here; AMS takes {@value #MOST} in
 * one file. The rights are those of {@link AmsRoom}, dossier by dossier.
 */
@ApplicationScoped
public class AmsListRoom {

    /** People in one file (change log of AMS, "batch"). */
    public static final int MOST = 100;

    @Inject
    InTray tray;

    @Inject
    Dossiers dossiers;

    @Inject
    AmsSettings settings;

    @Inject
    ZoneId zone;

    @Inject
    Journal journal;

    /**
     * Somebody who waits to be entered in AMS.
     *
     * @param letter number of the applicant's letter, in which others may stand, too
     * @param since when it has been waiting
     */
    public record Waiting(DossierNumber number, String holder, String agency, String letter, Instant since) {}

    /** @return whether the person has a list, be it empty */
    public boolean mayRead(Actor actor) {
        return Findables.isOfficer(actor);
    }

    /** @return fields in AMS's order, as {@link #sheets} has them */
    public List<Field> fields() {
        return settings.fields();
    }

    /** @return the {@value #MOST} that have waited longest and that this person may enter; those of one letter together */
    @Transactional
    public List<Waiting> waiting(Actor actor) {
        return due(tray.at(Stage.Name.AWAITING_SUBMISSION, MOST), actor)
                .map(d -> new Waiting(
                        d.number(),
                        d.application().subscriber().name(),
                        d.application().subscriber().agency(),
                        d.application().letterNumber(),
                        d.stageSince()))
                .sorted(Comparator.comparing(Waiting::letter)
                        .thenComparing(w -> w.number().value()))
                .toList();
    }

    /**
     * The fields of several people to take along, which is written down for each of them. Whoever is not due any more is left out.
     *
     * @param numbers of dossiers; none for all that are {@link #waiting}
     */
    @Transactional
    public List<AmsSheet> sheets(Collection<DossierNumber> numbers, Actor actor) {
        List<DossierNumber> wanted = numbers.isEmpty()
                ? waiting(actor).stream().map(Waiting::number).toList()
                : numbers.stream().distinct().limit(MOST).toList();
        List<AmsSheet> sheets = due(wanted, actor)
                .map(dossier -> dossier.seenBy(actor))
                .flatMap(dossier -> AmsSheet.of(dossier, settings.fields(), zone).stream()
                        .peek(sheet -> journal.note(new Entry(
                                Kind.DOWNLOAD,
                                actor.id().value(),
                                dossier.number().value(),
                                "daftar AMS"))))
                .toList();
        if (sheets.isEmpty()) {
            journal.note(new Entry(Kind.DENIED, actor.id().value(), "daftar-ams", "CSV"));
        }
        return sheets;
    }

    private Stream<Dossier> due(Collection<DossierNumber> numbers, Actor actor) {
        return numbers.stream()
                .map(dossiers::find)
                .flatMap(Optional::stream)
                .map(Loaded::dossier)
                .filter(dossier -> dossier.mayBeReadBy(actor))
                .filter(dossier ->
                        Gate.bars(ActName.RECORD_SUBMISSION, dossier, actor).isEmpty());
    }
}
