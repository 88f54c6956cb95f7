package id.dosir.intake;

import id.dosir.core.dossier.Decision.Ground;

/** What came of an upload. */
public sealed interface Answer {

    /** @param paper staged and read */
    record Accepted(Received paper) implements Answer {}

    /** @param ground why, with the file's name as detail; nothing of the file is left on the disk */
    record NotAccepted(Ground ground) implements Answer {}
}
