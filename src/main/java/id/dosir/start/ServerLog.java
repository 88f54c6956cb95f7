package id.dosir.start;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/**
 * Writes what a child process says to a file in {@code tmp} and shows each line to a reader who decides whether it is kept. A new file at each start and
 * after {@value #LARGEST} characters; the last {@value #KEPT} are kept.
 */
final class ServerLog {

    private static final int KEPT = 5;
    private static final long LARGEST = 20_000_000;

    private final Path folder;
    private final String name;
    private final Predicate<String> keeps;
    private long written;

    ServerLog(Path folder, String name, Predicate<String> keeps) {
        this.folder = folder;
        this.name = name;
        this.keeps = keeps;
    }

    Path file() {
        return numbered(0);
    }

    /** Reads until the child closes its output, in a thread of its own. */
    Thread follow(InputStream output) {
        Thread thread = new Thread(() -> copy(output), name + "-log");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void copy(InputStream output) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                line = copyIntoOneFile(lines, line);
            }
        } catch (IOException fault) {
            System.err.println(Words.of("log.broken", file(), fault.getMessage()));
            drain(output);
        }
    }

    /** A full disk must not stop the server: it would wait for ever for somebody to read what it says. */
    private static void drain(InputStream output) {
        try {
            output.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            Thread.currentThread().interrupt(); // the child has ended, and so does this thread
        }
    }

    private String copyIntoOneFile(BufferedReader lines, String first) throws IOException {
        roll();
        written = 0;
        String line = first;
        try (BufferedWriter file = Files.newBufferedWriter(file())) {
            while (line != null && written < LARGEST) {
                String plain = line.replaceAll("\u001B\\[[0-9;]*m", "");
                if (keeps.test(plain)) {
                    file.write(plain);
                    file.newLine();
                    written += plain.length();
                }
                if (!lines.ready()) {
                    file.flush();
                }
                line = lines.readLine();
            }
        }
        return line;
    }

    private void roll() throws IOException {
        for (int i = KEPT - 2; i >= 0; i--) {
            if (Files.exists(numbered(i))) {
                Files.move(numbered(i), numbered(i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int age) {
        return folder.resolve(age == 0 ? name + ".log" : name + "." + age + ".log");
    }
}
