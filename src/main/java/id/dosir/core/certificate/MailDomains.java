package id.dosir.core.certificate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Domains of official mailboxes.
 *
 * @param names such as {@code bolmongkab.go.id}, or {@code *.go.id} for all that lie under a domain, at any depth
 */
public record MailDomains(Set<String> names) {

    private static final Pattern FORM =
            Pattern.compile("(\\*\\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]{2,24}");

    /** BSrE asks for a mailbox under the government's domain. */
    public static final MailDomains GOVERNMENT = new MailDomains(Set.of("*.go.id"));

    /** @throws IllegalArgumentException when one of them is no domain; the message names it */
    public MailDomains {
        names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        names.stream().filter(name -> !FORM.matcher(name).matches()).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("not a mail domain: " + name);
        });
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no mail domain");
        }
    }

    /** @return whether the mailbox is an official one */
    public boolean allow(EmailAddress address) {
        String domain = address.value().substring(address.value().indexOf('@') + 1);
        return names.stream()
                .anyMatch(name -> name.startsWith("*.") ? domain.endsWith(name.substring(1)) : domain.equals(name));
    }
}
