package id.dosir.start;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the build left beside the launcher's jar.
 *
 * @param folder {@code target} in a source tree
 */
record Installation(Path folder) {

    static Installation ofThisJar() {
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(jar.toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("code source of the launcher", impossible);
        }
    }

    void requireBuilt(Mode mode) throws CannotStart {
        List<Path> needed = mode == Mode.DEMO
                ? List.of(war(), server(), launcher(), simulator())
                : List.of(war(), server(), launcher());
        for (Path each : needed) {
            if (!Files.isRegularFile(each)) {
                throw new CannotStart(ExitCode.NOT_BUILT, "not.built", each);
            }
        }
    }

    Path launcher() {
        return folder.resolve("dosir.jar");
    }

    Path war() {
        return folder.resolve("dosir.war");
    }

    Path server() {
        return folder.resolve("server").resolve("payara-micro.jar");
    }

    /** The simulator alone needs no server and no WAR. */
    void requireSimulator() throws CannotStart {
        if (!Files.isRegularFile(simulator())) {
            throw new CannotStart(ExitCode.NOT_BUILT, "not.built", simulator());
        }
    }

    private Path simulator() {
        return folder.resolve("demo").resolve("dosir-simulator.jar");
    }

    String simulatorClassPath() {
        return String.join(
                File.pathSeparator,
                simulator().toString(),
                folder.resolve("demo").resolve("lib").resolve("*").toString(),
                folder.resolve("reader").resolve("*").toString());
    }
}
