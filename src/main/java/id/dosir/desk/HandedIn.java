package id.dosir.desk;

import id.dosir.core.dossier.Decision.Ground;

/** What came of handing in a file. */
public sealed interface HandedIn {

    /** @param paper taken, and waiting */
    record Taken(WaitingPaper paper) implements HandedIn {}

    /** @param ground why not, with the file's name as detail; nothing of the file is left */
    record NotTaken(Ground ground) implements HandedIn {}
}
