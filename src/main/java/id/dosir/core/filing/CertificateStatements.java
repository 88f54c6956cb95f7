package id.dosir.core.filing;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.PersonName;
import id.dosir.core.document.Box;
import id.dosir.core.document.PaperKind;
import id.dosir.core.filing.Finding.Code;
import id.dosir.core.filing.Finding.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a certificate says for the form, and what is worth a second look at it. Nothing here stops a request. */
public final class CertificateStatements {

    private CertificateStatements() {}

    /**
     * @param paper token of a draft's paper, or hash of a dossier's
     * @param kind of that paper
     * @return serial number, decimal and printed in hex; holder; and, only to be shown and never to fill a field in: {@code subject},
     *     {@code issuer}, {@code validFrom} and {@code validUntil}, these two as ISO 8601
     */
    public static List<Proposal> proposals(String paper, PaperKind kind, CertificateFacts facts) {
        Source source = new Source(paper, kind, 0, Box.NONE, 100, false);
        return List.of(
                new Proposal("serial", facts.serial().decimal(), facts.serial().hex(), source),
                new Proposal("name", facts.holder(), facts.holder(), source),
                new Proposal("subject", facts.subject(), facts.subject(), source),
                new Proposal("issuer", facts.issuer(), facts.issuer(), source),
                new Proposal("validFrom", facts.from().toString(), facts.from().toString(), source),
                new Proposal(
                        "validUntil", facts.until().toString(), facts.until().toString(), source));
    }

    /**
     * @param proposals of one certificate, as above
     * @param name of the holder as the form has it; empty while nobody typed one
     * @param serial as the form has it; may be empty, or not be a number
     * @param now certificates end before it or after it
     * @return at most one finding of each code
     */
    public static List<Finding> findings(
            List<Proposal> proposals, CertificateFacts facts, String name, String serial, Instant now) {
        List<Finding> findings = new ArrayList<>();
        if (now.isAfter(facts.until())) {
            findings.add(warning(Code.SERTIFIKAT_KEDALUWARSA, "validUntil", proposals));
        } else if (now.isBefore(facts.from())) {
            findings.add(warning(Code.SERTIFIKAT_BELUM_BERLAKU, "validFrom", proposals));
        }
        if (!PersonName.bare(name).isEmpty() && !PersonName.same(name, facts.holder())) {
            findings.add(warning(Code.SERTIFIKAT_ORANG_LAIN, "name", proposals));
        }
        if (Statements.meaning("serial", serial)
                .filter(typed -> !typed.equals(facts.serial().decimal()))
                .isPresent()) {
            findings.add(warning(Code.SERTIFIKAT_SERI_BEDA, "serial", proposals));
        }
        return List.copyOf(findings);
    }

    private static Finding warning(Code code, String field, List<Proposal> proposals) {
        return new Finding(
                code,
                Severity.WARNING,
                field,
                proposals.stream()
                        .filter(proposal -> proposal.field().equals(field))
                        .toList());
    }
}
