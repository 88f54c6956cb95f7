import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.Release;
import id.dosir.intake.Answer;
import id.dosir.intake.ClamSettings;
import id.dosir.intake.Clamd;
import id.dosir.intake.Intake;
import id.dosir.intake.IntakeSettings;
import id.dosir.intake.Verdict;
import id.dosir.reading.ReaderSettings;
import id.dosir.reading.Readers;
import id.dosir.reading.WorkerCommand;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What does the intake say to each file of a folder?
 *
 * <pre>java -cp "target/classes:target/dosir/WEB-INF/lib/*:target/reader/*" src/bench/Feed.java FOLDER [--workers n] [--limit PT30S] [--kind surat-permohonan] [--clamd host:port]</pre>
 *
 * The intake of the server, without the server: same door, same workers, same limits. All files below the folder, links not followed; one
 * line for each as soon as it is known, its parts between tabs: {@code accepted}, {@code refused} or {@code held}; the reason; name;
 * milliseconds; pages; characters of text; warnings. Held is what is not the file's fault: no worker, or, with {@code --clamd} (also {@code unix:/path}), no
 * verdict of the virus scanner; such a file was read, and with a server could be filed, but not downloaded. What the scanner found stands behind the reason of the refusal. The last line has the totals, what the
 * heap has grown by, and what was left on the disk, which is nothing. Nothing is kept; the exit code is 0 whatever the files are, 1 when
 * something was left, 2 when the command is wrong.
 */
public final class Feed {

    private static final int WORKER_HEAP = 384;
    private static final int MEGABYTES = 20;
    private static final String NOT_READ = "-\t-\t";

    private final Path root;
    private final Intake intake;
    private final PaperKind kind;

    /** What the scanner said of the file that this thread is about. */
    private final ThreadLocal<Optional<Verdict>> said = ThreadLocal.withInitial(Optional::empty);

    private final Map<String, Integer> reasons = new TreeMap<>();
    private int accepted;
    private int refused;
    private int held;
    private long pages;
    private int warned;
    private int silent;
    private long slowest;
    private String slowestName = "";

    private Feed(Order order, DocumentStore store, Readers readers) {
        root = order.folder;
        kind = order.kind;
        Clamd clamd = new Clamd(order.clamd);
        intake = new Intake(new IntakeSettings(MEGABYTES, 20), store, readers, file -> {
            Verdict verdict = clamd.ask(file.file());
            said.set(Optional.of(verdict));
            return verdict.release();
        });
    }

    public static void main(String[] arguments) throws Exception {
        Order order;
        try {
            order = Order.of(arguments);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            System.err.println("Feed FOLDER [--workers n] [--limit PT30S] [--kind surat-permohonan] [--clamd host:port]: " + e.getMessage());
            System.exit(2);
            return;
        }
        Path work = Files.createTempDirectory("dosir-feed");
        long left;
        try {
            left = feed(order, new Home(work));
        } finally {
            delete(work);
        }
        System.exit(left == 0 ? 0 : 1);
    }

    private static long feed(Order order, Home home) throws Exception {
        WorkerCommand command = new WorkerCommand(
                WorkerCommand.classPathIn(Path.of("target/dosir/WEB-INF").toAbsolutePath()), WORKER_HEAP, home.scratch());
        ReaderSettings settings = new ReaderSettings(order.workers, 1, order.limit, WORKER_HEAP, home.root().resolve("trust"));
        long before = heap();
        long begin = System.nanoTime();
        String totals;
        try (Readers readers = new Readers(settings, command)) {
            Feed feed = new Feed(order, new DocumentStore(home), readers);
            feed.all(order.workers);
            totals = feed.totals((System.nanoTime() - begin) / 1e9);
        }
        long left = left(home);
        System.out.printf("%s; heap %+d KB; %d files left on the disk%n", totals, (heap() - before) >> 10, left);
        return left;
    }

