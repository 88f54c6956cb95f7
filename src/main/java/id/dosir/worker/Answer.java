package id.dosir.worker;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.document.Conformity;
import id.dosir.core.document.Likeness;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Reading;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.template.WordDraft;
import java.util.List;

/** What a request that went well brings back. */
sealed interface Answer {

    /** Warmed up, or the picture is written. */
    record Done() implements Answer {}

    record Found(Reading reading) implements Answer {}

    record Checked(SignatureReport report) implements Answer {}

    record Conforming(List<Conformity> profiles) implements Answer {

        public Conforming {
            profiles = List.copyOf(profiles);
        }
    }

    record Compared(Likeness likeness) implements Answer {}

    record Words(PageWords words) implements Answer {}

    record Certificate(CertificateFacts facts) implements Answer {}

    record Drafted(WordDraft draft) implements Answer {}

    record Revocation(RevocationAnswer answer) implements Answer {}
}
