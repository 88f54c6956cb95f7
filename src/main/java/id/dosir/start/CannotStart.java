package id.dosir.start;

/** A reason not to start (or not to go on), told in one line to the person at the console. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /**
     * @param key of the line in the bundle
     * @param values for its placeholders
     */
    CannotStart(ExitCode exitCode, String key, Object... values) {
        super(Words.of(key, values).lines().reduce((a, b) -> a + " " + b).orElse(key));
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
