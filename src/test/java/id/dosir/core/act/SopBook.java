package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The SOP a second time, as a finger that moves along a list of tasks. Written from the SOP's text and knowing nothing of
 * {@link Gate}, so that the two can be held against each other.
 */
final class SopBook {

    /** @param act that does the task, while the dossier is at the stage, by whoever holds the post */
    record Line(int step, ActName act, Stage.Name stage, String post, int back) {

        /** @param back place of the line to which the SOP lets send back, from 0; negative for none */
        Line {}

        Line(int step, ActName act, Stage.Name stage, String post) {
            this(step, act, stage, post, -1);
        }
    }

    private static final Set<ActName> OUTSIDE =
            Set.of(ActName.RELEASE_LETTER, ActName.FILE_SIGNED, ActName.FILE_REWRITTEN, ActName.FILE_INK);

    private static final Set<ActName> OF_THE_APPLICANT = Set.of(ActName.COMPLETE, ActName.WITHDRAW);

    /** Every edge that a dossier may ever take, whatever the SOP file says. */
    static final Map<Stage.Name, Map<ActName, Set<Stage.Name>>> EDGES = new EnumMap<>(Stage.Name.class);

    static {
        Set<Stage.Name> rejected = Set.of(Stage.Name.REJECTED);
        Set<Stage.Name> withdrawn = Set.of(Stage.Name.WITHDRAWN);
        Set<Stage.Name> returned = Set.of(Stage.Name.RETURNED);
        Map<ActName, Set<Stage.Name>> no =
                Map.of(ActName.RETURN, returned, ActName.REJECT, rejected, ActName.WITHDRAW, withdrawn);
        edge(
                Stage.Name.AWAITING_DISPOSITION,
                no,
                ActName.DISPOSE,
                Stage.Name.AWAITING_DISPOSITION,
                Stage.Name.AWAITING_ORDER,
                Stage.Name.AWAITING_WORK,
                Stage.Name.AWAITING_DRAFT);
        back(Stage.Name.AWAITING_DISPOSITION);
        EDGES.get(Stage.Name.AWAITING_DISPOSITION)
                .put(
                        ActName.SKIP_DISPOSITION,
                        Set.of(Stage.Name.AWAITING_ORDER, Stage.Name.AWAITING_DRAFT, Stage.Name.AWAITING_WORK));
        EDGES.get(Stage.Name.AWAITING_DISPOSITION)
                .put(
                        ActName.RECORD_PAPER_SLIP,
                        EDGES.get(Stage.Name.AWAITING_DISPOSITION).get(ActName.DISPOSE));
        edge(
                Stage.Name.AWAITING_ORDER,
                no,
                ActName.ORDER_LETTER,
                Stage.Name.AWAITING_DISPOSITION,
                Stage.Name.AWAITING_ORDER,
                Stage.Name.AWAITING_WORK,
                Stage.Name.AWAITING_DRAFT);
        back(Stage.Name.AWAITING_ORDER);
        EDGES.get(Stage.Name.AWAITING_ORDER)
                .put(
                        ActName.RECORD_PAPER_SLIP,
                        EDGES.get(Stage.Name.AWAITING_ORDER).get(ActName.ORDER_LETTER));
        edge(
                Stage.Name.AWAITING_DRAFT,
                no,
                ActName.DRAFT_LETTER,
                Stage.Name.AWAITING_SIGNATURE,
                Stage.Name.AWAITING_WORK);
        edge(
                Stage.Name.AWAITING_SIGNATURE,
                no,
                ActName.SIGN,
                Stage.Name.AWAITING_SUBMISSION,
                Stage.Name.AWAITING_WORK,
                Stage.Name.COMPLETED);
        back(Stage.Name.AWAITING_DRAFT);
        for (ActName filed : List.of(ActName.FILE_SIGNED, ActName.FILE_REWRITTEN, ActName.FILE_INK)) {
            EDGES.get(Stage.Name.AWAITING_SIGNATURE)
                    .put(filed, EDGES.get(Stage.Name.AWAITING_SIGNATURE).get(ActName.SIGN));
        }
        EDGES.get(Stage.Name.AWAITING_SIGNATURE).put(ActName.SEND_BACK, Set.of(Stage.Name.AWAITING_DRAFT));
        edge(
                Stage.Name.AWAITING_WORK,
                no,
                ActName.PERFORM,
                Stage.Name.AWAITING_DISPOSITION,
                Stage.Name.AWAITING_ORDER,
                Stage.Name.AWAITING_DRAFT,
                Stage.Name.AWAITING_SIGNATURE,
                Stage.Name.AWAITING_SUBMISSION,
                Stage.Name.AWAITING_CONFIRMATION,
                Stage.Name.AWAITING_ENTRY,
                Stage.Name.AWAITING_WORK,
                Stage.Name.COMPLETED);
        back(Stage.Name.AWAITING_WORK);
        EDGES.get(Stage.Name.AWAITING_WORK)
                .put(
                        ActName.SEND_BACK,
                        Set.of(
                                Stage.Name.AWAITING_DISPOSITION,
                                Stage.Name.AWAITING_ORDER,
                                Stage.Name.AWAITING_DRAFT,
                                Stage.Name.AWAITING_WORK));
        edge(
                Stage.Name.AWAITING_SUBMISSION,
                Map.of(ActName.WITHDRAW, withdrawn),
                ActName.RECORD_SUBMISSION,
                Stage.Name.AWAITING_CONFIRMATION,
                Stage.Name.AWAITING_WORK,
                Stage.Name.COMPLETED);
        edge(
                Stage.Name.AWAITING_CONFIRMATION,
                Map.of(),
                ActName.CONFIRM_REVOCATION,
                Stage.Name.AWAITING_ENTRY,
                Stage.Name.AWAITING_WORK);
        edge(Stage.Name.AWAITING_ENTRY, Map.of(), ActName.ENTER_REGISTER, Stage.Name.REGISTERED);
        edge(
                Stage.Name.RETURNED,
                Map.of(ActName.WITHDRAW, withdrawn),
                ActName.COMPLETE,
                Stage.Name.AWAITING_DISPOSITION,
                Stage.Name.AWAITING_ORDER,
                Stage.Name.AWAITING_DRAFT,
                Stage.Name.AWAITING_WORK,
                Stage.Name.AWAITING_SIGNATURE);
    }

