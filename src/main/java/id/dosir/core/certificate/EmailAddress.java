package id.dosir.core.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mailbox, in lower case. The form is narrower than RFC 5321 allows: no quotes, no comments, no dots side by side (a
 * mailer would refuse them), nothing that could break out of a mail header.
 *
 * @param value such as {@code siti.mokoagow@bolmongkab.go.id}
 */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "(?=[^@]{1,64}@)[a-z0-9][a-z0-9_%+-]*(?:\\.[a-z0-9_%+-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");

    public EmailAddress {
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** @return the address, or empty when the text is none */
    public static Optional<EmailAddress> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= 254 && FORM.matcher(lower).matches()
                ? Optional.of(new EmailAddress(lower))
                : Optional.empty();
    }

    /** @return whether it lies under the government's domain, which BSrE asks for in an official mailbox */
    public boolean isGovernment() {
        return value.endsWith(".go.id");
    }

    @Override
    public String toString() {
        return value;
    }
}
