package id.dosir.start;

import java.io.PrintStream;
import java.util.List;

/** One word after {@code java -jar dosir.jar}; its one-line help stands in the bundle under {@code usage.<name>}. */
interface Subcommand {

    String name();

    /**
     * @param arguments what follows the subcommand
     * @param out where progress is told
     * @return the exit code of the process
     * @throws CannotStart with one line that names the cause and the cure
     */
    int run(List<String> arguments, PrintStream out) throws CannotStart, InterruptedException;
}
