package id.dosir.core.template;

import java.time.Instant;

/**
 * A version of a template, without its text.
 *
 * @param name of the template
 * @param number from 1, in the order of saving
 * @param state where it comes from, and whether papers were made with it
 * @param sha256 of the text
 * @param at when it was saved
 * @param byName who saved it; empty for one that came with the program
 * @param note what was changed, in the person's words; may be empty
 * @param from version it was taken from; 0 for none
 */
public record TemplateVersion(
        String name, int number, State state, String sha256, Instant at, String byName, String note, int from) {

    /** Where a version comes from. */
    public enum State {
        /** Lay in the folder of templates. */
        SHIPPED,
        /** Saved, not in use. */
        DRAFT,
        /** Put to use by the office. */
        PUBLISHED
    }
}
