package id.dosir.core.dossier;

import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.Receiver.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One request from filing to register.
 *
 * @param number its number
 * @param sop the version it began with
 * @param application what was stated
 * @param nature urgency, first by reason, then as the last disposition says
 * @param applicant who filed it
 * @param openedAt when
 * @param stage where it is
 * @param stageSince since when
 * @param attachments papers, in order of arrival
 * @param dispositions slips, in order
 * @param history lines, in order
 */
public record Dossier(
        DossierNumber number,
        Sop sop,
        Application application,
        Nature nature,
        PersonId applicant,
        Instant openedAt,
        Stage stage,
        Instant stageSince,
        List<Attachment> attachments,
        List<Disposition> dispositions,
        List<HistoryLine> history) {

    public Dossier {
        attachments = List.copyOf(attachments);
        dispositions = List.copyOf(dispositions);
        history = List.copyOf(history);
    }

    /** @return whether the person filed it or is the one whose certificate it is about: nobody decides on his own */
    public boolean isOwnOf(Actor actor) {
        return isOwnOf(actor.id(), actor.nip());
    }

    /** The same of somebody who does not act himself. */
    public boolean isOwnOf(PersonId person, Optional<String> nip) {
        return applicant.equals(person)
                || application.subscriber().nip().isPresent()
                        && nip.equals(application.subscriber().nip().map(n -> n.digits()));
    }

    /** @return the title under which somebody does an act: as a deputy with Plt., Plh. or a.n., on his own request as himself */
    public String titleOf(Actor actor, ActName act) {
        return isOwnOf(actor)
                ? actor.title()
                : waitsFor().map(post -> actor.titleFor(post, act, sop.code())).orElse(actor.title());
    }

    /**
     * Who may read it: the applicant, the holder of the certificate, and whoever holds or deputises a post that its SOP gives work to. An
     * administrator is not among them: he runs the system, not the requests (UU 27/2022, purpose limitation).
     */
    public boolean mayBeReadBy(Actor actor) {
        return isOwnOf(actor)
                || actor.reach().stream().anyMatch(sop::givesWorkTo)
                || dispositions.stream().anyMatch(slip -> slip.goesTo(actor));
    }

    /** @return whether the person's post works on it, and something is still to be decided: then he looks closely at its papers */
    public boolean isExaminedBy(Actor actor) {
        return !stage.closed() && !isOwnOf(actor) && actor.reach().stream().anyMatch(sop::givesWorkTo);
    }

    /** @return whether the person could read it until a short while ago, by a post that is his no more */
    public boolean wasReadableBy(Actor actor) {
        return actor.deputising().ended().stream().anyMatch(sop::givesWorkTo);
    }

    /** @return the dossier without what this person may not see: slips that are not his to know, their scans, words that are not for him */
    public Dossier seenBy(Actor actor) {
        Sight sight = new Sight(this, actor);
        return new Dossier(
                number,
                sop,
                application,
                nature,
                applicant,
                openedAt,
                stage,
                stageSince,
                sight.papers(),
                sight.slips(),
                sight.history());
    }

    public Optional<Disposition> slip(int ordinal) {
        return dispositions.stream().filter(d -> d.ordinal() == ordinal).findFirst();
    }

    /** @return the slip that brought the present task to whoever has it; empty when none did, or he returned it */
    public Optional<Disposition> mainSlip() {
        return dispositions.stream()
                .filter(d -> d.main() && d.leading().state().open() && ledHere(d))
                .reduce((first, second) -> second);
    }

    private boolean ledHere(Disposition slip) {
        Sop.Next next = sop.after(slip.step(), slip.task().orElseThrow());
        return next.step() == stage.step()
                && stage.task().filter(next.task().kind()::equals).isPresent();
    }

    /** @return the same with a receiver's state as it is now */
    public Dossier withReceiver(int slip, Receiver receiver) {
        return withSlips(dispositions.stream()
                .map(d -> d.ordinal() == slip ? d.with(receiver) : d)
                .toList());
    }

    /**
     * A receiver opened the dossier. That is no act: it changes nothing that others' forms stand on, so no line of history and
     * no new version; the log of readers has it.
     *
     * @return the same when nothing was unread
     */
    public Dossier readBy(Actor actor, Instant at) {
        if (stage.closed() || isOwnOf(actor)) {
            return this;
        }
        Dossier read = this;
        for (Disposition slip : dispositions) {
            for (Receiver receiver : slip.receivers()) {
                if (receiver.state() == State.UNREAD && receiver.isFor(actor)) {
                    read = read.withReceiver(slip.ordinal(), receiver.now(State.READ, at, ""));
                }
            }
        }
        return read;
    }

    /** @return post that has to act now; empty when the applicant has, or nobody */
    public Optional<Post> waitsFor() {
        return sop.taskAt(stage).map(SopStep.Task::post);
    }

    /**
     * Moves on and writes the history.
     *
     * @param next stage that follows
     * @param act which act led there
     * @param note words for the history
     * @param occasion who and when
     * @param consequences what follows besides telling whoever has to act next and the index
     */
    public Decision.Moved moveTo(Stage next, ActName act, String note, Occasion occasion, Consequence... consequences) {
        boolean goesOn = !(next instanceof Stage.Halted);
        Dossier moved = mainSlip()
                .filter(s -> goesOn)
                .map(s -> withReceiver(s.ordinal(), s.leading().now(State.DONE, occasion.at(), "")))
                .orElse(this)
                .told(next, occasion.at(), act, note, occasion);
        List<Consequence> all = new ArrayList<>(List.of(consequences));
        if (next.name() == Stage.Name.COMPLETED) {
            all.add(new Consequence.TellApplicant(Consequence.Topic.COMPLETED));
        }
        moved.waitsFor().map(Consequence.TellPost::new).ifPresent(all::add);
        all.add(new Consequence.Reindex());
        return new Decision.Moved(moved, all);
    }

    /** Writes the history of an act after which the dossier is where it was, and the clock of its task runs on. */
    public Decision.Moved stay(ActName act, String note, Occasion occasion, List<? extends Consequence> consequences) {
        return new Decision.Moved(told(stage, stageSince, act, note, occasion), List.copyOf(consequences));
    }

    /** The same where something at the stage has changed. */
    public Decision.Moved stayAs(
            Stage same, ActName act, String note, Occasion occasion, List<? extends Consequence> consequences) {
        return new Decision.Moved(told(same, stageSince, act, note, occasion), List.copyOf(consequences));
    }

    private Dossier told(Stage next, Instant since, ActName act, String note, Occasion occasion) {
        List<HistoryLine> lines = new ArrayList<>(history);
        Actor by = occasion.by();
        lines.add(new HistoryLine(
                lines.size() + 1,
                occasion.at(),
                by.id(),
                by.name(),
                titleOf(by, act),
                act,
                stage.step(),
                next.name(),
                note));
        return new Dossier(
                number, sop, application, nature, applicant, openedAt, next, since, attachments, dispositions, lines);
    }

    /** @return the same with the applicant's statements as they are now, and the nature that their reason asks for */
    public Dossier restated(Application now) {
        boolean urgent = now.reason().urgent() && !application.reason().urgent();
        return new Dossier(
                number,
                sop,
                now,
                urgent ? Nature.VERY_URGENT : nature,
                applicant,
                openedAt,
                stage,
                stageSince,
                attachments,
                dispositions,
                history);
    }

    /** @return the same, its newest line telling which statements changed */
    public Dossier correcting(List<Correction> corrections) {
        List<HistoryLine> lines = new ArrayList<>(history);
        lines.add(lines.remove(lines.size() - 1).correcting(corrections));
        return new Dossier(
                number,
                sop,
                application,
                nature,
                applicant,
                openedAt,
                stage,
                stageSince,
                attachments,
                dispositions,
                lines);
    }

    public Dossier withAttachments(List<Attachment> added) {
        List<Attachment> all = new ArrayList<>(attachments);
        all.addAll(added);
        return new Dossier(
                number, sop, application, nature, applicant, openedAt, stage, stageSince, all, dispositions, history);
    }

    public Dossier withDisposition(Disposition added) {
        List<Disposition> all = new ArrayList<>(dispositions);
        all.add(added);
        return new Dossier(
                number,
                sop,
                application,
                added.main() ? added.nature() : nature,
                applicant,
                openedAt,
                stage,
                stageSince,
                attachments,
                all,
                history);
    }

    private Dossier withSlips(List<Disposition> slips) {
        return new Dossier(
                number, sop, application, nature, applicant, openedAt, stage, stageSince, attachments, slips, history);
    }
}
