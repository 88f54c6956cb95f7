package id.dosir.worker;

import id.dosir.core.document.Likeness;
import id.dosir.core.document.Reading;
import id.dosir.core.document.SignatureReport;

/** What a request that went well brings back. */
sealed interface Answer {

    /** Warmed up, or the picture is written. */
    record Done() implements Answer {}

    record Found(Reading reading) implements Answer {}

    record Checked(SignatureReport report) implements Answer {}

    record Compared(Likeness likeness) implements Answer {}
}
