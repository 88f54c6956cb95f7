import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does the office's daily work get slower as the archive grows?
 *
 * <pre>mvn -ntp -Dmaven.test.skip package &amp;&amp; java -cp "target/dosir/WEB-INF/lib/*" src/bench/Growth.java [dossiers] [rounds]</pre>
 *
 * Two demos run side by side, one with 1,000 dossiers, one with 1,000,000 (or the number given): copies of a closed sample
 * dossier with all its rows. In turns, the head's tray page is read and a dossier is disposed of. Prints the medians and their
 * ratios; exit code 1 when one is above 1.3.
 */
public final class Growth {

    private static final double HIGHEST_RATIO = 1.3;
    private static final int FEW = 1_000;
    private static final int WARM_UP = 20;
    private static final int COPIES_AT_ONCE = 20_000;
    private static final String PASSWORD = "demo-dosir";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        Path folder = Files.createTempDirectory("dosir-growth");
        double worst;
        try (Office small = new Office(folder.resolve("small"));
                Office large = new Office(folder.resolve("large"))) {
            small.growTo(FEW);
            large.growTo(many);
            worst = compare(small, large, rounds);
        } finally {
            delete(folder);
        }
        System.exit(worst > HIGHEST_RATIO ? 1 : 0);
    }

    private static double compare(Office small, Office large, int rounds) throws Exception {
        Map<String, Function<Office, Long>> works = new TreeMap<>(Map.of(
                "disposition act", Office::dispose,
                "tray page", Office::tray));
        double worst = 0;
        for (Map.Entry<String, Function<Office, Long>> work : works.entrySet()) {
            double[] few = new double[rounds];
            double[] many = new double[rounds];
            for (int i = -WARM_UP; i < rounds; i++) {
                double one = work.getValue().apply(small) / 1e6;
                double other = work.getValue().apply(large) / 1e6;
                if (i >= 0) {
                    few[i] = one;
                    many[i] = other;
                }
            }
            double ratio = median(many) / median(few);
            worst = Math.max(worst, ratio);
            System.out.printf(
                    "%s: %,d dossiers %.1f ms, %,d dossiers %.1f ms, ratio of medians %.2f (at most %.1f)%n",
                    work.getKey(), small.dossiers, median(few), large.dossiers, median(many), ratio, HIGHEST_RATIO);
        }
        return worst;
    }

    /** A running demo, with the head of the office signed in. */
    private static final class Office implements AutoCloseable {

        private final Process server;
        private final String database;
        private final URI base;
        private final HttpClient head =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final Path log;
        private final Thread atEnd;
        private int dossiers;
        private int filed;

        Office(Path home) throws Exception {
            Files.createDirectories(home.resolve("db"));
            // the second connection is the one that copies
            database = "jdbc:h2:file:" + home.resolve("db/dosir") + ";WRITE_DELAY=0;LOCK_TIMEOUT=30000;AUTO_SERVER=TRUE";
            int port = freePort();
            base = URI.create("http://127.0.0.1:" + port + "/dosir/");
            log = home.resolve("console.txt");
            ProcessBuilder demo = new ProcessBuilder("java", "-jar", Path.of("target", "dosir.jar").toString(), "demo");
            demo.environment()
                    .putAll(Map.of(
                            "DOSIR_HOME", home.toString(),
                            "DOSIR_DB_URL", database,
                            "DOSIR_PORT", Integer.toString(port),
                            "DOSIR_SIMULATOR_PORT", Integer.toString(freePort()),
                            "DOSIR_SMTP_PORT", Integer.toString(freePort())));
            server = demo.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            atEnd = new Thread(server::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(atEnd);
            awaitSample();
            signIn();
        }

        private void awaitSample() throws Exception {
            long begin = System.nanoTime();
            while (!Files.readString(log).contains("Ctrl-C")) {
                if (!server.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("no demo:\n" + Files.readString(log));
                }
                server.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }

        private void signIn() throws Exception {
            String page = head.send(HttpRequest.newBuilder(base.resolve("masuk")).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            String form = page.substring(page.indexOf("<form id=\"masuk\""), page.indexOf("</form>"));
            Map<String, String> values = new TreeMap<>();
            Matcher input = Pattern.compile("<(?:input|button)[^>]* name=\"([^\"]+)\"[^>]*>").matcher(form);
            while (input.find()) {
                Matcher value = Pattern.compile(" value=\"([^\"]*)\"").matcher(input.group());
                values.put(input.group(1), value.find() ? value.group(1) : "");
            }
            values.replaceAll((name, value) -> name.endsWith("username") ? "kadis" : name.endsWith("password") ? PASSWORD : value);
            String body = values.entrySet().stream()
                    .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            head.send(
                    HttpRequest.newBuilder(base.resolve("masuk"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }

        long tray() {
            long begin = System.nanoTime();
            HttpResponse<String> page = send(HttpRequest.newBuilder(base).build());
            long spent = System.nanoTime() - begin;
            if (page.statusCode() != 200 || !page.body().contains("d-rowlink")) {
                throw new IllegalStateException("no tray: " + page.statusCode());
            }
            return spent;
        }

        /** Only the act is measured, not the filing before it. */
        long dispose() {
            String number = file();
            HttpRequest act = as("kadis", "api/v1/dossiers/" + number + "/acts/dispose")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"instructions\":[\"PROCESS\"],\"note\":\"Proses.\"}"))
                    .build();
            long begin = System.nanoTime();
            HttpResponse<String> answer = send(act);
            long spent = System.nanoTime() - begin;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("not disposed: " + answer.body());
            }
            return spent;
        }

        private String file() {
            String boundary = "----ukur";
            StringBuilder body = new StringBuilder(part(boundary, "application", "application/json", null, """
                    {"name":"Ukur Coba","nip":"198710102010011002","nik":"7101011010870010","rank":"Penata (III/c)",
                     "position":"Analis","agency":"BKPSDM","email":"ukur.coba@bolmongkab.go.id","reason":"JABATAN",
                     "explanation":"Ukur","letterFrom":"BKPSDM","letterNumber":"800/%d/UKUR","letterDate":"2026-01-20"}
                    """.formatted(++filed)));
            for (String kind : List.of("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir")) {
                body.append(part(boundary, kind, "application/pdf", kind + ".pdf", pdf()));
            }
            body.append("--").append(boundary).append("--\r\n");
            HttpResponse<String> answer = send(as("pemohon", "api/v1/dossiers")
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.ISO_8859_1))
                    .build());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("not filed: " + answer.body());
            }
            Matcher number = Pattern.compile("\"number\":\"(P-[0-9-]+)\"").matcher(answer.body());
            number.find();
            return number.group(1);
        }

        private static String part(String boundary, String name, String type, String file, String content) {
            return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                    + (file == null ? "" : "; filename=\"" + file + "\"") + "\r\nContent-Type: " + type + "\r\n\r\n"
                    + content + "\r\n";
        }

        /** The smallest file that is a PDF with a page. */
        private static String pdf() {
            return """
                    %PDF-1.4
                    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>> endobj
                    trailer <</Root 1 0 R>>
                    """;
        }

        private HttpRequest.Builder as(String account, String path) {
            String key = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Basic " + key);
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return head.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Copies a registered sample dossier, with its history, slips, papers, letter and entry. */
        void growTo(int wanted) throws SQLException {
            long begin = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(database, "dosir", "dosir");
                    Statement statement = connection.createStatement()) {
                String template = text(statement, "select min(number) from dossier where stage = 'REGISTERED'");
                int there = Integer.parseInt(text(statement, "select count(*) from dossier"));
                List<String> copies = new ArrayList<>();
                copies.add(copy(statement, "DOSSIER", "NUMBER", template));
                for (String table : tablesOfDossiers(statement)) {
                    copies.add(copy(statement, table, "DOSSIER", template));
                }
                for (int first = 1; first <= wanted - there; first += COPIES_AT_ONCE) {
                    int last = Math.min(first + COPIES_AT_ONCE - 1, wanted - there);
                    for (String each : copies) {
                        statement.executeUpdate(each.replace(":first", "" + first).replace(":last", "" + last));
                    }
                }
                statement.execute("analyze");
                dossiers = Integer.parseInt(text(statement, "select count(*) from dossier"));
            }
            System.out.printf("%,d dossiers after %.0f s%n", dossiers, (System.nanoTime() - begin) / 1e9);
        }

        /** Without notices, which are forgotten after half a year. */
        private static List<String> tablesOfDossiers(Statement statement) throws SQLException {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.columns where column_name = 'DOSSIER'"
                            + " and table_schema = 'PUBLIC' and table_name not in ('OUTBOX', 'ACCESS_LOG', 'NOTICE') order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            return tables;
        }

        /** What names the dossier names the copy; numbers of books get a year of their own, counted keys go below zero. */
        private static String copy(Statement statement, String table, String key, String template) throws SQLException {
            List<String> columns = new ArrayList<>();
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select column_name, data_type from information_schema.columns where table_schema = 'PUBLIC'"
                            + " and table_name = '" + table + "' order by ordinal_position")) {
                while (rows.next()) {
                    String column = rows.getString(1);
                    boolean words = rows.getString(2).startsWith("CHARACTER");
                    columns.add('"' + column + '"');
                    values.add(value(column, words, template));
                }
            }
            return "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                    + " from " + table + " t, system_range(:first, :last) r where t." + key + " = '" + template + "'";
        }

        private static String value(String column, boolean words, String template) {
            return switch (column) {
                case "OF_YEAR" -> "1990";
                case "SEQUENCE" -> "r.x";
                case "ID" -> words
                        ? "case when t.id like '" + template + "%' then replace(t.id, '" + template + "', 'P-1990-' || lpad(r.x, 7, '0')) else '1990/' || r.x end"
                        : "-(r.x * 1000 + mod(t.id, 1000))";
                default -> words
                        ? "replace(t.\"" + column + "\", '" + template + "', 'P-1990-' || lpad(r.x, 7, '0'))"
                        : "t.\"" + column + '"';
            };
        }

        private static String text(Statement statement, String query) throws SQLException {
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        }

        @Override
        public void close() throws Exception {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
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
