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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * Two demos run side by side, one with 1,000 dossiers, one with 1,000,000 (or the number given), of which all but a few
 * are closed: the work that waits is the same in both. In turns, a dossier is disposed of and the head's tray page is read.
 * Prints the medians and their ratios; exit code 1 when one of these two is above 1.3. Other pages are told beside them.
 */
public final class Growth {

    private static final double HIGHEST_RATIO = 1.3;
    private static final int FEW = 1_000;
    private static final int WARM_UP = 20;
    private static final int WAITING = 30;
    /** Before the name of what has no limit. */
    private static final String TOLD = "for information, ";

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
            small.fillTray();
            large.fillTray();
            worst = compare(small, large, rounds);
        } finally {
            delete(folder);
        }
        System.exit(worst > HIGHEST_RATIO ? 1 : 0);
    }

    private static double compare(Office small, Office large, int rounds) throws Exception {
        Map<String, Function<Office, Long>> works = new LinkedHashMap<>();
        works.put("disposition act", Office::dispose);
        works.put("tray page", Office::tray);
        works.put(TOLD + "register page", office -> office.page("register", "</html>"));
        works.put(TOLD + "monthly report", office -> office.page("laporan", "</html>"));
        works.put(TOLD + "notices", office -> office.page("pemberitahuan", "</html>"));
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
            boolean bound = !work.getKey().startsWith(TOLD);
            worst = bound ? Math.max(worst, ratio) : worst;
            System.out.printf(
                    "%s: %,d dossiers %.1f ms, %,d dossiers %.1f ms, ratio of medians %.2f%s%n",
                    work.getKey(),
                    small.dossiers,
                    median(few),
                    large.dossiers,
                    median(many),
                    ratio,
                    bound ? String.format(" (at most %.1f)", HIGHEST_RATIO) : "");
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
            return page("", "d-rowlink");
        }

        long page(String path, String expected) {
            long begin = System.nanoTime();
            HttpResponse<String> page = send(HttpRequest.newBuilder(base.resolve(path)).build());
            long spent = System.nanoTime() - begin;
            if (page.statusCode() != 200 || !page.body().contains(expected)) {
                throw new IllegalStateException("no page " + path + ": " + page.statusCode());
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

        /** Work that waits, filed by real acts: as much in a small archive as in a large one. */
        void fillTray() {
            for (int i = 0; i < WAITING; i++) {
                file();
            }
        }

        void growTo(int wanted) throws SQLException {
            long begin = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(database, "dosir", "dosir");
                    Statement statement = connection.createStatement()) {
                new Archive(statement).growTo(wanted);
                dossiers = Integer.parseInt(text(statement, "select count(*) from dossier"));
                long rows = Long.parseLong(text(statement, "select sum(row_count_estimate) from information_schema.tables"
                        + " where table_schema = 'PUBLIC'"));
                System.out.printf(
                        "%,d dossiers, %,d rows after %.0f s%n", dossiers, rows, (System.nanoTime() - begin) / 1e9);
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

    /**
     * Closed dossiers of twenty years, until forty days ago. Each is one of the closed sample dossiers, which were made by real
     * acts, with all its rows, under a number of its own and at a time of its own; books and counters go on without a gap.
     * Left out are readings of papers, and the seals of the history are those of the sample.
     */
    private static final class Archive {

        private static final int YEARS = 20;
        private static final int AT_ONCE = 5_000;
        /** Who files for an agency. */
        private static final int APPLICANTS = 300;

        private static final int SUBSCRIBERS = 10_000;
        /** Notices and mails are forgotten after so many days. */
        private static final int REMEMBERED = 183;

        private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

        private final Statement statement;

        Archive(Statement statement) {
            this.statement = statement;
        }

        void growTo(int wanted) throws SQLException {
            statement.execute("create local temporary table sample as select number, opened_at,"
                    + " cast(row_number() over (order by number) - 1 as int) k, count(*) over () n,"
                    + " cast(count(letter_number) over (order by number) as int) letter,"
                    + " cast(count(letter_number) over () as int) letters,"
                    + " cast(count(register_sequence) over (order by number) as int) entry,"
                    + " cast(count(register_sequence) over () as int) entries"
                    + " from dossier where stage in ('REGISTERED', 'REJECTED', 'WITHDRAWN', 'COMPLETED')");
            statement.execute("create unique index sample_k on sample (k)");
            // a table with an index, since H2 would reckon a subquery anew for each original
            statement.execute("create local temporary table batch (x bigint, number varchar(20), k int,"
                    + " at timestamp with time zone)");
            statement.execute("create index batch_k on batch (k)");
            int samples = number("select count(*) from sample");
            int rounds = (wanted - number("select count(*) from dossier") + YEARS * samples - 1) / (YEARS * samples);
            Map<String, String> copies = new LinkedHashMap<>();
            copies.put("BATCH", "truncate table batch");
            copies.put("NUMBERS", "insert into batch select x, 'P-:year-' || case when x + :agenda < 10000"
                    + " then lpad(x + :agenda, 4, '0') else cast(x + :agenda as varchar) end, mod(x - 1, :samples),"
                    + " dateadd(second, x * :pause, :begin) from system_range(:first, :last)");
            for (String table : tables()) {
                copies.put(table, copy(table));
            }
            List<String> aside = setAside();
            for (int year = TODAY.getYear() - YEARS + 1; year <= TODAY.getYear(); year++) {
                fill(year, rounds * samples, samples, copies);
                count("agenda", year, "n", rounds);
                count("surat", year, "letters", rounds);
                count("register", year, "entries", rounds);
            }
            Collections.reverse(aside);
            for (String each : aside) {
                statement.execute(each);
            }
            statement.execute("analyze");
        }

        private void fill(int year, int dossiers, int samples, Map<String, String> copies) throws SQLException {
            LocalDate begin = LocalDate.of(year, 1, 2);
            LocalDate last = TODAY.minusDays(40);
            LocalDate end = last.getYear() > year ? LocalDate.of(year, 11, 20) : last.isAfter(begin) ? last : begin.plusDays(1);
            Map<String, Object> values = Map.of(
                    ":year", year,
                    ":begin", "timestamp with time zone '" + begin + " 01:00:00+00'",
                    ":pause", Math.max(1, Duration.between(begin.atStartOfDay(), end.atStartOfDay()).toSeconds() / dossiers),
                    ":agenda", counted("agenda", year),
                    ":surat", counted("surat", year),
                    ":register", counted("register", year));
            for (int first = 1; first <= dossiers; first += AT_ONCE) {
                for (Map.Entry<String, String> copy : copies.entrySet()) {
                    boolean forgotten = copy.getKey().startsWith("NOTICE") && end.plusDays(40 + REMEMBERED).isBefore(TODAY);
                    if (forgotten) {
                        continue;
                    }
                    String words = copy.getValue()
                            .replace(":samples", "" + samples)
                            .replace(":first", "" + first)
                            .replace(":last", "" + Math.min(first + AT_ONCE - 1, dossiers));
                    for (Map.Entry<String, Object> value : values.entrySet()) {
                        words = words.replace(value.getKey(), "" + value.getValue());
                    }
                    statement.executeUpdate(words);
                }
            }
        }

        /** Indexes are written faster once the rows are there. @return what brings them back, last first */
        private List<String> setAside() throws SQLException {
            List<String> back = new ArrayList<>();
            List<String> away = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("script nodata nopasswords nosettings")) {
                while (rows.next()) {
                    String line = rows.getString(1);
                    Matcher key = Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) FOREIGN KEY.*", Pattern.DOTALL)
                            .matcher(line);
                    Matcher index = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL).matcher(line);
                    if (key.matches()) {
                        back.add(0, line);
                        away.add(0, "alter table " + key.group(1) + " drop constraint " + key.group(2));
                    } else if (index.matches()) {
                        back.add(line);
                        away.add("drop index " + index.group(1));
                    }
                }
            }
            for (String each : away) {
                statement.execute(each);
            }
            return back;
        }

        private List<String> tables() throws SQLException {
            List<String> tables = new ArrayList<>(List.of("DOSSIER", "NOTICE_MAIL"));
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.columns where column_name = 'DOSSIER'"
                            + " and table_schema = 'PUBLIC' and table_name <> 'CLOCK_ALARM' order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            return tables;
        }

        private String copy(String table) throws SQLException {
            List<String> columns = new ArrayList<>();
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select column_name, data_type from information_schema.columns where table_schema = 'PUBLIC'"
                            + " and table_name = '" + table + "' order by ordinal_position")) {
                while (rows.next()) {
                    columns.add('"' + rows.getString(1) + '"');
                    values.add(value(table, rows.getString(1), rows.getString(2)));
                }
            }
            String key =
                    switch (table) {
                        case "DOSSIER" -> "t.number";
                        case "NOTICE_MAIL" -> "substring(t.id, 1, 11)";
                        default -> "t.dossier";
                    };
            // the originals aside, since a table without its indexes would be read whole for each of them
            statement.execute("create local temporary table sample_" + table + " as select s.k, t.* from sample s join " + table
                    + " t on " + key + " = s.number");
            statement.execute("create index sample_of_" + table + " on sample_" + table + " (k)");
            return "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                    + " from batch r"
                    + " join sample s on s.k = r.k join sample_" + table + " t on t.k = r.k";
        }

        private static String value(String table, String column, String type) {
            String letter = "(:surat + (r.x - 1) / s.n * s.letters + s.letter)";
            String entry = "(:register + (r.x - 1) / s.n * s.entries + s.entry)";
            String own = "t.\"" + column + '"';
            String sequence = table.equals("REGISTER_ENTRY") ? entry : letter;
            if (type.startsWith("TIMESTAMP")) {
                String then = "dateadd(second, datediff(second, s.opened_at, r.at), " + own + ")";
                return table.equals("NOTICE") && column.equals("READ_AT") ? then.replace(own, "t.told_at") : then;
            }
            return switch (column) {
                case "NUMBER", "DOSSIER" -> "r.number";
                case "OF_YEAR" -> ":year";
                case "SEQUENCE" -> sequence;
                case "LETTER_YEAR", "REGISTER_YEAR" -> "case when " + own + " is not null then :year end";
                case "LETTER_SEQUENCE" -> "case when " + own + " is not null then " + letter + " end";
                case "REGISTER_SEQUENCE" -> "case when " + own + " is not null then " + entry + " end";
                case "LETTER_NUMBER", "LETTER", "PRINTED" -> "case when " + own + " is not null then '500.12.6/' || " + letter
                        + " || '/DKIPS/:year' end";
                case "APPLICANT" -> "'op-arsip-' || mod(r.x, " + APPLICANTS + ")";
                case "SUBSCRIBER_NIP", "NIP" -> "'19' || lpad(mod(r.x, " + SUBSCRIBERS + "), 16, '0')";
                case "SUBSCRIBER_NIK" -> "lpad(mod(r.x, " + SUBSCRIBERS + "), 16, '7')";
                case "FROM_NUMBER" -> "'800/' || r.x || '/ARSIP/:year'";
                case "SHA256", "LETTER_ORIGINAL", "LETTER_SIGNED", "LETTER_SHA256" -> "insert(" + own
                        + ", 1, 12, :year || lpad(r.x, 8, '0'))";
                case "ID" -> switch (table) {
                    case "LETTER_NUMBER", "LETTER_MADE", "REGISTER_ENTRY" -> "':year/' || " + sequence;
                    default -> type.startsWith("CHARACTER")
                            ? "r.number || substring(t.id, 12)"
                            : "-((:year * 1000000 + r.x) * 1000 + mod(t.id, 1000))";
                };
                case "CODE" -> ":year || lpad(r.x, 12, '0')";
                case "EVENT_KEY" -> "r.number || substring(t.event_key, 12)";
                case "MAIL" -> "r.number || substring(t.mail, 12)";
                default -> own;
            };
        }

        private void count(String book, int year, String column, int rounds) throws SQLException {
            statement.executeUpdate("merge into counter (name, last) key (name) values ('" + book + "-" + year + "', "
                    + (counted(book, year) + rounds * number("select max(" + column + ") from sample")) + ")");
        }

        private int counted(String book, int year) throws SQLException {
            return number("select coalesce(max(last), 0) from counter where name = '" + book + "-" + year + "'");
        }

        private int number(String query) throws SQLException {
            return Integer.parseInt(text(statement, query));
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
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