    private final List<Line> lines;
    private final PersonId applicant;
    private final String subscriberNip;
    private int finger;
    private boolean withApplicant;
    private boolean released;
    private Stage.Name end;
    private final SlipBook slips = new SlipBook();

    SopBook(List<Line> lines, PersonId applicant, String subscriberNip) {
        this.lines = lines;
        this.applicant = applicant;
        this.subscriberNip = subscriberNip;
    }

    private static void edge(Stage.Name from, Map<ActName, Set<Stage.Name>> also, ActName act, Stage.Name... to) {
        Map<ActName, Set<Stage.Name>> edges = new EnumMap<>(ActName.class);
        edges.putAll(also);
        edges.put(act, Set.of(to));
        EDGES.put(from, edges);
    }

    /** A slip that is returned or taken back brings the dossier to where it was given. */
    private static void back(Stage.Name from) {
        Set<Stage.Name> to = Set.of(Stage.Name.AWAITING_DISPOSITION, Stage.Name.AWAITING_ORDER);
        EDGES.get(from).put(ActName.RETURN_SLIP, to);
        EDGES.get(from).put(ActName.RECALL_SLIP, to);
    }

    /** @return whether the SOP lets that person do that act now */
    boolean allows(ActName act, Actor actor) {
        if (end != null || act == ActName.OPEN) {
            return false;
        }
        Line here = lines.get(finger);
        if (SlipBook.ACTS.contains(act)) {
            return !own(actor) && slips.first(act, actor, withApplicant ? -1 : finger) != null;
        }
        if (OF_THE_APPLICANT.contains(act)) {
            boolean fits = act == ActName.COMPLETE ? withApplicant : finger <= until(ActName.RECORD_SUBMISSION);
            return fits && actor.id().equals(applicant);
        }
        if (withApplicant) {
            return false;
        }
        boolean system = actor.equals(Actor.SYSTEM);
        if (system) {
            return act == ActName.CONFIRM_REVOCATION && here.act() == act;
        }
        if (act == ActName.RECORD_PAPER_SLIP) {
            boolean keeps = lines.stream()
                    .filter(l -> l.act() == ActName.ORDER_LETTER || l.act() == ActName.DRAFT_LETTER)
                    .anyMatch(l -> holds(actor, l.post()));
            boolean slip = here.act() == ActName.DISPOSE || here.act() == ActName.ORDER_LETTER;
            return slip
                    && keeps
                    && !own(actor)
                    && !holds(actor, lines.get(finger + 1).post());
        }
        if (OUTSIDE.contains(act)) {
            boolean wrote =
                    lines.stream().filter(l -> l.act() == ActName.DRAFT_LETTER).anyMatch(l -> holds(actor, l.post()));
            return here.act() == ActName.SIGN
                    && (act == ActName.RELEASE_LETTER) != released
                    && !own(actor)
                    && (wrote || holds(actor, here.post()));
        }
        if (act == ActName.SIGN && released) {
            return false;
        }
        boolean own = own(actor);
        boolean holds = actor.posts().stream().anyMatch(p -> p.code().equals(here.post()));
        return holds && !own && fits(act, here);
    }

