package id.dosir.journal;

/** What a row of the journal tells. The names stand in the table: never rename. */
public enum Kind {
    /** The journal begins; the row covers the log of readings that was kept before. */
    BEGIN,
    /** A dossier that was there before the journal; the row carries the seal of its last line of history. */
    TAKEN_IN,
    /** An act; the row carries the seal of its line of history. */
    ACT,
    /** Papers became part of a dossier; the row carries the hash of the names of all its files so far. */
    PAPERS,
    VIEW,
    PRINT,
    DOWNLOAD,
    /** Somebody looked for the holder of a NIK; the row tells what was found, never the NIK. */
    SEARCH,
    /** A rule said no to an act. */
    REFUSED,
    /** Somebody asked for what he may not see, or what is not there. */
    DENIED,
    /** Accounts, posts and deputies. */
    PEOPLE,
    /** The agenda of outgoing letters. */
    NUMBERS,
    /** A version of a template or of the office's data; the row carries the hash of its text. */
    TEMPLATES,
    /** Special days of a year; the row carries the hash of the file. */
    CALENDAR,
    /** A record is held, moved, proposed for destruction, or left out of one. */
    RETENTION,
    /** A dossier was destroyed; the row carries the hash over what is left of its history. */
    DESTROYED,
    /** Old entries or scans of old papers are taken in, or that is stopped. */
    IMPORT,
    /** What became of a paper or a mailbox of a request: held, released, infected, proved. Names neither file nor address. */
    INTAKE,
    /** A held mail or examination is tried again. */
    AGAIN,
    /** An anchor was written; the row carries its hash. */
    ANCHOR
}
