import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * How many files a second come through the intake until the search finds them?
 *
 * <pre>mvn -ntp -Dmaven.test.skip package
 * java -cp "target/dosir/WEB-INF/lib/*" src/bench/Intake.java [files, 500 unless given]</pre>
 *
 * A server as an office runs it takes PDFs of two pages into drafts, twenty to a request, reads them in the background, files them, and is
 * asked until the search finds a word of the last page of each request: with one client, then with eight. In the same run one thread does the
 * bare work: hash, write and fsync, PDFBox's text, a document of Lucene, a commit for each twenty. Exit code 1 when one client is slower
 * than half of that. Then so many more files pass while the heap of the server is told after each 250, garbage collected.
 */
public final class Intake {

    private static final double LEAST_RATE = 0.5;
    private static final int OF_A_REQUEST = 20;
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 100;
    private static final int MORE = 2_000;
    private static final int EACH = 250;
    private static final List<String> KINDS = List.of("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir");
    private static final String ACCOUNT = "pemohon";
    private static final String PASSWORD = "demo-dosir";
    private static final String BOUNDARY = "dosir-bench";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    public static void main(String[] arguments) throws Exception {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        Path home = Files.createTempDirectory("dosir-intake");
        boolean good;
        try {
            // makes the home and its accounts
            new Server(home, "demo").close();
            try (Server server = new Server(home, "serve")) {
                Papers papers = new Papers();
                run(server, papers, WARM_UP, CLIENTS);
                bare(home.resolve("tmp").resolve("bare-warm"), papers, WARM_UP);
                double bare = bare(home.resolve("tmp").resolve("bare"), papers, files);
                double one = run(server, papers, files, 1);
                double eight = run(server, papers, files, CLIENTS);
                good = one >= LEAST_RATE * bare;
                System.out.printf(
                        Locale.ROOT,
                        "%,d files of two pages, accepted and found: %.1f a second with one client, %.1f with %d; bare %.1f; %.2f of it (at least %.2f): %s%n",
                        files,
                        one,
                        eight,
                        CLIENTS,
                        bare,
                        one / bare,
                        LEAST_RATE,
                        good ? "met" : "MISSED");
                heap(server, papers);
            }
        } finally {
            delete(home);
        }
        System.exit(good ? 0 : 1);
    }

    private static void heap(Server server, Papers papers) throws Exception {
        System.out.printf(Locale.ROOT, "heap of the server: %s MB", server.heap());
        for (int passed = 0; passed < MORE; passed += EACH) {
            run(server, papers, EACH, CLIENTS);
            System.out.printf(Locale.ROOT, ", %s MB", server.heap());
        }
        System.out.printf(Locale.ROOT, " while %,d files passed%n", MORE);
    }

    /** @return files a second, from the first byte sent to the last request found */
    private static double run(Server server, Papers papers, int files, int clients) throws Exception {
        List<List<byte[]>> requests = IntStream.range(0, (files + OF_A_REQUEST - 1) / OF_A_REQUEST)
                .mapToObj(i -> papers.next(Math.min(OF_A_REQUEST, files - i * OF_A_REQUEST)))
                .toList();
        List<String> words = papers.lastWords(requests.size());
        long begin = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Void>> all = IntStream.range(0, requests.size())
                    .mapToObj(i -> pool.submit(() -> {
                        server.file(requests.get(i));
                        return (Void) null;
                    }))
                    .toList();
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
        for (String word : words) {
            server.found(word);
        }
        return files / ((System.nanoTime() - begin) / 1e9);
    }