    private boolean fits(ActName act, Line here) {
        return switch (act) {
            case RETURN, REJECT -> finger <= until(ActName.SIGN);
            case SKIP_DISPOSITION -> here.act() == ActName.DISPOSE;
            case SEND_BACK -> here.act() == ActName.SIGN || here.back() >= 0;
            default -> here.act() == act;
        };
    }

    /** Moves the finger; only for an act that is allowed. */
    void did(ActName act, Actor actor) {
        if (SlipBook.ACTS.contains(act)) {
            finger = slips.did(act, actor, withApplicant ? -1 : finger, finger, lines);
            return;
        }
        if (act == ActName.RELEASE_LETTER) {
            released = true;
            return;
        }
        released = released && Set.of(ActName.RETURN, ActName.COMPLETE).contains(act);
        if (!Set.of(ActName.RETURN, ActName.COMPLETE, ActName.REJECT, ActName.WITHDRAW)
                .contains(act)) {
            slips.moved(finger, act, actor, lines);
        }
        switch (act) {
            case RETURN -> withApplicant = true;
            case COMPLETE -> withApplicant = false;
            case REJECT -> end = Stage.Name.REJECTED;
            case WITHDRAW -> end = Stage.Name.WITHDRAWN;
            case ENTER_REGISTER -> end = Stage.Name.REGISTERED;
            case SKIP_DISPOSITION -> {
                while (lines.get(finger).act() == ActName.DISPOSE) {
                    finger++;
                }
            }
            case SEND_BACK -> finger =
                    lines.get(finger).back() >= 0 ? lines.get(finger).back() : indexOf(ActName.DRAFT_LETTER);
            default -> {
                if (finger + 1 < lines.size()) {
                    finger++;
                } else {
                    end = Stage.Name.COMPLETED;
                }
            }
        }
    }

    /** Somebody opens the dossier. */
    void looked(Actor actor) {
        if (end == null && !own(actor)) {
            slips.looked(actor);
        }
    }

    List<List<State>> states() {
        return slips.states();
    }

    private boolean own(Actor actor) {
        return actor.id().equals(applicant)
                || actor.nip().filter(subscriberNip::equals).isPresent();
    }

    static boolean holds(Actor actor, String post) {
        return actor.posts().stream().anyMatch(p -> p.code().equals(post));
    }

    Stage.Name stage() {
        return end != null
                ? end
                : withApplicant ? Stage.Name.RETURNED : lines.get(finger).stage();
    }

    int step() {
        return lines.get(finger).step();
    }

    /** @return the act that leads on */
    ActName due() {
        ActName due = lines.get(finger).act();
        return withApplicant ? ActName.COMPLETE : released && due == ActName.SIGN ? ActName.FILE_SIGNED : due;
    }

    /** What a SOP has not, nothing comes after. */
    private int until(ActName act) {
        int place = indexOf(act);
        return place < 0 ? lines.size() : place;
    }

    private int indexOf(ActName act) {
        return lines.stream().map(Line::act).toList().indexOf(act);
    }
}
