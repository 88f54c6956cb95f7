package id.dosir.intake;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.storage.Staged;

/** What the door said to a file that nobody has read yet. */
public sealed interface Entered {

    /**
     * @param fileName safe name
     * @param staged its bytes; whoever got them keeps or drops them
     */
    record In(String fileName, Staged staged) implements Entered {}

    /** @param ground why not, with the file's name as detail; nothing of the file is left */
    record Out(Ground ground) implements Entered {}
}
