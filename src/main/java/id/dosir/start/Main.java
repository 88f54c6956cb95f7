package id.dosir.start;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** The one entry point: {@code java -jar dosir.jar <subcommand>}. */
public final class Main {

    private static final List<Subcommand> SUBCOMMANDS =
            List.of(new Launch(Mode.DEMO), new Launch(Mode.SERVE), new SimulatorAlone(), new Check(), new Verify());

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(SUBCOMMANDS, arguments, System.out, System.err));
    }

    /**
     * @return the exit code: 0 when the subcommand ended well, else one of {@link ExitCode}
     */
    static int run(List<Subcommand> subcommands, String[] arguments, PrintStream out, PrintStream err) {
        String wanted = arguments.length == 0 ? "" : arguments[0];
        for (Subcommand each : subcommands) {
            if (each.name().equals(wanted)) {
                return answer(each, List.of(arguments).subList(1, arguments.length), out, err);
            }
        }
        if (!wanted.isEmpty() && !Arrays.asList("-h", "--help", "help").contains(wanted)) {
            err.println(Words.of("usage.unknown", wanted));
        }
        err.println(Words.of("usage.head"));
        subcommands.forEach(each -> err.println("  " + each.name() + "\t" + Words.of("usage." + each.name())));
        return ExitCode.USAGE.code();
    }

    private static int answer(Subcommand subcommand, List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return subcommand.run(arguments, out);
        } catch (CannotStart fault) {
            err.println(fault.getMessage());
            return fault.exitCode().code();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.STOPPED.code();
        }
    }
}
