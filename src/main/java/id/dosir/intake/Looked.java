package id.dosir.intake;

import id.dosir.core.document.Reading;
import id.dosir.core.dossier.Refusal;

/** What came of reading a file that had passed the door. */
public sealed interface Looked {

    /** @param reading what stands in it */
    record Accepted(Reading reading) implements Looked {}

    /** @param refusal why not */
    record Refused(Refusal refusal) implements Looked {}
}
