package id.dosir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may import whom, and where each library is at home: the two tables that {@link ArchitectureTest} holds to. */
final class PackageTable {

    static final String BASE = "id.dosir";

    /** Package under the base, and what it may import of the base beside itself. A new package needs a row here. */
    static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        row("core");
        row("storage", "core");
        row("reading", "core", "storage");
        row("journal", "core");
        row("routing", "core", "storage", "journal");
        row("people", "core", "storage", "journal");
        row("notify", "core", "storage");
        row("database", "core", "storage", "journal");
        row("bag", "core");
        row("intake", "core", "storage", "reading");
        row("letters", "core", "storage", "reading", "journal");
        row("signing", "core", "storage", "reading");
        row("bsre", "core", "storage", "reading");
        row("archive", "core", "storage", "reading");
        row(
                "desk",
                "core",
                "storage",
                "journal",
                "reading",
                "routing",
                "people",
                "notify",
                "database",
                "bag",
                "intake",
                "letters",
                "signing",
                "bsre",
                "archive");
        row("portal", "core", "desk", "people", "routing", "archive");
        row("rest", "core", "desk", "intake", "people", "routing", "archive");
        row("sample", "core", "desk", "intake", "letters", "people", "storage", "routing");
        row("worker", "core");
        row("simulator");
        row("start");
    }

    /**
     * @param name of the library's root package
     * @param witness one of its classes, so that a misspelt name cannot guard nothing
     * @param homes packages that may use it
     */
    record Library(String name, String witness, Set<String> homes) {}

    static final List<Library> LIBRARIES = List.of(
            new Library("jakarta.faces", "context.FacesContext", Set.of("portal")),
            new Library("org.primefaces", "PrimeFaces", Set.of("portal")),
            new Library("org.omnifaces", "util.Faces", Set.of("portal")),
            new Library("org.apache.tika", "Tika", Set.of("worker")),
            new Library("org.apache.poi", "util.IOUtils", Set.of("worker")),
            new Library("eu.europa.esig", "dss.model.DSSDocument", Set.of("worker", "simulator")),
            new Library("org.apache.pdfbox", "pdmodel.PDDocument", Set.of("letters", "signing", "worker", "simulator")),
            new Library(
                    "com.openhtmltopdf",
                    "pdfboxout.PdfRendererBuilder",
                    Set.of("letters", "signing", "worker", "simulator")),
            new Library("java.net.http", "HttpClient", Set.of("bsre", "start", "sample")),
            new Library("jakarta.mail", "Message", Set.of("notify", "simulator")),
            new Library("com.icegreen", "greenmail.util.GreenMail", Set.of("simulator")),
            new Library("com.github.difflib", "DiffUtils", Set.of("letters")),
            new Library("org.apache.commons.csv", "CSVPrinter", Set.of("portal", "worker")),
            new Library("org.dhatim.fastexcel", "Workbook", Set.of("portal")),
            new Library("org.snakeyaml", "engine.v2.api.Load", Set.of("routing")),
            new Library("org.hibernate.search", "mapper.pojo.standalone.mapping.SearchMapping", Set.of("archive")),
            new Library("org.apache.lucene", "analysis.Analyzer", Set.of("archive")),
            new Library("org.flywaydb", "core.Flyway", Set.of("database")),
            new Library("jakarta.servlet", "Servlet", Set.of("portal", "people", "rest", "storage")),
            new Library("jakarta.ws.rs", "Path", Set.of("rest")));

    private PackageTable() {}

    private static void row(String name, String... mayImport) {
        MAY_IMPORT.put(name, new TreeSet<>(Set.of(mayImport)));
    }

    static String tree(String name) {
        return BASE + "." + name + "..";
    }

    static String[] trees(Set<String> names) {
        return names.stream().map(PackageTable::tree).toArray(String[]::new);
    }
}
