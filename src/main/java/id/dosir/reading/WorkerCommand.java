package id.dosir.reading;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a worker JVM is started: with the server's own Java, a small heap and an empty environment, so that no password of
 * the server reaches a process that reads hostile files.
 *
 * @param classPath of the worker; in production the WAR's classes, {@code WEB-INF/reader} and {@code WEB-INF/lib}
 * @param heapMegabytes its {@code -Xmx}
 * @param scratch folder in which each worker gets one of its own
 */
public record WorkerCommand(String classPath, int heapMegabytes, Path scratch) {

    /** Same code as the JVM's {@code ExitOnOutOfMemoryError}. */
    static final int HUNGRY = 3;

    private static final String MAIN = "id.dosir.worker.Worker";

    /**
     * Class path of a worker inside the unpacked WAR. The parsers' archives are not named {@code .jar} there, or the server
     * would read all their classes at each start; so the JVM's {@code *} does not find them, and they are named one by one.
     *
     * @throws UncheckedIOException when the WAR was not unpacked, or not whole
     */
    public static String classPathIn(Path webInf) {
        Path reader = webInf.resolve("reader");
        try (Stream<Path> parsers = Files.list(reader)) {
            return Stream.of(
                            Stream.of(webInf.resolve("classes").toString()),
                            parsers.map(Path::toString).sorted(),
                            Stream.of(webInf.resolve("lib") + File.separator + "*"))
                    .flatMap(part -> part)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException("no parsers in " + reader.getFileName() + " of the WAR", e);
        }
    }

    Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                // the list of the machine's fonts costs a second to make and is the same for all
                "-Dpdfbox.fontcache=" + scratch,
                "-cp",
                classPath,
                MAIN));
        builder.directory(folder.toFile());
        builder.redirectError(folder.resolve("stderr").toFile());
        Map<String, String> environment = builder.environment();
        String windows = environment.get("SystemRoot");
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8"); // else names of files with other letters than ASCII are not found
        if (windows != null) {
            environment.put("SystemRoot", windows);
        }
        return builder.start();
    }
}
