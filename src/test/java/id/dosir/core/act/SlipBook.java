package id.dosir.core.act;

import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Receiver.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The slips of a dossier a second time, for {@link SopBook}; knows nothing of {@link SlipGate}. */
final class SlipBook {

    static final Set<ActName> ACTS = EnumSet.of(
            ActName.TAKE_UP_SLIP, ActName.FINISH_SLIP, ActName.PASS_ON_SLIP, ActName.RETURN_SLIP, ActName.RECALL_SLIP);

    /** One on a slip; without a post it is a colleague who never acts. */
    private static final class Entry {
        final String post;
        State state = State.UNREAD;

        Entry(String post) {
            this.post = post;
        }

        boolean open() {
            return EnumSet.of(State.UNREAD, State.READ, State.IN_WORK).contains(state);
        }

        boolean isFor(Actor actor) {
            return post != null && SopBook.holds(actor, post);
        }
    }

    /** @param given finger when it was given, -1 beside the main line; the leading one is the first entry */
    private record Slip(PersonId from, int given, Slip parent, List<Entry> entries) {
        boolean leads(Entry entry) {
            return given >= 0 && entries.get(0) == entry;
        }

        boolean carries(int finger) {
            return given >= 0 && finger == given + 1 && entries.get(0).open();
        }
    }

    /** @param entry none when the act is about the slip as a whole */
    record Place(Slip slip, Entry entry) {}

    private final List<Slip> slips = new ArrayList<>();

    /** @return the first place where the person may do the act, or null; the finger is -1 while the applicant has it */
    Place first(ActName act, Actor actor, int finger) {
        for (Slip slip : slips) {
            if (act == ActName.RECALL_SLIP) {
                if (slip.from().equals(actor.id()) && !unread(slip, finger).isEmpty()) {
                    return new Place(slip, null);
                }
                continue;
            }
            for (Entry entry : slip.entries()) {
                if (entry.isFor(actor) && entry.open() && fits(act, slip, entry, finger)) {
                    return new Place(slip, entry);
                }
            }
        }
        return null;
    }

    private static boolean fits(ActName act, Slip slip, Entry entry, int finger) {
        if (slip.leads(entry)) {
            return act == ActName.RETURN_SLIP && slip.carries(finger);
        }
        return act != ActName.TAKE_UP_SLIP || entry.state != State.IN_WORK;
    }

    private static List<Entry> unread(Slip slip, int finger) {
        return slip.entries().stream()
                .filter(e -> e.state == State.UNREAD && (!slip.leads(e) || slip.carries(finger)))
                .toList();
    }

    /** @return where the finger is then */
    int did(ActName act, Actor actor, int finger, int otherwise, List<SopBook.Line> lines) {
        Place place = first(act, actor, finger);
        Slip slip = place.slip();
        List<Entry> changed = place.entry() == null ? unread(slip, finger) : List.of(place.entry());
        boolean back = changed.stream().anyMatch(slip::leads);
        changed.forEach(e -> e.state = stateAfter(act));
        if (act == ActName.PASS_ON_SLIP) {
            add(actor.id(), -1, slip, actor, List.of(besides(lines, "")));
        }
        if (!back) {
            return otherwise;
        }
        if (slip.parent() != null && slip.parent().entries().get(0).state == State.DONE) {
            slip.parent().entries().get(0).state = State.READ;
        }
        return slip.given();
    }

    private static State stateAfter(ActName act) {
        return switch (act) {
            case TAKE_UP_SLIP, PASS_ON_SLIP -> State.IN_WORK;
            case FINISH_SLIP -> State.DONE;
            case RETURN_SLIP -> State.RETURNED;
            default -> State.RECALLED;
        };
    }

    /** The main line goes on. */
    void moved(int finger, ActName act, Actor actor, List<SopBook.Line> lines) {
        Slip had = slips.stream()
                .filter(s -> s.carries(finger))
                .reduce((a, b) -> b)
                .orElse(null);
        if (had != null) {
            had.entries().get(0).state = State.DONE;
        }
        if (act == ActName.DISPOSE || act == ActName.ORDER_LETTER) {
            add(
                    actor.id(),
                    finger,
                    had,
                    actor,
                    List.of(
                            lines.get(finger + 1).post(),
                            besides(lines, lines.get(finger + 1).post())));
        }
        if (act == ActName.RECORD_PAPER_SLIP) {
            Slip slip = new Slip(new PersonId("atasan"), finger, had, new ArrayList<>());
            slip.entries().add(new Entry(lines.get(finger + 1).post()));
            slips.add(slip);
        }
    }

    private void add(PersonId from, int given, Slip parent, Actor actor, List<String> posts) {
        Slip slip = new Slip(from, given, parent, new ArrayList<>());
        for (String post : posts) {
            boolean leads = given >= 0 && slip.entries().isEmpty();
            slip.entries().add(new Entry(leads || !SopBook.holds(actor, post) ? post : null));
        }
        slips.add(slip);
    }

    private static String besides(List<SopBook.Line> lines, String next) {
        return Dossiers.oneOf(post -> !post.code().equals(next)
                && lines.stream().anyMatch(l -> l.post().equals(post.code())));
    }

    void looked(Actor actor) {
        slips.stream()
                .flatMap(s -> s.entries().stream())
                .filter(e -> e.state == State.UNREAD && e.isFor(actor))
                .forEach(e -> e.state = State.READ);
    }

    List<List<State>> states() {
        return slips.stream()
                .map(s -> s.entries().stream().map(e -> e.state).toList())
                .toList();
    }
}
