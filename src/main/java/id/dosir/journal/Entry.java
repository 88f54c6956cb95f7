package id.dosir.journal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What is to be written into the journal.
 *
 * @param kind what happened
 * @param person account of who did it
 * @param subject number of a dossier, or a word for what else it was about
 * @param detail what exactly; never personal data
 * @param ordinal of the line of history or anchor that the row carries; 0 for none
 * @param seal of that line; empty for none
 */
public record Entry(Kind kind, String person, String subject, String detail, int ordinal, String seal) {

    private static final int LONGEST_SUBJECT = 80;
    private static final int LONGEST_DETAIL = 400;

    public Entry {
        Objects.requireNonNull(kind);
        subject = clean(subject, LONGEST_SUBJECT);
        detail = clean(detail, LONGEST_DETAIL);
    }

    public Entry(Kind kind, String person, String subject, String detail) {
        this(kind, person, subject, detail, 0, "");
    }

    /** Control characters part the fields under the hash; half a character would not come back as it was written. */
    private static String clean(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        String cut = plain.length() > longest ? plain.substring(0, longest) : plain;
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
