package id.dosir.desk;

import id.dosir.archive.RevocationRegister;
import id.dosir.archive.RevocationRegister.Line;
import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import id.dosir.core.check.NumberRun;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.desk.CheckRun.Counts;
import id.dosir.desk.CheckRun.Phase;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Wrong;
import id.dosir.storage.FileOwner;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Looks at everything, once. It walks from key to key, so that neither memory nor a transaction grows with the archive; what
 * it found is written down page by page.
 */
@ApplicationScoped
class CheckWork {

    private static final int PAGE = 500;
    /** Between two signs of life: files may be large. */
    private static final int FILES = 50;

    @Inject
    CheckBook book;

    @Inject
    RegisterCheck entries;

    @Inject
    IndexCheck index;

    @Inject
    ResidueCheck residues;

    @Inject
    FileCheck files;

    @Inject
    FileOwners owners;

    @Inject
    Dossiers dossiers;

    @Inject
    RevocationRegister register;

    /** One run as far as it has come. */
    private final class Walk {
        private final long id;
        private Counts counts;

        Walk(long id) {
            this.id = id;
            this.counts = new Counts(register.count() + dossiers.count() + owners.count(), 0, 0, 0, 0);
        }

        void seen(Phase phase, Counts now, List<Difference> found) {
            counts = now;
            book.progress(id, phase, now, found);
        }
    }

    /** Looks at everything and writes down what differs; whoever began the run ends it. */
    void run(long id) {
        Walk walk = new Walk(id);
        register(walk);
        Set<String> suspects = histories(walk);
        residues(walk);
        owners.all().forEach(owner -> files(walk, owner));
        // last, so that the index had time to follow
        List<Difference> found = suspects.stream()
                .sorted()
                .map(index::look)
                .flatMap(Optional::stream)
                .toList();
        walk.seen(Phase.INDEX, walk.counts, found);
    }

    private void register(Walk walk) {
        NumberRun numbers = new NumberRun();
        Set<Integer> years = new HashSet<>();
        int year = 0;
        int sequence = 0;
        for (List<Line> page = entries.lines(year, sequence, PAGE);
                !page.isEmpty();
                page = entries.lines(year, sequence, PAGE)) {
            walk.seen(Phase.REGISTER, walk.counts.plus(page.size(), 0, 0, 0), entries.look(page, numbers));
            page.forEach(line -> years.add(line.number().year()));
            year = page.get(page.size() - 1).number().year();
            sequence = page.get(page.size() - 1).number().sequence();
        }
        walk.seen(Phase.REGISTER, walk.counts, entries.counters(years));
        String last = "";
        for (List<DossierNumber> page = entries.withoutEntry(last, PAGE);
                !page.isEmpty();
                page = entries.withoutEntry(last, PAGE)) {
            walk.seen(
                    Phase.REGISTER,
                    walk.counts,
                    page.stream()
                            .map(number -> new Difference(Finding.ENTRY_MISSING, number.value(), ""))
                            .toList());
            last = page.get(page.size() - 1).value();
        }
    }

    /** @return dossiers that the index seems to know otherwise */
    private Set<String> histories(Walk walk) {
        Set<String> suspects = new HashSet<>();
        String last = "";
        boolean more = true;
        while (more) {
            SortedMap<String, Long> page = dossiers.versionsAfter(last, PAGE);
            more = page.size() == PAGE;
            if (suspects.size() < CheckBook.MOST_KEPT) {
                suspects.addAll(index.suspects(last, page, !more));
            }
            if (!page.isEmpty()) {
                List<Difference> found = new ArrayList<>();
                dossiers.wrongHistories(last, page.lastKey()).forEach((number, wrong) -> tell(number, wrong, found));
                Set<String> destroyed = dossiers.destroyed(last, page.lastKey());
                int histories = (int) page.keySet().stream()
                        .filter(number -> !destroyed.contains(number))
                        .count();
                last = page.lastKey();
                walk.seen(Phase.HISTORY, walk.counts.plus(0, histories, 0, 0), found);
            }
        }
        return suspects;
    }

    private void residues(Walk walk) {
        String last = "";
        for (List<ListedRecord> page = residues.after(last, PAGE); !page.isEmpty(); page = residues.after(last, PAGE)) {
            walk.seen(Phase.HISTORY, walk.counts, residues.look(page));
            last = page.get(page.size() - 1).dossier().value();
        }
    }

    private static void tell(String number, Wrong wrong, List<Difference> found) {
        if (!wrong.seals().isEmpty()) {
            found.add(new Difference(
                    Finding.HISTORY_BROKEN,
                    number,
                    wrong.seals().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (wrong.lines() != wrong.counted()) {
            found.add(new Difference(Finding.HISTORY_CUT, number, wrong.lines() + " / " + wrong.counted()));
        }
    }

    private void files(Walk walk, FileOwner owner) {
        String last = "";
        for (List<String> page = owner.filesAfter(last, FILES); !page.isEmpty(); page = owner.filesAfter(last, FILES)) {
            List<Difference> found = new ArrayList<>();
            page.forEach(name -> found.addAll(files.look(owner, name)));
            long bytes = page.stream().mapToLong(files::length).sum();
            last = page.get(page.size() - 1);
            walk.seen(Phase.FILES, walk.counts.plus(0, 0, page.size(), bytes), found);
        }
    }
}
