package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Mandate;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do which act, and where. Pages offer what passes here, and every act asks again, so that what is offered and
 * what is allowed cannot differ.
 */
public final class Gate {

    /** Until the signature the office may still say no; after it, the letter is out. */
    private static final Set<TaskKind> BEFORE_SIGNATURE =
            EnumSet.of(TaskKind.DISPOSE, TaskKind.ORDER_LETTER, TaskKind.DRAFT_LETTER, TaskKind.SIGN);

    /** Tasks that are done by a slip. */
    private static final Set<TaskKind> SLIPS = EnumSet.of(TaskKind.DISPOSE, TaskKind.ORDER_LETTER);

    private Gate() {}

    /**
     * @param act by name
     * @param dossier as it is
     * @param actor who wants to
     * @return why not, or empty
     */
    public static Optional<Refusal> bars(ActName act, Dossier dossier, Actor actor) {
        Stage stage = dossier.stage();
        if (stage.closed()) {
            return Optional.of(Refusal.CLOSED);
        }
        return switch (act) {
            case OPEN -> Optional.of(Refusal.WRONG_STAGE);
            case DISPOSE, SKIP_DISPOSITION -> task(act, EnumSet.of(TaskKind.DISPOSE), dossier, actor);
            case ORDER_LETTER -> task(act, EnumSet.of(TaskKind.ORDER_LETTER), dossier, actor);
            case DRAFT_LETTER -> task(act, EnumSet.of(TaskKind.DRAFT_LETTER), dossier, actor);
            case SIGN -> task(act, EnumSet.of(TaskKind.SIGN), dossier, actor)
                    .or(() -> released(dossier) ? Optional.of(Refusal.LETTER_RELEASED) : Optional.empty());
            case RELEASE_LETTER -> outside(act, !released(dossier), dossier, actor);
            case FILE_SIGNED, FILE_REWRITTEN, FILE_INK -> outside(act, released(dossier), dossier, actor);
            case SEND_BACK -> task(act, returning(dossier), dossier, actor);
            case RECORD_SUBMISSION -> task(act, EnumSet.of(TaskKind.SUBMIT), dossier, actor);
            case CONFIRM_REVOCATION -> confirmation(dossier, actor);
            case ENTER_REGISTER -> task(act, EnumSet.of(TaskKind.ENTER_REGISTER), dossier, actor);
            case PERFORM -> task(act, EnumSet.of(TaskKind.PERFORM), dossier, actor);
            case RETURN, REJECT -> task(act, unsigned(stage), dossier, actor);
            case COMPLETE -> applicant(stage instanceof Stage.Returned, dossier, actor);
            case WITHDRAW -> applicant(beforeSubmission(stage), dossier, actor);
            case RECORD_PAPER_SLIP -> paper(dossier, actor);
            case TAKE_UP_SLIP, FINISH_SLIP, PASS_ON_SLIP, RETURN_SLIP, RECALL_SLIP -> SlipGate.bars(
                    act, dossier, actor);
        };
    }

    /** @return the acts that the person may do now, in the order of {@link ActName} */
    public static List<ActName> open(Dossier dossier, Actor actor) {
        return Arrays.stream(ActName.values())
                .filter(act -> bars(act, dossier, actor).isEmpty())
                .toList();
    }

    /** @return whether the person would sign the dossier's letter if it lay before the signer now, wherever it is */
    public static boolean wouldSign(Dossier dossier, Actor actor) {
        return !dossier.isOwnOf(actor)
                && dossier.sop()
                        .signer()
                        .filter(post ->
                                barsFrom(ActName.SIGN, post, dossier, actor).isEmpty())
                        .isPresent();
    }

    /** @return the places on slips at which the person may do the act now; none for acts that are not about slips */
    public static List<SlipPlace> slips(ActName act, Dossier dossier, Actor actor) {
        return dossier.stage().closed() || dossier.isOwnOf(actor) ? List.of() : SlipGate.open(act, dossier, actor);
    }