    private void all(int workers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> under = new ArrayList<>();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    under.add(threads.submit(() -> one(file, attributes.isRegularFile())));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    refused(file, "NOT_OPENED_" + e.getClass().getSimpleName(), 0);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    if (e != null) {
                        refused(folder, "NOT_LISTED_" + e.getClass().getSimpleName(), 0);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            for (Future<?> each : under) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void one(Path file, boolean regular) {
        if (!regular) {
            refused(file, "NOT_A_FILE", 0);
            return;
        }
        long begin = System.nanoTime();
        said.remove();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Answer answer = intake.receive(in, file.getFileName().toString(), kind);
            long took = (System.nanoTime() - begin) / 1_000_000;
            if (answer instanceof Answer.Accepted taken) {
                intake.drop(taken.paper());
                Optional<Verdict> none = said.get().filter(verdict -> verdict.release() == Release.HELD);
                if (none.isPresent()) {
                    held(file, "SCANNER_" + none.get().words().replace(' ', '_'), took, readOf(taken.paper().reading()));
                } else {
                    accepted(file, taken.paper().reading(), took);
                }
            } else {
                Ground ground = ((Answer.NotAccepted) answer).ground();
                if (ground.refusal() == Refusal.READER_UNAVAILABLE) {
                    held(file, ground.refusal().name(), took, NOT_READ);
                } else if (ground.refusal() == Refusal.FILE_INFECTED) {
                    refused(file, ground.refusal().name(), " " + said.get().orElseThrow().words(), took);
                } else {
                    refused(file, ground.refusal().name(), took);
                }
            }
        } catch (IOException e) {
            refused(file, "NOT_OPENED_" + e.getClass().getSimpleName(), (System.nanoTime() - begin) / 1_000_000);
        }
    }

    private synchronized void accepted(Path file, Reading reading, long took) {
        accepted++;
        pages += reading.pages();
        warned += reading.warnings().isEmpty() ? 0 : 1;
        silent += reading.text().isBlank() ? 1 : 0;
        line("accepted", "-", file, took, readOf(reading));
    }

    private static String readOf(Reading reading) {
        String warnings = reading.warnings().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return reading.pages() + "\t" + reading.text().length() + "\t" + warnings;
    }

    private void refused(Path file, String reason, long took) {
        refused(file, reason, "", took);
    }

    /** @param more of the reason, in the file's line and not in the totals */
    private synchronized void refused(Path file, String reason, String more, long took) {
        refused++;
        reasons.merge(reason, 1, Integer::sum);
        line("refused", reason + more, file, took, NOT_READ);
    }

    private synchronized void held(Path file, String reason, long took, String read) {
        held++;
        line("held", reason, file, took, read);
    }

    private void line(String state, String reason, Path file, long took, String rest) {
        String name = root.relativize(file).toString().replaceAll("\\p{C}", "?");
        if (took > slowest) {
            slowest = took;
            slowestName = name;
        }
        System.out.println(String.join("\t", state, reason, name, took + " ms", rest).stripTrailing());
    }

    private synchronized String totals(double seconds) {
        int files = accepted + refused + held;
        return String.format(
                Locale.ROOT,
                "%d files in %.1f s, %.1f a second: %d accepted (%d pages, %d with warnings, %d without text), %d refused %s, %d held;"
                        + " slowest %d ms %s",
                files,
                seconds,
                files / seconds,
                accepted,
                pages,
                warned,
                silent,
                refused,
                reasons,
                held,
                slowest,
                slowestName);
    }

    /** What may be left is the list of the machine's fonts, which workers share. */
    private static long left(Home home) throws IOException {
        try (Stream<Path> files = Files.walk(home.root())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".pdfbox"))
                    .count();
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** What the command line asks for. */
    private record Order(Path folder, int workers, Duration limit, PaperKind kind, ClamSettings clamd) {

        static Order of(String[] arguments) {
            Path folder = null;
            int workers = 2;
            Duration limit = Duration.ofSeconds(30);
            PaperKind kind = new PaperKind("surat-permohonan");
            String clamd = ClamSettings.NONE;
            for (int i = 0; i < arguments.length; i++) {
                String next = i + 1 < arguments.length ? arguments[i + 1] : "";
                switch (arguments[i]) {
                    case "--workers" -> workers = Integer.parseInt(next);
                    case "--limit" -> limit = Duration.parse(next);
                    case "--kind" -> kind = new PaperKind(next);
                    case "--clamd" -> clamd = next;
                    default -> {
                        folder = Path.of(arguments[i]);
                        continue;
                    }
                }
                i++;
            }
            if (folder == null || !Files.isDirectory(folder)) {
                throw new IllegalArgumentException("no such folder: " + folder);
            }
            // each has as long as the limit: scanner and worker
            return new Order(folder, workers, limit, kind, new ClamSettings(clamd, limit));
        }
    }
}
