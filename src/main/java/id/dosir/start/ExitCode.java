package id.dosir.start;

/** Why the process ended. The numbers are documented for operators' scripts: never renumber. */
enum ExitCode {
    USAGE(2),
    SETTING(3),
    PORT(4),
    HOME(5),
    NOT_BUILT(6),
    IN_USE(7),
    SIMULATOR(8),
    SERVER(9),
    /** A check found differences. */
    DIFFERENCES(10),
    /** A check could not be asked for, or did not come to its end. */
    NOT_CHECKED(11),
    /** A verification found something that does not hold. */
    BROKEN(12),
    /** A verification could not be asked for, or did not come to its end. */
    NOT_VERIFIED(13),
    /** As a shell reports an end by Ctrl-C. */
    STOPPED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
