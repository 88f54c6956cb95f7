package id.dosir.routing;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.storage.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SOPs of {@code config/sop}. A changed file becomes a new version at the next start; the text of
 * each version is kept in the database, because dossiers outlive files.
 */
@ApplicationScoped
public class SopCatalogue {

    /** The procedure that this module was made for. */
    public static final String REVOCATION = "pencabutan-sertifikat-elektronik";

    /** As long as the column that keeps it, and safe in an address. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    @Inject
    Shipped shipped;

    @Inject
    OfficeClock office;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private final Map<String, Sop> read = new ConcurrentHashMap<>();
    private final Map<String, Sop> newest = new ConcurrentSkipListMap<>();

    /**
     * Reads and checks all files; called once, when the server starts.
     *
     * @throws ConfigurationFault naming file and line
     */
    @Transactional
    public void load() {
        Path folder = shipped.config().resolve("sop");
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(this::load);
        } catch (IOException e) {
            throw new UncheckedIOException("SOP definitions cannot be read: " + folder, e);
        }
        if (!newest.containsKey(REVOCATION)) {
            throw new ConfigurationFault(List.of("config/sop/" + REVOCATION + ".yaml tidak ada"));
        }
    }

    private void load(Path file) {
        String code = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        String source = text(file);
        String name = "config/sop/" + file.getFileName();
        if (!CODE.matcher(code).matches()) {
            throw new ConfigurationFault(List.of(name + ": nama berkas harus huruf kecil dengan tanda hubung"));
        }
        SopReader.read(code, 1, name, source, organisation);
        String sha256 = sha256(source);
        SopRow row = em.createQuery("select s from SopRow s where s.code = :code order by s.version desc", SopRow.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(last -> last.sha256.equals(sha256))
                .orElseGet(() -> add(code, sha256, source));
        newest.put(code, of(row));
    }

    private SopRow add(String code, String sha256, String source) {
        Integer last = em.createQuery("select max(s.version) from SopRow s where s.code = :code", Integer.class)
                .setParameter("code", code)
                .getSingleResult();
        SopRow row = new SopRow(code, last == null ? 1 : last + 1, sha256, source, clock.instant());
        em.persist(row);
        return row;
    }

    private Sop of(SopRow row) {
        return read.computeIfAbsent(
                row.id, id -> SopReader.read(row.code, row.version, "sop_version " + id, row.source));
    }

    /** @return the version that new dossiers begin with */
    public Sop newest(String code) {
        return newest.get(code);
    }

    /** @return name of a paper in words, as the SOP's newest version has it */
    public String paperName(String sop, String paper) {
        return find(sop).map(found -> found.paperName(paper)).orElse(paper);
    }

    /** @return the version that new dossiers begin with; empty when there is no SOP of that code */
    public Optional<Sop> find(String code) {
        return Optional.ofNullable(newest.get(code));
    }

    /** @return every SOP under which requests are filed now, that of the revocation first */
    public List<Sop> all() {
        return newest.values().stream()
                .sorted(Comparator.comparing((Sop s) -> !s.code().equals(REVOCATION))
                        .thenComparing(Sop::name))
                .toList();
    }

    /** @return whether any SOP gives the person work of the office */
    public boolean isOfficer(Actor actor) {
        return newest.values().stream().anyMatch(sop -> actor.reach().stream().anyMatch(sop::givesWorkTo));
    }

    /**
     * Reads the names of the versions at each call, since another server may have added one, but the text of each only once.
     *
     * @return versions that give the person work, each as {@code code/version}
     */
    @Transactional
    public List<String> workFor(Actor actor) {
        return em
                .createQuery("select s.code, s.version from SopRow s order by s.code, s.version", Object[].class)
                .getResultList()
                .stream()
                .map(row -> version((String) row[0], ((Number) row[1]).intValue()))
                .filter(sop -> actor.reach().stream().anyMatch(sop::givesWorkTo))
                .map(sop -> sop.code() + "/" + sop.version())
                .toList();
    }

    /** @return a version that a dossier began with */
    public Sop version(String code, int version) {
        String id = code + "/" + version;
        Sop known = read.get(id);
        if (known != null) {
            return known;
        }
        SopRow row = em.find(SopRow.class, id);
        if (row == null) {
            throw new IllegalStateException("a dossier names SOP version " + id + ", which is not kept");
        }
        return of(row);
    }

    /** @return office hours for every clock of the module */
    public WorkCalendar calendar() {
        return office.calendar();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ConfigurationFault(List.of(file.getFileName() + " tidak dapat dibaca (UTF-8)"));
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
