package id.dosir.core.document;

import java.util.List;
import java.util.Set;

/**
 * What a worker JVM found in a file that came from outside.
 *
 * @param mediaType type by content, never by name, such as {@code application/pdf}
 * @param pages number of pages; 1 for a picture, 0 where pages have no meaning (docx)
 * @param pageTexts text of each page that was read, in order; one element for docx; empty strings for scans
 * @param widthPoints width of the first page in PDF points, or of a picture in pixels; 0 if unknown
 * @param heightPoints height likewise
 * @param warnings what a reader of the dossier should know before trusting the file
 */
public record Reading(
        String mediaType, int pages, List<String> pageTexts, int widthPoints, int heightPoints, Set<Warning> warnings) {

    /** Findings that do not stop a file from being kept. */
    public enum Warning {
        /** The PDF opens without a password, but is encrypted. */
        ENCRYPTED,
        JAVASCRIPT,
        LAUNCH_ACTION,
        EMBEDDED_FILE,
        XFA,
        /** More text or more pages than the limits let through: the rest is kept, but not searchable. */
        CUT_SHORT
    }

    public Reading {
        pageTexts = List.copyOf(pageTexts);
        warnings = Set.copyOf(warnings);
    }

    /** @return the whole text, pages joined by a form feed */
    public String text() {
        return String.join("\f", pageTexts);
    }
}
