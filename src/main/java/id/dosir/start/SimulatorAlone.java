package id.dosir.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The simulator without Dosir, for the tests of other programs that speak with eSign; its options are told through. */
record SimulatorAlone() implements Subcommand {

    private static final String FOLDER = "--folder";

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws CannotStart, InterruptedException {
        Installation installation = Installation.ofThisJar();
        installation.requireSimulator();
        try {
            Process process = new ProcessBuilder(command(installation, arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Child child = new Child(process, Duration.ofSeconds(5));
            Runtime.getRuntime().addShutdownHook(new Thread(child::stop, "stop"));
            return process.waitFor();
        } catch (IOException fault) {
            throw new CannotStart(ExitCode.SIMULATOR, "failed.simulator", fault.getMessage(), "-");
        }
    }

    private static List<String> command(Installation installation, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ServerCommand.java(),
                "-Xmx384m",
                "-Djava.awt.headless=true",
                "-cp",
                installation.simulatorClassPath(),
                "id.dosir.simulator.Simulator",
                "--with-parent"));
        if (!arguments.contains(FOLDER)) {
            command.add(FOLDER);
            command.add(Files.createDirectories(Path.of("simulator-data")).toString());
        }
        command.addAll(arguments);
        return command;
    }
}
