package id.dosir.people;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * An account as the administrator typed it. Nothing in it is trusted; {@link #parse} makes a {@link Person} of it or names every field
 * that is wrong, all at once.
 *
 * @param nik empty keeps the one that is stored: it is never shown, so it cannot be typed again
 */
public record PersonForm(
        String username, String name, String nip, String rank, String title, String email, String agency, String nik)
        implements Serializable {

    /**
     * @param person when nothing is wrong
     * @param grounds what is wrong, by field
     */
    record Parsed(Optional<Person> person, List<Ground> grounds) {}

    Parsed parse() {
        List<Ground> grounds = new ArrayList<>();
        String sign = clean(username).toLowerCase(Locale.ROOT);
        if (sign.isEmpty()) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "username", ""));
        } else if (!Person.isUsername(sign)) {
            grounds.add(new Ground(Refusal.USERNAME_INVALID, "username", ""));
        }
        // as long as the columns of the history that will name him
        text(grounds, "name", name, true, 120);
        text(grounds, "rank", rank, false, 80);
        text(grounds, "title", title, true, 80);
        text(grounds, "agency", agency, false, 160);
        Optional<Nip> number = typed(grounds, "nip", nip, Refusal.NIP_INVALID, Nip::parse);
        Optional<Nik> resident = typed(grounds, "nik", nik, Refusal.NIK_INVALID, Nik::parse);
        Optional<EmailAddress> mailbox = typed(grounds, "email", email, Refusal.EMAIL_INVALID, EmailAddress::parse);
        if (!grounds.isEmpty()) {
            return new Parsed(Optional.empty(), List.copyOf(grounds));
        }
        return new Parsed(
                Optional.of(new Person(
                        sign,
                        clean(name),
                        number.map(Nip::digits),
                        optional(rank),
                        clean(title),
                        mailbox.map(EmailAddress::value),
                        optional(agency),
                        resident.map(Nik::digits))),
                List.of());
    }

    private static void text(List<Ground> grounds, String field, String value, boolean required, int longest) {
        String clean = clean(value);
        if (required && clean.isEmpty()) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, field, ""));
        } else if (clean.length() > longest) {
            grounds.add(new Ground(Refusal.FIELD_TOO_LONG, field, String.valueOf(longest)));
        } else if (clean.matches(".*[<>\\\\{}|^`].*")) {
            grounds.add(new Ground(Refusal.TEXT_INVALID, field, ""));
        }
    }

    private static <T> Optional<T> typed(
            List<Ground> grounds, String field, String value, Refusal refusal, Function<String, Optional<T>> parser) {
        String clean = clean(value);
        Optional<T> parsed = clean.isEmpty() ? Optional.empty() : parser.apply(clean);
        if (!clean.isEmpty() && parsed.isEmpty()) {
            grounds.add(new Ground(refusal, field, ""));
        }
        return parsed;
    }

    private static Optional<String> optional(String value) {
        return Optional.of(clean(value)).filter(text -> !text.isEmpty());
    }

    /** Control characters would travel into mails and PDFs; runs of white space come from copied PDFs. */
    private static String clean(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cc}\\p{Cf}\\s\\u00a0]+", " ").strip();
    }

    /** Without NIK. */
    @Override
    public String toString() {
        return "PersonForm[" + username + "]";
    }
}
