package id.dosir.core.certificate;

import id.dosir.core.certificate.RevocationConfirmation.Source;
import java.time.Instant;

/**
 * Why the office holds the certificate to be revoked.
 *
 * @param source who said so
 * @param revokedAt when, as far as the source tells; else when it was seen
 * @param note officer's words, may be empty
 */
public record RevocationConfirmation(Source source, Instant revokedAt, String note) {

    /** Sources of confirmation, strongest first. */
    public enum Source {
        /** The authority's signed answer about the very certificate (RFC 6960). */
        OCSP(true),
        /** The authority's signed list (RFC 5280 section 5). */
        CRL(true),
        /** BSrE's service answered REVOKE for the person. */
        USER_STATUS(true),
        /** The notice that BSrE mails. */
        NOTICE_MAIL(false),
        /** What an officer saw in AMS. */
        OFFICER_STATEMENT(false);

        private final boolean asked;

        Source(boolean asked) {
            this.asked = asked;
        }

        /** @return whether Dosir itself asks there: nobody else can report what was answered */
        public boolean asked() {
            return asked;
        }
    }
}
