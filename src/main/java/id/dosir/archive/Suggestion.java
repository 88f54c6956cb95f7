package id.dosir.archive;

/**
 * What somebody may mean who has begun to type.
 *
 * @param kind of what
 * @param text name of a person or an agency, or the printed number of a dossier
 * @param detail agency of a person, name behind a number; may be empty
 * @param count dossiers that the asker may see
 */
public record Suggestion(Kind kind, String text, String detail, long count) {

    public enum Kind {
        NUMBER,
        PERSON,
        AGENCY
    }
}
