package id.dosir.start;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** The child processes of this launcher; stopped in the reverse order of their start, whatever ends the launcher. */
final class Children {

    private final Deque<Child> started = new ArrayDeque<>();
    private final PrintStream out;
    private boolean ready;
    private volatile boolean stopping;

    Children(PrintStream out) {
        this.out = out;
    }

    synchronized void add(Child child) {
        started.push(child);
    }

    synchronized void ready() {
        ready = true;
    }

    /** @return whether they end because they are told to: Ctrl-C reaches all processes of the terminal at once */
    boolean stopping() {
        return stopping;
    }

    synchronized void stop() {
        stopping = true;
        if (ready) {
            out.println(Words.of("progress.stopping"));
        }
        while (!started.isEmpty()) {
            started.pop().stop();
        }
        if (ready) {
            out.println(Words.of("progress.stopped"));
        }
    }
}