    private static double bare(Path folder, Papers papers, int files) throws Exception {
        Files.createDirectories(folder);
        List<byte[]> all = papers.next(files);
        long begin = System.nanoTime();
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(folder.resolve("index")), new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int i = 0; i < files; i++) {
                byte[] bytes = all.get(i);
                String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                try (FileChannel out = FileChannel.open(
                        folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                    out.write(ByteBuffer.wrap(bytes));
                    out.force(true);
                }
                Document document = new Document();
                try (PDDocument pdf = Loader.loadPDF(bytes)) {
                    document.add(new TextField("pages", new PDFTextStripper().getText(pdf), Store.YES));
                }
                writer.addDocument(document);
                if (i % OF_A_REQUEST == OF_A_REQUEST - 1) {
                    writer.commit();
                }
            }
            writer.commit();
        }
        return files / ((System.nanoTime() - begin) / 1e9);
    }

    // ---- invented papers

    /** Letters of two pages; each has a word of its own that no other has. */
    private static final class Papers {

        private static final String[] WORDS = ("surat mohon pencabutan sertifikat elektronik jabatan dinas kabupaten pegawai negeri sipil nomor tanggal perihal lampiran kepada"
                        + " kepala bidang sandi statistik komunikasi informatika dengan hormat sehubungan mutasi pindah tugas lama baru instansi kerja unit nama pangkat golongan")
                .split(" ");
        private int made;

        List<byte[]> next(int count) {
            return IntStream.range(0, count).mapToObj(i -> pdf(made++)).toList();
        }

        /** @return the word of the last paper of each of so many requests that were made last */
        List<String> lastWords(int requests) {
            return IntStream.range(0, requests)
                    .map(i -> i == 0 ? made - 1 : (made - 1) / OF_A_REQUEST * OF_A_REQUEST - 1 - (i - 1) * OF_A_REQUEST)
                    .mapToObj(Papers::word)
                    .toList();
        }

        private static String word(int paper) {
            StringBuilder word = new StringBuilder("qx");
            for (int rest = paper + 1; rest > 0; rest /= 26) {
                word.append((char) ('a' + rest % 26));
            }
            return word.append("zq").toString();
        }

        private static byte[] pdf(int number) {
            Random random = new Random(number);
            try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (int page = 0; page < 2; page++) {
                    PDPage sheet = new PDPage(PDRectangle.A4);
                    pdf.addPage(sheet);
                    try (PDPageContentStream text = new PDPageContentStream(pdf, sheet)) {
                        text.setFont(new PDType1Font(FontName.HELVETICA), 11);
                        text.setLeading(16);
                        text.beginText();
                        text.newLineAtOffset(60, 780);
                        for (int line = 0; line < 30; line++) {
                            StringBuilder words = new StringBuilder();
                            for (int w = 0; w < 9; w++) {
                                words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
                            }
                            text.showText(words.toString());
                            text.newLine();
                        }
                        text.showText(word(number));
                        text.endText();
                    }
                }
                pdf.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException("no file is read here", e);
            }
        }
    }

    // ---- the server, as a program sees it

    private static final class Server implements AutoCloseable {

        private final Process process;
        private final URI base;
        private final Thread atEnd;
        private final Path home;
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        Server(Path home, String mode) throws Exception {
            this.home = home;
            int port = freePort();
            base = URI.create("http://127.0.0.1:" + port + "/dosir/api/v1/");
            Path log = Files.createDirectories(home.resolve("tmp")).resolve("console.txt");
            ProcessBuilder start = new ProcessBuilder("java", "-jar", Path.of("target", "dosir.jar").toString(), mode);
            start.environment()
                    .putAll(Map.of(
                            "DOSIR_HOME", home.toString(),
                            "DOSIR_CHECK_AT", "never",
                            "DOSIR_PORT", Integer.toString(port),
                            "DOSIR_SIMULATOR_PORT", Integer.toString(freePort()),
                            "DOSIR_SMTP_PORT", Integer.toString(freePort())));
            process = start.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            atEnd = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(atEnd);
            long begin = System.nanoTime();
            while (!Files.readString(log).contains("Ctrl-C")) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                    throw new IllegalStateException("no server:\n" + Files.readString(log));
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }

        /** Files one request, each paper in a call of its own. */
        void file(List<byte[]> papers) throws Exception {
            String draft = "drafts/" + member(send(request("drafts").POST(BodyPublishers.noBody()), 201), "id");
            for (int i = 0; i < papers.size(); i++) {
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + KINDS.get(i % KINDS.size())
                                + "\"; filename=\"kertas-" + i + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                body.writeBytes(papers.get(i));
                body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
                send(
                        request(draft + "/papers")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                        202);
            }
            String form = "{\"name\":\"Uji Cepat, S.Sos.\",\"nip\":\"198710102010011002\",\"nik\":\"7101011010870010\",\"position\":\"Analis\","
                    + "\"agency\":\"BKPSDM\",\"email\":\"uji.cepat@bolmongkab.go.id\",\"reason\":\"MUTASI\",\"letterFrom\":\"BKPSDM\",\"letterDate\":\"2026-01-20\"}";
            HttpRequest filing = request(draft + "/file")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            long begin = System.nanoTime();
            HttpResponse<String> answer = client.send(filing, BodyHandlers.ofString());
            while (answer.statusCode() == 409 && System.nanoTime() - begin < PATIENCE) {
                TimeUnit.MILLISECONDS.sleep(20);
                answer = client.send(filing, BodyHandlers.ofString());
            }
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("not filed: " + answer.statusCode() + " " + answer.body());
            }
        }

        /** Asks until the search finds the word. */
        void found(String word) throws Exception {
            long begin = System.nanoTime();
            while (!send(request("search?most=1&q=" + word).GET(), 200).contains("\"number\":")) {
                if (System.nanoTime() - begin > PATIENCE) {
                    throw new IllegalStateException("never found: " + word);
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }

        /** @return megabytes in use after the garbage was collected, as the JVM's own tool tells */
        String heap() throws Exception {
            long pid = process.descendants()
                    .filter(one -> one.info().arguments().map(all -> String.join(" ", all).contains("MaxRAMPercentage")).orElse(false))
                    .findFirst()
                    .orElseThrow()
                    .pid();
            told(pid, "GC.run");
            Matcher used = Pattern.compile("used (\\d+)K").matcher(told(pid, "GC.heap_info"));
            return used.find() ? Long.toString(Long.parseLong(used.group(1)) / 1024) : "?";
        }

        private static String told(long pid, String what) throws Exception {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), what)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            tool.waitFor();
            return said;
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(base.resolve(path))
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
        }

        private String send(HttpRequest.Builder request, int status) throws Exception {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body() + "\n" + home);
            }
            return answer.body();
        }

        private static String member(String json, String name) {
            Matcher member = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
            if (!member.find()) {
                throw new IllegalStateException(json);
            }
            return member.group(1);
        }

        @Override
        public void close() throws Exception {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
