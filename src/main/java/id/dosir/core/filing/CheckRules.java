package id.dosir.core.filing;

import id.dosir.core.certificate.MailDomains;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What {@link Checks} holds statements against.
 *
 * @param domains of official mailboxes
 * @param region province and regency as a NIK begins, such as {@code 7101}; empty when NIKs of all regions are alike
 * @param today ages are counted until then
 */
public record CheckRules(MailDomains domains, String region, LocalDate today) {

    private static final Pattern REGION = Pattern.compile("(\\d{2}){0,3}");

    public CheckRules {
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("a region has pairs of digits");
        }
    }
}
