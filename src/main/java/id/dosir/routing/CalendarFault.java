package id.dosir.routing;

/**
 * What is wrong with a calendar file.
 *
 * @param line from 1; 0 for the file as a whole
 * @param what is wrong
 * @param detail as it stands in the file, cut short
 */
public record CalendarFault(int line, What what, String detail) {

    private static final int LONGEST = 60;

    /** Each has a text in the bundle. */
    public enum What {
        TOO_LARGE,
        NOT_UTF8,
        WRONG_TYPE,
        EMPTY,
        HEADER,
        COLUMNS,
        DATE,
        OTHER_YEAR,
        TWICE,
        KIND,
        NAME,
        HOURS,
        NOT_CALENDAR,
        UNENDED,
        REPEATED
    }

    CalendarFault(int line, What what) {
        this(line, what, "");
    }

    public CalendarFault {
        String one = detail.replaceAll("\\p{Cntrl}+", " ");
        detail = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
    }
}
