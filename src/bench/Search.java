import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.Findable;
import id.dosir.archive.OpenIndex;
import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.storage.Home;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * How much does Dosir's search add to Lucene, and how fast is the index written?
 *
 * <pre>mvn -ntp -Dmaven.test.skip package
 * mvn -ntp dependency:copy-dependencies -DoutputDirectory=target/bench/api -DincludeArtifactIds=jakarta.jakartaee-api,jboss-logging
 * java -cp "target/bench/api/*:target/classes:target/dosir/WEB-INF/lib/*" src/bench/Search.java [sizes, 1000 100000 1000000 unless given]</pre>
 *
 * For each size, invented dossiers (always the same ones) are written into the index of a demo, which is then started as an office runs it. Then each kind of search is asked
 * through HTTP 1.1, as browsers and an office's proxy speak it without TLS, signed in, in turns with the plainest query of Lucene that means the same, on the same index in this process: twenty
 * hits with what is stored of them. Prints the 95th percentiles; exit code 1 when one is above twice Lucene's and 5 ms. The page with
 * its facets is told beside them.
 *
 * <p>Writing is compared with an IndexWriter that is given the same fields through the same analyzers; exit code 1 when Dosir writes
 * less than 60 % of its documents per second.
 */
public final class Search {

    private static final double MOST_TIMES = 2;
    private static final double MOST_MORE = 5;
    private static final double LEAST_RATE = 0.6;
    private static final int WRITTEN_BARE = 20_000;
    private static final int WARM_UP_WRITTEN = 1_000;
    private static final int BATCH = 500;
    private static final int WARM_UP_OF_ALL = 1_500;
    private static final int ROUNDS = 200;
    /** Searches before it counts: a server that works all day has compiled what it needs. */
    private static final int WARM_UP = 500;
    private static final int HITS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ACCOUNT = "arsiparis";
    private static final String PASSWORD = "demo-dosir";

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length > 0
                ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
                : new int[] {1_000, 100_000, 1_000_000};
        boolean good = true;
        for (int size : sizes) {
            Path home = Files.createTempDirectory("dosir-search");
            try {
                good &= measured(home, size);
            } finally {
                delete(home);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean measured(Path home, int size) throws Exception {
        // makes the home with its key and its accounts
        new Office(home, "demo").close();
        boolean good = written(home, size);
        try (Office office = new Office(home, "serve");
                Bare bare = new Bare(home.resolve("index").resolve("berkas"))) {
            warm(size, office);
            for (Kind kind : Kind.values()) {
                good &= compared(kind, size, office, bare);
            }
        }
        return good;
    }

    // ---- what is searched for

    /** A kind of search: what people type, and the plainest query that means it. */
    private enum Kind {
        NIP(Dossiers::nip, (bare, text) -> new TermQuery(new Term("numbers", text))),
        NAME(Dossiers::name, (bare, text) -> bare.all(List.of("name"), text)),
        ONE_WORD(d -> d.word(40), Bare::anywhere),
        THREE_WORDS(d -> d.word(10) + " " + d.word(20) + " " + d.word(40), Bare::anywhere),
        PHRASE(d -> '"' + d.phrase() + '"', (bare, text) -> bare.builder.createPhraseQuery("pages", text.replace("\"", ""))),
        TYPO(Dossiers::misspelt, (bare, text) -> new FuzzyQuery(new Term("name", text), text.length() < 8 ? 1 : 2, 1)),
        FILTER(d -> d.word(40), Bare::registered),
        NEWEST_FIRST(d -> d.word(3), Bare::anywhere);

        private final Function<Dossiers, String> text;
        private final java.util.function.BiFunction<Bare, String, Query> query;

        Kind(Function<Dossiers, String> text, java.util.function.BiFunction<Bare, String, Query> query) {
            this.text = text;
            this.query = query;
        }
    }

    /** Asks for everything in turns: what a server has not compiled yet would be counted with the first kinds. */
    private static void warm(int size, Office office) throws Exception {
        Dossiers asked = new Dossiers(size, 11);
        for (int i = 0; i < WARM_UP_OF_ALL; i++) {
            asked.move();
            for (Kind kind : Kind.values()) {
                office.found(kind, URLEncoder.encode(kind.text.apply(asked), StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean compared(Kind kind, int size, Office office, Bare bare) throws Exception {
        Dossiers asked = new Dossiers(size, 7);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        double[] pages = new double[ROUNDS];
        long found = 0;
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            asked.move();
            String text = kind.text.apply(asked);
            Query query = kind.query.apply(bare, text);
            String at = URLEncoder.encode(text, StandardCharsets.UTF_8);
            double http = milliseconds(() -> office.found(kind, at));
            double lucene = milliseconds(() -> bare.found(query, kind == Kind.NEWEST_FIRST));
            found += bare.last > 0 && office.last > 0 ? 1 : 0;
            if (i >= 0) {
                ours[i] = http;
                theirs[i] = lucene;
            }
        }
        // after them, since a page makes ten times the work: what it leaves behind would be counted with the searches
        for (int i = -WARM_UP / 4; i < ROUNDS; i++) {
            asked.move();
            String at = URLEncoder.encode(kind.text.apply(asked), StandardCharsets.UTF_8);
            double page = milliseconds(() -> office.page(kind, at));
            if (i >= 0) {
                pages[i] = page;
            }
        }
        if (found < (ROUNDS + WARM_UP) / 2) {
            throw new IllegalStateException(kind + " found nothing in most of its searches: " + found + "; at last " + office.last + " and " + bare.last);
        }
        double most = MOST_TIMES * slow(theirs) + MOST_MORE;
        boolean good = slow(ours) <= most;
        System.out.printf(
                Locale.ROOT,
                "%,d dossiers, %s: p95 %.1f ms through HTTP (median %.1f), bare Lucene %.1f ms (median %.1f), at most %.1f: %s;"
                        + " page with facets p95 %.1f ms (median %.1f)%n",
                size,
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                slow(ours),
                median(ours),
                slow(theirs),
                median(theirs),
                most,
                good ? "met" : "MISSED",
                slow(pages),
                median(pages));
        return good;
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    // ---- writing

    private static boolean written(Path home, int size) throws Exception {
        Inside inside = new Inside(home);
        int compared = Math.min(size, WRITTEN_BARE);
        double rate;
        try {
            inside.write(0, Math.min(size, WARM_UP_WRITTEN), size);
            long begin = System.nanoTime();
            inside.write(0, compared, size);
            rate = compared / seconds(begin);
            long rest = System.nanoTime();
            inside.write(compared, size, size);
            if (size > compared) {
                System.out.printf(
                        Locale.ROOT, "%,d dossiers written, the last %,d at %,.0f a second%n", size, size - compared, (size - compared) / seconds(rest));
            }
        } finally {
            inside.close();
        }
        Path folder = home.resolve("tmp").resolve("bare-index");
        double bare;
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(inside.analyzer()))) {
            Dossiers dossiers = new Dossiers(size, 1);
            for (int i = 0; i < Math.min(size, WARM_UP_WRITTEN); i++) {
                writer.addDocument(inside.document(dossiers.next(i)));
            }
            writer.deleteAll();
            writer.commit();
            long begin = System.nanoTime();
            for (int i = 0; i < compared; i++) {
                writer.addDocument(inside.document(dossiers.next(i)));
            }
            writer.commit();
            bare = compared / seconds(begin);
        }
        double ratio = rate / bare;
        System.out.printf(
                Locale.ROOT,
                "%,d dossiers written: %,.0f a second, bare Lucene %,.0f, %.2f of it (at least %.2f): %s; index %.1f kB a dossier, bare %.1f kB%n",
                compared,
                rate,
                bare,
                ratio,
                LEAST_RATE,
                ratio >= LEAST_RATE ? "met" : "MISSED",
                bytes(home.resolve("index")) / 1e3 / size,
                bytes(folder) / 1e3 / compared);
        return ratio >= LEAST_RATE;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The beans of the archive, put together without a server; what they keep to themselves is reached by reflection. */
    private static final class Inside {

        private static final List<String> TEXTS = List.of("name", "sounds", "agencyWords", "facts", "pages");
        private static final Set<String> STORED = Set.of("name", "nip", "agency", "reasonText", "stage", "register", "letter", "pages", "places");
        private static final Set<String> SORTED = Set.of("number", "agency", "reasonText", "stage", "year", "time");

        private final OpenIndex open = new OpenIndex();
        private final ArchiveIndex index = new ArchiveIndex();
        private final Method toDocument;
        private final Object key;
        private final Field[] fields;

        Inside(Path home) throws Exception {
            Constructor<?> settings = type("IndexSettings").getDeclaredConstructors()[0];
            settings.setAccessible(true);
            set(open, "home", new Home(home));
            set(open, "settings", settings.newInstance(Duration.ofMinutes(1)));
            Method opening = OpenIndex.class.getDeclaredMethod("open", Executor.class);
            opening.setAccessible(true);
            ((CompletableFuture<?>) opening.invoke(open, (Executor) Runnable::run)).get();
            set(index, "index", open);
            Method known = OpenIndex.class.getDeclaredMethod("key");
            known.setAccessible(true);
            key = known.invoke(open);
            Class<?> document = type("IndexedDossier");
            toDocument = document.getDeclaredMethod("of", Findable.class, type("NikKey"));
            toDocument.setAccessible(true);
            fields = document.getDeclaredFields();
            for (Field field : fields) {
                field.setAccessible(true);
            }
        }

        private static Class<?> type(String name) throws ClassNotFoundException {
            return Class.forName("id.dosir.archive." + name);
        }

        private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
            Field found = bean.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
        }

        void write(int from, int until, int size) {
            Dossiers dossiers = new Dossiers(size, 1);
            for (int i = from; i < until; i += BATCH) {
                index.put(IntStream.range(i, Math.min(until, i + BATCH)).mapToObj(dossiers::next).toList());
            }
        }

        Analyzer analyzer() throws Exception {
            Map<String, Analyzer> analyzers = new TreeMap<>();
            for (String field : TEXTS) {
                String name = field.equals("sounds") ? "sounds" : field.equals("facts") || field.equals("pages") ? "text" : "plain";
                Method made = type("ArchiveAnalysis").getDeclaredMethod(name);
                made.setAccessible(true);
                analyzers.put(field, (Analyzer) made.invoke(null));
            }
            return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
        }

        /** The same fields, as somebody who knows Lucene would write them by hand. */
        Document document(Findable dossier) throws Exception {
            Object all = toDocument.invoke(null, dossier, key);
            Document document = new Document();
            for (Field field : fields) {
                Object value = java.lang.reflect.Modifier.isStatic(field.getModifiers()) ? null : field.get(all);
                if (value instanceof Iterable<?> several) {
                    several.forEach(one -> add(document, field.getName(), one));
                } else if (value != null) {
                    add(document, field.getName(), value);
                }
            }
            return document;
        }

        private static void add(Document document, String name, Object value) {
            Store store = STORED.contains(name) ? Store.YES : Store.NO;
            if (TEXTS.contains(name)) {
                document.add(new TextField(name, (String) value, store));
            } else if (value instanceof String text) {
                document.add(new StringField(name, text, store));
                if (SORTED.contains(name)) {
                    document.add(new SortedDocValuesField(name, new BytesRef(text)));
                }
            } else if (value instanceof Instant at) {
                document.add(new LongField(name, at.toEpochMilli(), Store.YES));
            } else if (value instanceof LocalDate day) {
                document.add(new org.apache.lucene.document.LongPoint(name, day.toEpochDay()));
            } else if (value instanceof Number number) {
                document.add(new LongField(name, number.longValue(), Store.YES));
            } else if (value instanceof Boolean yes) {
                document.add(new NumericDocValuesField(name, yes ? 1 : 0));
            }
        }

        void close() throws Exception {
            Method closing = OpenIndex.class.getDeclaredMethod("close");
            closing.setAccessible(true);
            closing.invoke(open);
        }
    }

    // ---- Lucene without anything

    private static final class Bare implements AutoCloseable {

        private static final List<String> EVERYWHERE = List.of("name", "facts", "pages");

        private final DirectoryReader reader;
        private final IndexSearcher searcher;
        final QueryBuilder builder;
        long last;

        Bare(Path folder) throws Exception {
            reader = DirectoryReader.open(FSDirectory.open(folder));
            searcher = new IndexSearcher(reader);
            Method plain = Inside.type("ArchiveAnalysis").getDeclaredMethod("plain");
            plain.setAccessible(true);
            builder = new QueryBuilder((Analyzer) plain.invoke(null));
        }

        Query all(List<String> fields, String text) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (String word : text.split(" ")) {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (String field : fields) {
                    any.add(builder.createBooleanQuery(field, word), Occur.SHOULD);
                }
                all.add(any.build(), Occur.MUST);
            }
            return all.build();
        }

        Query anywhere(String text) {
            return all(EVERYWHERE, text);
        }

        Query registered(String text) {
            return new BooleanQuery.Builder()
                    .add(anywhere(text), Occur.MUST)
                    .add(new TermQuery(new Term("stage", Stage.Name.REGISTERED.name())), Occur.FILTER)
                    .build();
        }

        Void found(Query query, boolean newestFirst) throws IOException {
            TopDocs top = newestFirst
                    ? searcher.search(query, HITS, new Sort(new SortedNumericSortField("openedAt", SortField.Type.LONG, true)))
                    : searcher.search(query, HITS);
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc each : top.scoreDocs) {
                stored.document(each.doc);
            }
            last = top.scoreDocs.length;
            return null;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    // ---- a demo with its server

    private static final class Office implements AutoCloseable {

        private final Process server;
        private final URI base;
        private final Thread atEnd;
        private final HttpClient program = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final HttpClient person =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
        int last;

        /** @param mode demo, which makes a home with accounts; or serve, as an office runs it: with the full compiler */
        Office(Path home, String mode) throws Exception {
            int port = freePort();
            base = URI.create("http://127.0.0.1:" + port + "/dosir/");
            Path log = Files.createDirectories(home.resolve("tmp")).resolve("console.txt");
            ProcessBuilder demo = new ProcessBuilder("java", "-jar", Path.of("target", "dosir.jar").toString(), mode);
            demo.environment()
                    .putAll(Map.of(
                            "DOSIR_HOME", home.toString(),
                            "DOSIR_CHECK_AT", "never",
                            "DOSIR_PORT", Integer.toString(port),
                            "DOSIR_SIMULATOR_PORT", Integer.toString(freePort()),
                            "DOSIR_SMTP_PORT", Integer.toString(freePort())));
            server = demo.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            atEnd = new Thread(server::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(atEnd);
            long begin = System.nanoTime();
            while (!Files.readString(log).contains("Ctrl-C")) {
                if (!server.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("no demo:\n" + Files.readString(log));
                }
                server.waitFor(200, TimeUnit.MILLISECONDS);
            }
            signIn();
        }

        private void signIn() throws Exception {
            String page = person.send(HttpRequest.newBuilder(base.resolve("masuk")).build(), BodyHandlers.ofString())
                    .body();
            String form = page.substring(page.indexOf("<form id=\"masuk\""), page.indexOf("</form>"));
            Map<String, String> values = new TreeMap<>();
            Matcher input = Pattern.compile("<(?:input|button)[^>]* name=\"([^\"]+)\"[^>]*>").matcher(form);
            while (input.find()) {
                Matcher value = Pattern.compile(" value=\"([^\"]*)\"").matcher(input.group());
                values.put(input.group(1), value.find() ? value.group(1) : "");
            }
            values.replaceAll((name, value) -> name.endsWith("username") ? ACCOUNT : name.endsWith("password") ? PASSWORD : value);
            String body = values.entrySet().stream()
                    .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            person.send(
                    HttpRequest.newBuilder(base.resolve("masuk"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
        }

        Void found(Kind kind, String text) throws Exception {
            String order = kind == Kind.NEWEST_FIRST ? "&order=newest" : "";
            HttpResponse<String> answer = program.send(
                    HttpRequest.newBuilder(base.resolve("api/v1/" + (kind == Kind.FILTER ? "register" : "search") + "?most=" + HITS + order + "&q=" + text))
                            .header(
                                    "Authorization",
                                    "Basic " + Base64.getEncoder()
                                            .encodeToString((ACCOUNT + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("not searched: " + answer.statusCode() + " " + answer.body());
            }
            last = answer.body().split("\"number\":").length - 1;
            return null;
        }

        Void page(Kind kind, String text) throws Exception {
            String order = kind == Kind.NEWEST_FIRST ? "&urut=terbaru" : "";
            HttpResponse<String> page = person.send(
                    HttpRequest.newBuilder(base.resolve("register?lingkup=semua" + order + "&q=" + text)).build(), BodyHandlers.ofString());
            if (page.statusCode() != 200 || !page.body().contains("</html>")) {
                throw new IllegalStateException("no page of hits: " + page.statusCode());
            }
            return null;
        }

        @Override
        public void close() throws Exception {
            server.destroy();
            if (!server.waitFor(60, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
    }

    // ---- invented dossiers, always the same

    private static final class Dossiers {

        private static final String[] GIVEN = ("Adi Agus Ahmad Andi Ani Asna Bambang Budi Citra Darwin Deddy Desi Dewi Dian Djafar Eko Endang Fadli Farida Ferdinan"
                        + " Fitri Hamdan Hartati Hasna Hendra Herlina Ibrahim Idris Indah Irfan Ismail Iwan Jamila Jasmin Joko Kartini Kasim Lilis Lukman Mardiana"
                        + " Maya Mohamad Muhammad Mulyadi Nanang Nurhayati Nurul Oktavia Rahmat Rahma Ratna Ridwan Rina Rizal Rosmini Rusli Sabrina Salma Samsudin"
                        + " Sarwati Siti Sri Sucipto Sukardi Supriadi Suryani Syahrul Taufik Tuti Umar Wahyu Wati Yanti Yudi Yusuf Zainal Zulkifli")
                .split(" ");
        private static final String[] FAMILY = ("Mokoagow Mokodompit Damopolii Manoppo Paputungan Mamonto Mokoginta Lantong Simbala Bangol Gonibala Mokodongan Potabuga"
                        + " Tungkagi Ginoga Makalalag Kadullah Korompot Dilapanga Mooduto Pobela Sugeha Lomban Tomuka Wijaya Santoso Nugroho Hidayat Kurniawan Lestari"
                        + " Pratama Saputra Rahmawati Susanto Utami Wibowo Hasan Rauf Tahir Yunus")
                .split(" ");
        private static final String[] OFFICES = ("Dinas Pendidikan;Dinas Kesehatan;Dinas Sosial;Dinas Perhubungan;Dinas Pertanian;Dinas Perikanan;Dinas Pariwisata;BKPSDM;BPKD;"
                        + "Bappeda;Inspektorat;Sekretariat Daerah;Sekretariat DPRD;Satpol PP;Kecamatan Lolak;Kecamatan Poigar;Kecamatan Bolaang;Kecamatan Passi Barat;"
                        + "Kecamatan Dumoga;RSUD Datoe Binangkang;Dinas Kependudukan dan Pencatatan Sipil;Dinas Pekerjaan Umum;Dinas Lingkungan Hidup;Dinas Perdagangan")
                .split(";");
        private static final String[] REASONS = {"Mutasi atau pindah instansi", "Pensiun", "Perubahan jabatan", "Kunci privat bocor", "Lupa frasa sandi", "Perangkat hilang"};
        private static final String[] ROOTS = ("surat mohon cabut sertifikat elektronik jabat dinas kabupaten pegawai negeri sipil nomor tanggal perihal lampir kepada kepala bidang"
                        + " sandi statistik komunikasi informatika dengan hormat sehubung mutasi pindah tugas lama baru instansi kerja unit nama pangkat golong ruang alamat"
                        + " telepon pos dokumen tanda tangan digital guna layan sistem aplikasi akses kunci privat bocor hilang sandi perangkat rusak lupa pensiun henti"
                        + " berlaku putus bupati angkat lantik sumpah setia tetap ubah daerah atur perintah laksana urus wenang tanggung jawab keuangan barang arsip catat"
                        + " daftar terbit verifikasi identitas data diri keluarga tempat lahir agama status alamat desa camat provinsi sulawesi utara demikian sampai terima kasih"
                        + " perhatian kerja sama mohon proses lanjut sesuai ketentuan peraturan undang menteri badan siber negara balai otoritas rekomendasi periksa setuju tolak")
                .split(" ");
        private static final String[] BEFORE = {"", "", "", "me", "di", "ber", "ter", "pe", "se", "ke"};
        private static final String[] AFTER = {"", "", "", "kan", "an", "i", "nya"};
        private static final Set<String> READERS =
                Set.of("jabatan:kepala-dinas", "jabatan:kabid-persandian", "jabatan:sandiman", "jabatan:verifikator", "jabatan:arsiparis");
        private static final int WORDS = 3_000;
        private static final int PAGE = 130;
        private static final LocalDate FIRST = LocalDate.of(2019, 1, 7);
        private static final String[] VOCABULARY = vocabulary();

        private final int size;
        private final long seed;
        private int current;
        private int moves;

        Dossiers(int size, long seed) {
            this.size = size;
            this.seed = seed;
        }

        private static String[] vocabulary() {
            Random random = new Random(3);
            return IntStream.range(0, WORDS)
                    .mapToObj(i -> i < ROOTS.length
                            ? ROOTS[i]
                            : BEFORE[random.nextInt(BEFORE.length)] + ROOTS[random.nextInt(ROOTS.length)] + AFTER[random.nextInt(AFTER.length)])
                    .toArray(String[]::new);
        }

        /** Chooses another dossier to look for. */
        void move() {
            current = new Random(seed * 31 + ++moves).nextInt(size);
        }

        private static Random of(int i) {
            return new Random(i * 2_654_435_761L + 17);
        }

        private static String name(int i) {
            Random random = of(i);
            String given = GIVEN[random.nextInt(GIVEN.length)];
            String middle = random.nextInt(3) == 0 ? " " + GIVEN[random.nextInt(GIVEN.length)] : "";
            return given + middle + " " + FAMILY[random.nextInt(FAMILY.length)];
        }

        private static String nip(int i) {
            return String.format(Locale.ROOT, "19%02d%02d%02d20%02d%02d%d%03d", 65 + i % 35, 1 + i / 35 % 12, 1 + i / 420 % 28, 5 + i / 11_760 % 18, 1 + i / 211_680 % 12, 1 + i % 2, 1 + i % 999);
        }

        String nip() {
            return nip(current);
        }

        String name() {
            return name(current).toLowerCase(Locale.ROOT);
        }

        /** A family name with one letter that is wrong. */
        String misspelt() {
            String whole = name(current).toLowerCase(Locale.ROOT);
            String family = whole.substring(whole.lastIndexOf(' ') + 1);
            int at = 2 + moves % (family.length() - 2);
            return family.substring(0, at) + (family.charAt(at) == 'q' ? 'x' : 'q') + family.substring(at + 1);
        }

        /** @param frequent the higher, the rarer: a word about that far down the list of frequent ones */
        String word(int frequent) {
            return VOCABULARY[(frequent + moves * 7) % (frequent * 2)];
        }

        String phrase() {
            String[] words = page(current, 0).split("[ .]+");
            int at = moves % (words.length - 3);
            return words[at] + " " + words[at + 1] + " " + words[at + 2];
        }

        private static String page(int i, int page) {
            Random random = new Random(i * 1_000_003L + page);
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < PAGE; w++) {
                double drawn = random.nextDouble();
                text.append(VOCABULARY[(int) (drawn * drawn * drawn * WORDS)]).append(w % 17 == 16 ? ". " : " ");
            }
            return text.toString();
        }

        Findable next(int i) {
            Random random = of(i);
            Instant at = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds((long) i * (86_400L * 2_800 / size));
            int year = at.atZone(ZoneOffset.UTC).getYear();
            boolean registered = i % 50 != 0;
            String office = OFFICES[random.nextInt(OFFICES.length)];
            // from 100,000 on, so that none of the sample has its number
            DossierNumber number = DossierNumber.of(year, 100_000 + i);
            return new Findable(
                    number,
                    1,
                    at,
                    name(i),
                    Optional.of(new Nip(nip(i))),
                    Optional.<Nik>empty(),
                    office,
                    "Analis " + VOCABULARY[random.nextInt(60)],
                    "MUTASI",
                    REASONS[random.nextInt(REASONS.length)],
                    registered ? Stage.Name.REGISTERED : Stage.Name.AWAITING_SIGNATURE,
                    Optional.of(new SerialNumber(BigInteger.valueOf(i + 1L).shiftLeft(64).add(BigInteger.valueOf(random.nextInt() & 0xffff)))),
                    "800/" + (100 + i) + "/" + year,
                    registered ? Optional.of("000.6.5.2/" + (i + 1) + "/Kominfo/" + year) : Optional.empty(),
                    registered ? Optional.of(new RegisterNumber(year, i + 1)) : Optional.empty(),
                    year,
                    Nature.ORDINARY,
                    at,
                    registered ? Optional.of(at.plus(Duration.ofDays(2))) : Optional.empty(),
                    Set.of(at.atZone(ZoneOffset.UTC).toLocalDate()),
                    Optional.of(i % 7 != 0),
                    new PersonId("op-" + i % 100),
                    READERS,
                    IntStream.range(0, 3)
                            .mapToObj(p -> new Findable.Paper(
                                    new Sha256(String.format(Locale.ROOT, "%064x", i * 3L + p)),
                                    new PaperKind(List.of("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir").get(p)),
                                    List.of("Surat Permohonan", "Formulir Permohonan", "SK Jabatan Terakhir").get(p),
                                    "naskah.pdf",
                                    List.of(page(i, p))))
                            .toList(),
                    false);
        }
    }

    // ---- figures and files

    private static double slow(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
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
