package id.dosir.core.certificate;

import java.time.Instant;

/**
 * What a certificate says of itself; nobody has proved it.
 *
 * @param issuer name of the authority (RFC 4514), its common name first where it has one
 * @param serial given by that authority
 * @param subject whole name of the holder (RFC 4514)
 * @param holder his common name; the whole subject where it has none
 * @param from first moment of its validity
 * @param until last moment of its validity
 */
public record CertificateFacts(
        String issuer, SerialNumber serial, String subject, String holder, Instant from, Instant until) {

    /** Longest name that is kept; BSrE's have about 200 characters. */
    public static final int LONGEST_NAME = 1000;

    public CertificateFacts {
        if (issuer.length() > LONGEST_NAME || subject.length() > LONGEST_NAME || holder.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name in a certificate is too long");
        }
    }

    /** @return whether it can be used at that moment, as far as its own dates tell */
    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }
}