    /**
     * A slip on paper is entered by those who keep the dossier's papers: whoever orders or drafts the letter under its SOP.
     * Nobody enters an order to himself.
     */
    private static Optional<Refusal> paper(Dossier dossier, Actor actor) {
        Optional<TaskKind> here = dossier.stage().task().filter(SLIPS::contains);
        if (here.isEmpty()) {
            return Optional.of(Refusal.WRONG_STAGE);
        }
        if (dossier.isOwnOf(actor)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        boolean keepsBook = dossier.sop().steps().stream()
                .flatMap(s -> s.tasks().stream())
                .filter(t -> t.kind() == TaskKind.ORDER_LETTER || t.kind() == TaskKind.DRAFT_LETTER)
                .anyMatch(t -> barsFrom(ActName.RECORD_PAPER_SLIP, t.post(), dossier, actor)
                        .isEmpty());
        Post next =
                dossier.sop().after(dossier.stage().step(), here.get()).task().post();
        return keepsBook && !actor.reaches(next) ? Optional.empty() : Optional.of(Refusal.WRONG_POST);
    }

    private static boolean released(Dossier dossier) {
        return dossier.stage() instanceof Stage.AwaitingSignature here
                && here.released().isPresent();
    }

    /** A letter is sent out and taken back in by who signs it, or by who wrote it: the signer signs, whoever carries the file. */
    private static Optional<Refusal> outside(ActName act, boolean here, Dossier dossier, Actor actor) {
        if (!here || !(dossier.stage() instanceof Stage.AwaitingSignature)) {
            return Optional.of(Refusal.WRONG_STAGE);
        }
        if (dossier.isOwnOf(actor)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        Optional<Refusal> signer = task(act, EnumSet.of(TaskKind.SIGN), dossier, actor);
        boolean wrote = dossier.sop().steps().stream()
                .flatMap(s -> s.tasks().stream())
                .filter(t -> t.kind() == TaskKind.DRAFT_LETTER)
                .anyMatch(t -> barsFrom(act, t.post(), dossier, actor).isEmpty());
        return wrote ? Optional.empty() : signer;
    }

    private static Set<TaskKind> returning(Dossier dossier) {
        Stage stage = dossier.stage();
        return stage.task()
                .filter(kind -> dossier.sop().back(stage.step(), kind).isPresent())
                .<Set<TaskKind>>map(EnumSet::of)
                .orElse(Set.of());
    }

    /** A step of the SOP's own may stand before the letter, after it, or where there is none. */
    private static Set<TaskKind> unsigned(Stage stage) {
        return stage.signedLetter().isEmpty() && stage.task().equals(Optional.of(TaskKind.PERFORM))
                ? EnumSet.of(TaskKind.PERFORM)
                : BEFORE_SIGNATURE;
    }

    private static Optional<Refusal> task(ActName act, Set<TaskKind> kinds, Dossier dossier, Actor actor) {
        if (dossier.stage().task().filter(kinds::contains).isEmpty()) {
            return Optional.of(Refusal.WRONG_STAGE);
        }
        if (dossier.isOwnOf(actor)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        return dossier.waitsFor()
                .map(post -> barsFrom(act, post, dossier, actor))
                .orElse(Optional.of(Refusal.WRONG_POST));
    }

    /** @return why the person may not do the act as the holder of a post or for him, or empty */
    static Optional<Refusal> barsFrom(ActName act, Post post, Dossier dossier, Actor actor) {
        return actor.holds(post) ? holder(act, post, dossier, actor) : deputy(act, post, dossier, actor);
    }

    /** What a deputy does in his place the holder does not do, too, unless it is the deputy's own request. */
    private static Optional<Refusal> holder(ActName act, Post post, Dossier dossier, Actor actor) {
        return actor.deputising().forHim().stream()
                .filter(mandate -> mandate.post().equals(post) && mandate.kind().replaces())
                .filter(mandate -> mandate.covers(act, dossier.sop().code()))
                .filter(mandate -> !dossier.isOwnOf(mandate.deputy(), mandate.deputyNip()))
                .findFirst()
                .map(mandate -> Refusal.DEPUTY_ACTS);
    }

    private static Optional<Refusal> deputy(ActName act, Post post, Dossier dossier, Actor actor) {
        List<Mandate> mandates = actor.mandatesFor(post);
        if (mandates.stream().anyMatch(m -> m.covers(act, dossier.sop().code()))) {
            return Optional.empty();
        }
        if (!mandates.isEmpty()) {
            return Optional.of(Refusal.NOT_IN_MANDATE);
        }
        return Optional.of(actor.deputising().ended().contains(post) ? Refusal.POST_ENDED : Refusal.WRONG_POST);
    }

    /** The system may confirm, because it only repeats what BSrE answered. */
    private static Optional<Refusal> confirmation(Dossier dossier, Actor actor) {
        boolean here = dossier.stage() instanceof Stage.AwaitingConfirmation;
        return here && actor.equals(Actor.SYSTEM)
                ? Optional.empty()
                : task(ActName.CONFIRM_REVOCATION, EnumSet.of(TaskKind.CONFIRM), dossier, actor);
    }

    private static Optional<Refusal> applicant(boolean here, Dossier dossier, Actor actor) {
        if (!here) {
            return Optional.of(Refusal.WRONG_STAGE);
        }
        return dossier.applicant().equals(actor.id()) ? Optional.empty() : Optional.of(Refusal.NOT_APPLICANT);
    }

    private static boolean beforeSubmission(Stage stage) {
        return stage instanceof Stage.Returned
                || stage instanceof Stage.AwaitingWork here
                        && here.soFar().submission().isEmpty()
                || stage.task()
                        .filter(t -> BEFORE_SIGNATURE.contains(t) || t == TaskKind.SUBMIT)
                        .isPresent();
    }
}
