package id.dosir.start;

import java.io.PrintStream;
import java.util.List;

/**
 * Has the running server check the archive, waits for the end and names each difference: exit code 0 without any,
 * {@link ExitCode#DIFFERENCES} with some, {@link ExitCode#NOT_CHECKED} when it was not checked to the end.
 */
record Check() implements Subcommand {

    /** Differences in one answer, as the server gives them. */
    private static final int PAGE = 1_000;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws CannotStart, InterruptedException {
        if (!arguments.isEmpty()) {
            throw new CannotStart(ExitCode.USAGE, "usage.no.arguments", name(), String.join(" ", arguments));
        }
        CheckServer server = CheckServer.of(Sources.ofThisProcess(), "checks", ExitCode.NOT_CHECKED);
        CheckAnswer answer = server.begin();
        int told = -1;
        while (answer.running()) {
            if (answer.percent() != told) {
                told = answer.percent();
                out.println(Words.of("check.progress", told));
            }
            answer = server.next(answer.id());
        }
        int lines = 0;
        for (List<String> page = server.differences(answer.id(), 0);
                !page.isEmpty();
                page = server.differences(answer.id(), lines)) {
            page.forEach(out::println);
            lines += page.size();
            if (page.size() < PAGE) {
                break;
            }
        }
        if (!answer.done()) {
            throw new CannotStart(ExitCode.NOT_CHECKED, "check.broken.off", answer.failure());
        }
        out.println(Words.of("check.done", answer.entries(), answer.dossiers(), answer.files(), answer.differences()));
        return answer.differences() == 0 ? 0 : ExitCode.DIFFERENCES.code();
    }
}
