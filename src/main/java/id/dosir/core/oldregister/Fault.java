package id.dosir.core.oldregister;

/** What is wrong with a value of an old register. Each has a text that says how to mend it. */
public enum Fault {
    /** Nothing stands there, and nothing says why. */
    MISSING,
    TOO_LONG,
    /** The NIP was kept as a number: a spreadsheet keeps fifteen digits and makes zeros of the rest. */
    NIP_DIGITS_LOST,
    /** A NIP has 18 digits. */
    NIP_LENGTH,
    /** A NIP begins with a date of birth. */
    NIP_BIRTH_DATE,
    /** Digit 15 is 1 or 2, and the last three are a number. */
    NIP_FORM,
    EMAIL_FORM,
    /** No form of a date that people use. */
    DATE_FORM,
    /** The calendar has no such day. */
    DATE_IMPOSSIBLE,
    /** It would be a date with the month before the day; here the day stands first. */
    DATE_MONTH_FIRST,
    /** Before there were certificates, or in the future. */
    DATE_FAR,
    REVOKED_BEFORE_LETTER,
    SERIAL_FORM,
    /** Another entry has the same certificate. */
    SERIAL_TWICE
}
