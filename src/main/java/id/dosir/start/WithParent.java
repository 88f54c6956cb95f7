package id.dosir.start;

import java.io.IOException;

/**
 * Agent that ends a JVM when the process that started it is gone. The launcher holds the other end of standard input and never
 * writes; the operating system closes it with the launcher, even after {@code kill -9}.
 */
public final class WithParent {

    private static final long ORDERLY_STOP_MILLIS = 15_000;

    private WithParent() {}

    /** Called by the JVM before {@code main}; the argument only says in a process list what the agent is for. */
    public static void premain(String argument) {
        Thread watch = new Thread(WithParent::endWithInput, "with-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void endWithInput() {
        try {
            while (System.in.read() >= 0) {
                continue; // nothing is ever said on this line
            }
        } catch (IOException gone) {
            System.err.println("with-parent: " + gone.getMessage());
        }
        Thread exit = new Thread(() -> System.exit(0), "with-parent-exit");
        exit.setDaemon(true);
        exit.start();
        try {
            exit.join(ORDERLY_STOP_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        // shutdown hooks hang: better a hard end than a server nobody can stop
        Runtime.getRuntime().halt(1);
    }
}
