package id.dosir.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WithParentTest {

    /** Stands for the server: never ends by itself, and says when its shutdown hook ran. */
    static final class Lasting {
        public static void main(String[] arguments) throws InterruptedException {
            WithParent.premain("with-parent");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("closed")));
            System.out.println("started");
            Thread.currentThread().join();
        }
    }

    @Test
    void a_child_closes_in_order_when_the_launchers_end_of_the_line_closes() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(ServerCommand.java(), "-Xmx32m", "-cp", classes(), Lasting.class.getName())
                .redirectErrorStream(true)
                .start();
        try (var output = child.inputReader()) {
            assertThat(output.readLine()).isEqualTo("started");
            assertThat(child.isAlive()).isTrue();

            child.getOutputStream().close();

            assertThat(output.readLine()).isEqualTo("closed");
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isZero();
        } finally {
            child.destroyForcibly();
        }
    }

    private static String classes() {
        return System.getProperty("java.class.path")
                + java.io.File.pathSeparator
                + Path.of("target/classes")
                + java.io.File.pathSeparator
                + Path.of("target/test-classes");
    }
}
