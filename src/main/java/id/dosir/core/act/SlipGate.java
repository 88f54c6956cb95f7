package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of {@link Gate} that is about slips: a receiver's acts on his own order, and a sender's on what nobody has read. */
final class SlipGate {

    private SlipGate() {}

    /** @return places at which the act may be done */
    static List<SlipPlace> open(ActName act, Dossier dossier, Actor actor) {
        List<SlipPlace> places = new ArrayList<>();
        for (Disposition slip : dossier.dispositions()) {
            if (act == ActName.RECALL_SLIP) {
                if (slip.from().equals(actor.id()) && !recallable(dossier, slip).isEmpty()) {
                    places.add(new SlipPlace(slip.ordinal(), 0));
                }
            } else {
                slip.receivers().stream()
                        .filter(r -> mayActFor(r, act, dossier, actor) && fits(act, dossier, slip, r))
                        .map(r -> new SlipPlace(slip.ordinal(), r.place()))
                        .forEach(places::add);
            }
        }
        return places;
    }

    private static boolean mayActFor(Receiver receiver, ActName act, Dossier dossier, Actor actor) {
        return receiver.person().map(actor.id()::equals).orElseGet(() -> Gate.barsFrom(
                        act, receiver.post(), dossier, actor)
                .isEmpty());
    }

    /** @return those from whom the slip can be taken back: nobody of them has read it */
    static List<Receiver> recallable(Dossier dossier, Disposition slip) {
        return slip.receivers().stream()
                .filter(r -> r.state() == State.UNREAD && (slip.aside(r) || isMain(dossier, slip)))
                .toList();
    }

    static boolean isMain(Dossier dossier, Disposition slip) {
        return dossier.mainSlip().filter(s -> s.ordinal() == slip.ordinal()).isPresent();
    }

    private static boolean fits(ActName act, Dossier dossier, Disposition slip, Receiver receiver) {
        boolean aside = slip.aside(receiver) && receiver.state().open();
        return switch (act) {
            case TAKE_UP_SLIP -> aside && receiver.state() != State.IN_WORK;
            case FINISH_SLIP, PASS_ON_SLIP -> aside;
            case RETURN_SLIP -> aside || receiver.place() == 1 && isMain(dossier, slip);
            default -> false;
        };
    }

    static Optional<Refusal> bars(ActName act, Dossier dossier, Actor actor) {
        if (dossier.isOwnOf(actor)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        if (!open(act, dossier, actor).isEmpty()) {
            return Optional.empty();
        }
        boolean concerned = dossier.dispositions().stream()
                .anyMatch(d -> act == ActName.RECALL_SLIP
                        ? d.from().equals(actor.id())
                        : d.receivers().stream().anyMatch(r -> r.isFor(actor)));
        return Optional.of(concerned ? ended(act) : Refusal.WRONG_POST);
    }

    /** The same about one place. */
    static Optional<Refusal> bars(ActName act, Dossier dossier, Actor actor, SlipPlace place) {
        if (dossier.stage().closed()) {
            return Optional.of(Refusal.CLOSED);
        }
        if (dossier.isOwnOf(actor)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        if (open(act, dossier, actor).contains(place)) {
            return Optional.empty();
        }
        Optional<Disposition> slip = dossier.slip(place.slip());
        if (slip.isEmpty() || place.receiver() > slip.get().receivers().size()) {
            return Optional.of(Refusal.SLIP_UNKNOWN);
        }
        boolean his = act == ActName.RECALL_SLIP
                ? slip.get().from().equals(actor.id())
                : slip.get()
                        .receiver(place.receiver())
                        .filter(r -> r.isFor(actor))
                        .isPresent();
        return Optional.of(his ? ended(act) : Refusal.WRONG_POST);
    }

    private static Refusal ended(ActName act) {
        return act == ActName.RECALL_SLIP ? Refusal.SLIP_READ : Refusal.SLIP_ENDED;
    }
}
