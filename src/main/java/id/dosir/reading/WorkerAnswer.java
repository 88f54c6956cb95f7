package id.dosir.reading;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.document.Conformity;
import id.dosir.core.document.Likeness;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.template.WordDraft;
import java.util.List;

/** What came back over the line. */
sealed interface WorkerAnswer {

    /** Warmed up, or the picture is written. */
    record Done() implements WorkerAnswer {}

    /** A reading, or any request refused. */
    record Outcome(ReadingOutcome outcome) implements WorkerAnswer {}

    record Checked(SignatureReport report) implements WorkerAnswer {}

    record Conforming(List<Conformity> profiles) implements WorkerAnswer {

        public Conforming {
            profiles = List.copyOf(profiles);
        }
    }

    record Compared(Likeness likeness) implements WorkerAnswer {}

    record Words(PageWords words) implements WorkerAnswer {}

    record Certificate(CertificateFacts facts) implements WorkerAnswer {}

    record Drafted(WordDraft draft) implements WorkerAnswer {}

    record Revocation(RevocationAnswer answer) implements WorkerAnswer {}
}
