package id.dosir.desk;

import id.dosir.core.act.Act;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.EnterRegister;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.intake.Received;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where acts are done. Every method answers with a {@link Decision}; an exception is a fault of the machine. */
@ApplicationScoped
public class Desk {

    /** Stands in the journal where else the number of a dossier stands. */
    private static final String NEW = "berkas baru";

    @Inject
    DeskWork work;

    @Inject
    NumberBook numbers;

    @Inject
    Outbox outbox;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Files a request (SOP step 1).
     *
     * @param service code of the SOP
     * @param form as typed
     * @param papers received and not yet part of anything; on a refusal they stay as they are, to be filed again
     * @param actor who files
     */
    public Decision open(String service, ApplicationForm form, List<Received> papers, Actor actor) {
        return open(service, form, papers, now(actor));
    }

    /**
     * Files a draft, which becomes the dossier: it is gone with the same transaction, and stays on a refusal.
     *
     * @param draft of whoever files
     */
    Decision openDraft(String service, ApplicationForm form, String draft, Actor actor) {
        Occasion occasion = now(actor);
        numbers.ensure(DeskWork.agenda(occasion.at().atZone(zone).getYear()));
        return told(work.openDraft(service, form, draft, occasion), NEW, ActName.OPEN, occasion);
    }

    /** Files a request to revoke. */
    public Decision open(ApplicationForm form, List<Received> papers, Actor actor) {
        return open(SopCatalogue.REVOCATION, form, papers, actor);
    }

    /** The same at another time: for dossiers that are entered afterwards or made as samples. */
    public Decision open(String service, ApplicationForm form, List<Received> papers, Occasion occasion) {
        int year = occasion.at().atZone(zone).getYear();
        numbers.ensure(DeskWork.agenda(year));
        // not the service: an unknown one is whatever somebody typed
        return told(work.open(service, form, papers, occasion), NEW, ActName.OPEN, occasion);
    }

    /**
     * Does an act.
     *
     * @param number of the dossier
     * @param act what
     * @param seen version of the dossier that the person looked at; empty when the caller did not look
     * @param actor who
     */
    public Decision perform(DossierNumber number, Act act, OptionalLong seen, Actor actor) {
        return perform(number, List.of(), papers -> act, seen, now(actor));
    }

    /**
     * Does an act that brings papers.
     *
     * @param papers received and not yet part of anything; on a refusal they stay as they are
     * @param act made from the papers once they have their place
     */
    public Decision perform(
            DossierNumber number,
            List<Received> papers,
            Function<List<Attachment>, Act> act,
            OptionalLong seen,
            Actor actor) {
        return perform(number, papers, act, seen, now(actor));
    }

    /** The same at another time. */
    public Decision perform(
            DossierNumber number,
            List<Received> papers,
            Function<List<Attachment>, Act> act,
            OptionalLong seen,
            Occasion occasion) {
        return performed(number, papers, (dossier, filed) -> act.apply(filed), seen, occasion);
    }

    /** Enters a dossier into the register; the number is the next one, taken in the same transaction (SOP step 8). */
    public Decision enterRegister(DossierNumber number, OptionalLong seen, Actor actor) {
        return enterRegister(number, seen, now(actor));
    }

    /** The same at another time. */
    public Decision enterRegister(DossierNumber number, OptionalLong seen, Occasion occasion) {
        int year = occasion.at().atZone(zone).getYear();
        numbers.ensure(DeskWork.register(year));
        return performed(
                number,
                List.of(),
                (dossier, none) -> new EnterRegister(work.nextRegisterNumber(dossier, year, occasion)),
                seen,
                occasion);
    }

    private Decision performed(
            DossierNumber number,
            List<Received> papers,
            BiFunction<Dossier, List<Attachment>, Act> act,
            OptionalLong seen,
            Occasion occasion) {
        AtomicReference<ActName> wanted = new AtomicReference<>();
        BiFunction<Dossier, List<Attachment>, Act> named = (dossier, filed) -> {
            Act made = act.apply(dossier, filed);
            wanted.set(made.name());
            return made;
        };
        return told(work.perform(number, papers, named, seen, occasion), number.value(), wanted.get(), occasion);
    }

    /** @return who acts now; times are kept to the microsecond, as both databases keep them */
    public Occasion now(Actor actor) {
        return new Occasion(actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @param act null when it never came so far that somebody asked which */
    private Decision told(Decision decision, String subject, ActName act, Occasion occasion) {
        if (decision instanceof Decision.Moved) {
            outbox.nudge();
        }
        return refusals.noted(decision, subject, act == null ? "-" : act.path(), occasion.by());
    }
}
