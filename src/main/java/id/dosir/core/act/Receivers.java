package id.dosir.core.act;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Consequence.TellReceiver;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** To whom a slip may go. */
final class Receivers {

    /** More do not fit on the paper form. */
    static final int MOST = 8;

    private static final String FIELD = "also";

    private Receivers() {}

    /**
     * @param from whose slip it is
     * @param taken posts that stand on the slip already
     * @param wanted whom he wants to add
     */
    static List<Ground> faults(Dossier dossier, Actor from, List<Post> taken, List<Recipient> wanted) {
        List<Ground> grounds = new ArrayList<>();
        Set<String> seen = new HashSet<>(taken.stream().map(Post::code).toList());
        for (Recipient one : wanted) {
            String who = one.person().map(Actor::name).orElse(one.post().code());
            boolean self = one.person().map(p -> p.id().equals(from.id())).orElseGet(() -> from.holds(one.post()));
            boolean holds = one.person().map(p -> p.holds(one.post())).orElse(true);
            if (one.person().filter(dossier::isOwnOf).isPresent()) {
                grounds.add(new Ground(Refusal.RECEIVER_OWN_REQUEST, FIELD, who));
            } else if (self || !holds || !dossier.sop().givesWorkTo(one.post())) {
                grounds.add(new Ground(Refusal.RECEIVER_NOT_ALLOWED, FIELD, who));
            } else if (seen.contains(one.post().code())
                    || !seen.add(one.person()
                            .map(p -> "@" + p.id())
                            .orElse(one.post().code()))) {
                grounds.add(new Ground(Refusal.RECEIVER_TWICE, FIELD, who));
            }
        }
        if (taken.size() + wanted.size() > MOST) {
            grounds.add(new Ground(Refusal.TOO_MANY_RECEIVERS, FIELD, String.valueOf(MOST)));
        }
        return grounds;
    }

    static List<Receiver> of(List<Recipient> to, Instant at) {
        List<Receiver> receivers = new ArrayList<>();
        for (Recipient one : to) {
            receivers.add(new Receiver(
                    receivers.size() + 1,
                    one.post(),
                    one.person().map(Actor::id),
                    one.person().map(Actor::name).orElse(""),
                    State.UNREAD,
                    at,
                    ""));
        }
        return receivers;
    }

    /** @return notices to those whom the SOP does not tell already */
    static List<TellReceiver> told(Disposition slip) {
        return slip.receivers().stream()
                .filter(slip::aside)
                .map(r -> new TellReceiver(new SlipPlace(slip.ordinal(), r.place())))
                .toList();
    }
}
