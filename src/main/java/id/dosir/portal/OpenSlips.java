package id.dosir.portal;

import id.dosir.core.act.Gate;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.SlipPlace;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Orders beside the main line that were a person's to do when he looked at a dossier, and slips that he could take back. */
public class OpenSlips implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Mine> mine = new ArrayList<>();
    private final ArrayList<Integer> recallable = new ArrayList<>();

    /**
     * @param slip ordinal
     * @param receiver place on it
     * @param fresh not yet at work on it
     */
    public record Mine(int slip, int receiver, boolean fresh) implements Serializable {}

    /** Slip that brought the main line to this person, 0 when none did. */
    private int main;

    private OpenSlips() {}

    static OpenSlips none() {
        return new OpenSlips();
    }

    static OpenSlips of(Dossier dossier, Actor actor) {
        OpenSlips open = new OpenSlips();
        List<SlipPlace> fresh = Gate.slips(ActName.TAKE_UP_SLIP, dossier, actor);
        Gate.slips(ActName.FINISH_SLIP, dossier, actor)
                .forEach(p -> open.mine.add(new Mine(p.slip(), p.receiver(), fresh.contains(p))));
        Gate.slips(ActName.RECALL_SLIP, dossier, actor).forEach(p -> open.recallable.add(p.slip()));
        open.main = Gate.slips(ActName.RETURN_SLIP, dossier, actor).stream()
                .filter(p -> dossier.slip(p.slip()).filter(s -> s.main()).isPresent() && p.receiver() == 1)
                .mapToInt(SlipPlace::slip)
                .findFirst()
                .orElse(0);
        return open;
    }

    /** @return slip that this person could give back with the dossier, 0 when there is none */
    public int getMain() {
        return main;
    }

    public List<Mine> getMine() {
        return mine;
    }

    public boolean recallable(int slip) {
        return recallable.contains(slip);
    }
}
