package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.IndexUnavailable;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.desk.OldImport.State;
import id.dosir.desk.ScanLine.Finding;
import id.dosir.desk.ScanLine.Verdict;
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.Received;
import id.dosir.storage.ForeignFolder;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through folders of scans in the background, file by file. Each is copied into the scratch folder and read in a worker, in the
 * dry run and again when it is taken in: a file that was exchanged in between is not what was shown.
 */
@ApplicationScoped
class ScanWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWork.class);
    private static final int BATCH = 500;
    private static final int MOST_FILES = 200_000;
    private static final int LONGEST_PATH = 1_000;
    /** Files between two writings of the index. */
    private static final int UNFOUND = 25;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** What a scan of an old paper is. */
    static final PaperKind KIND = new PaperKind("pindaian-arsip-lama");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ScanBook book;

    @Inject
    ScanMatch match;

    @Inject
    ScanList list;

    @Inject
    ScanSettings settings;

    @Inject
    Intake intake;

    @Inject
    OldArchiveRoom archive;

    @Inject
    OldFindables findables;

    @Inject
    ArchiveIndex index;

    private final String server = UUID.randomUUID().toString();
    private Rounds rounds;

    /**
     * A file of the folder, or one that only its list knows.
     *
     * @param wanted what the list says it belongs to; null when it says nothing
     * @param reason why it is refused before anybody looks at it; empty when it is not
     */
    record Listed(String path, long size, String wanted, String reason) {}

    /** No worker was free; the next round may find one. */
    private static final class NotReadNow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** More files than anybody would look through. */
    private static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @PostConstruct
    void plan() {
        rounds = new Rounds("scans", executor, this::round);
    }

    void start() {
        rounds.start(Duration.ofSeconds(3), PAUSE);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** There is something to do now. */
    void nudge() {
        rounds.nudge();
    }

    private void round() {
        for (Optional<ScanImport> next = book.claim(server); next.isPresent(); next = book.claim(server)) {
            if (!work(next.get())) {
                return;
            }
        }
    }

    /** @return whether the next folder may have its turn */
    private boolean work(ScanImport found) {
        try {
            if (found.state() == State.CHECKING) {
                check(found);
            } else {
                apply(found);
            }
            return true;
        } catch (NotReadNow e) {
            LOG.warn("scans: {} waits for a worker", found.id());
            return false;
        } catch (IOException | RuntimeException e) {
            // last resort of a background task: it must not look as if it went on for ever
            // its message may be a path, and names of files are names of people
            LOG.error("scans: {} stopped: {}", found.id(), e.getClass().getName());
            book.fail(found.id(), e.getClass().getSimpleName());
            return true;
        }
    }

    private void check(ScanImport found) throws IOException {
        if (!book.isListed(found.id())) {
            list(found);
        }
        Optional<Sha256> source = book.register(found.id());
        for (List<ScanLine> page = book.next(found.id(), Verdict.LISTED, BATCH);
                !page.isEmpty();
                page = book.next(found.id(), Verdict.LISTED, BATCH)) {
            for (ScanLine line : page) {
                if (!book.looked(found.id(), line.place(), look(found, line, source))) {
                    return;
                }
            }
        }
        book.checked(found.id());
        LOG.info("scans: {} looked through", found.id());
    }

    private void list(ScanImport found) throws IOException {
        ForeignFolder root = settings.folder();
        List<ForeignFolder.Found> files = new ArrayList<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        root.each(found.folder(), file -> {
            if (files.size() >= MOST_FILES) {
                throw new TooMany();
            }
            if (ScanList.isOne(file.path()) && file.kind() == ForeignFolder.Kind.FILE) {
                wanted.putAll(list.read(root, found.folder() + "/" + file.path()));
            } else {
                files.add(file);
            }
        });
        List<Listed> listed = new ArrayList<>();
        for (ForeignFolder.Found file : files) {
            String reason = file.kind() == ForeignFolder.Kind.FILE ? "" : "NOT_FILE";
            listed.add(new Listed(cut(file.path()), file.size(), wanted.remove(file.path()), reason));
        }
        wanted.forEach((path, number) -> listed.add(new Listed(cut(path), 0, number, "LISTED_GONE")));
        book.unlist(found.id());
        for (int from = 0; from < listed.size(); from += BATCH) {
            book.list(found.id(), from + 1, listed.subList(from, Math.min(listed.size(), from + BATCH)));
        }
        book.listed(found.id(), listed.size());
    }

    private static String cut(String path) {
        return path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }

    private Finding look(ScanImport found, ScanLine line, Optional<Sha256> source) throws IOException {
        if (!line.reason().isEmpty()) {
            return Finding.refused(line.reason());
        }
        List<OldNumber> entries = match.of(line, source);
        if (entries.size() != 1) {
            return entries.isEmpty()
                    ? new Finding(
                            Verdict.NO_ENTRY,
                            Optional.empty(),
                            "",
                            line.wanted().orElse(""),
                            Optional.empty())
                    : new Finding(Verdict.SEVERAL, Optional.empty(), "", printed(entries), Optional.empty());
        }
        return read(found, line, paper -> {
            intake.drop(paper);
            return new Finding(Verdict.READY, Optional.of(entries.get(0)), "", "", Optional.of(paper.sha256()));
        });
    }

    private static String printed(List<OldNumber> entries) {
        return entries.stream().limit(20).map(OldNumber::printed).collect(Collectors.joining(", "));
    }

    /** What to do with a file that can be kept. */
    private interface Reader {
        Finding take(Received paper);
    }

    private Finding read(ScanImport found, ScanLine line, Reader reader) throws IOException {
        Answer answer;
        try (InputStream in = settings.folder().read(found.folder() + "/" + line.path())) {
            answer = intake.receive(in, line.fileName(), KIND);
        } catch (NotReadNow e) {
            throw e;
        } catch (IOException e) {
            LOG.warn(
                    "scans: file {} of {} could not be read: {}",
                    line.place(),
                    found.id(),
                    e.getClass().getSimpleName());
            return Finding.refused("UNREADABLE_NOW");
        }
        if (answer instanceof Answer.Accepted accepted) {
            return reader.take(accepted.paper());
        }
        Refusal refusal = ((Answer.NotAccepted) answer).ground().refusal();
        if (refusal == Refusal.READER_UNAVAILABLE) {
            throw new NotReadNow();
        }
        return Finding.refused(refusal.name());
    }

    private void apply(ScanImport found) throws IOException {
        Set<OldNumber> unfound = new LinkedHashSet<>();
        try {
            for (List<ScanLine> page = book.next(found.id(), Verdict.READY, BATCH);
                    !page.isEmpty();
                    page = book.next(found.id(), Verdict.READY, BATCH)) {
                for (ScanLine line : page) {
                    if (!enter(found, line)) {
                        return;
                    }
                    unfound.add(line.entry().orElseThrow());
                    if (unfound.size() >= UNFOUND) {
                        find(unfound);
                    }
                }
            }
            book.done(found.id());
            LOG.info("scans: {} is done", found.id());
        } finally {
            find(unfound);
        }
    }

    private boolean enter(ScanImport found, ScanLine line) throws IOException {
        List<Received> kept = new ArrayList<>();
        Finding finding = read(found, line, paper -> {
            kept.add(paper);
            return paper.sha256().equals(line.file().orElseThrow())
                    ? new Finding(Verdict.TAKEN, line.entry(), "", "", line.file())
                    : Finding.refused("CHANGED");
        });
        try {
            boolean sound = finding.verdict() == Verdict.TAKEN;
            return book.enter(found.id(), line, finding, sound ? Optional.of(kept.get(0)) : Optional.empty());
        } finally {
            kept.forEach(intake::drop); // what is kept has left the scratch folder
        }
    }

    private void find(Set<OldNumber> unfound) {
        try {
            index.putOld(findables.of(archive.some(unfound)));
        } catch (IndexUnavailable e) {
            // the scans are there; the next start compares the index with them
            LOG.warn("scans: of {} entries are not found yet", unfound.size(), e);
        }
        unfound.clear();
    }
}
