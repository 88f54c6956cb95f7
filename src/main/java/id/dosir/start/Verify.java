package id.dosir.start;

import java.io.PrintStream;
import java.util.List;

/**
 * Has the running server verify the journal with all that it covers, waits for the end and says in one line each what does not hold
 * first: exit code 0 when all holds, {@link ExitCode#BROKEN} when not, {@link ExitCode#NOT_VERIFIED} when it was not verified to the end.
 */
record Verify() implements Subcommand {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws CannotStart, InterruptedException {
        if (!arguments.isEmpty()) {
            throw new CannotStart(ExitCode.USAGE, "usage.no.arguments", name(), String.join(" ", arguments));
        }
        CheckServer server = CheckServer.of(Sources.ofThisProcess(), "verifications", ExitCode.NOT_VERIFIED);
        CheckAnswer answer = server.begin();
        int told = -1;
        while (answer.running()) {
            if (answer.percent() != told) {
                told = answer.percent();
                out.println(Words.of("verify.progress", told));
            }
            answer = server.next(answer.id());
        }
        if (!answer.done()) {
            throw new CannotStart(ExitCode.NOT_VERIFIED, "verify.broken.off", answer.failure());
        }
        server.lines(answer.id(), "breaches.txt").forEach(out::println);
        out.println(Words.of(
                "verify.done",
                answer.number("rows"),
                answer.number("rate"),
                answer.dossiers(),
                answer.number("anchors"),
                answer.files(),
                Words.of(answer.number("found") == 0 ? "verify.whole" : "verify.broken")));
        return answer.number("found") == 0 ? 0 : ExitCode.BROKEN.code();
    }
}
