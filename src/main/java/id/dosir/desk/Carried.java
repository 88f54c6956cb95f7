package id.dosir.desk;

import id.dosir.core.check.Breach;
import id.dosir.core.document.Sha256;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import id.dosir.journal.Kind;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Wrong;
import id.dosir.routing.Emptying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What rows of the journal carry, held against the tables that they speak of. */
@ApplicationScoped
class Carried {

    @Inject
    Dossiers dossiers;

    @Inject
    Emptying emptying;

    @Inject
    JournalReader journal;

    /** @return the first of these rows that does not agree with what it carries */
    Optional<Breach> breach(List<JournalLine> lines) {
        Map<String, String> seals = dossiers.seals(lines.stream()
                .filter(Carried::ofHistory)
                .map(Carried::id)
                .distinct()
                .toList());
        Map<String, List<String>> files = dossiers.fileNames(lines.stream()
                .filter(line -> is(line, Kind.PAPERS))
                .map(JournalLine::subject)
                .distinct()
                .toList());
        return lines.stream()
                .flatMap(line -> breach(line, seals, files).stream())
                .findFirst()
                .or(() -> remains(lines));
    }

    /** Of a destroyed dossier the journal knows what was left. */
    private Optional<Breach> remains(List<JournalLine> lines) {
        List<JournalLine> destroyed =
                lines.stream().filter(line -> is(line, Kind.DESTROYED)).toList();
        Map<String, Sha256> present =
                emptying.residues(destroyed.stream().map(JournalLine::subject).toList());
        return destroyed.stream()
                .filter(line -> !present.get(line.subject()).hex().equals(line.seal()))
                .findFirst()
                .map(line -> new Breach(Breach.Kind.RESIDUE_CHANGED, line.subject(), String.valueOf(line.number())));
    }

    private Optional<Breach> breach(JournalLine line, Map<String, String> seals, Map<String, List<String>> files) {
        String row = String.valueOf(line.number());
        if (ofHistory(line)) {
            String seal = seals.get(id(line));
            if (seal == null) {
                return Optional.of(new Breach(Breach.Kind.LINE_MISSING, id(line), row));
            }
            return seal.equals(line.seal())
                    ? Optional.empty()
                    : Optional.of(new Breach(Breach.Kind.LINE_CHANGED, id(line), row));
        }
        if (is(line, Kind.PAPERS)) {
            List<String> names = files.getOrDefault(line.subject(), List.of());
            boolean same = names.size() >= line.ordinal()
                    && Dossiers.papersHash(names.subList(0, line.ordinal())).equals(line.seal());
            return same ? Optional.empty() : Optional.of(new Breach(Breach.Kind.PAPERS_CHANGED, line.subject(), row));
        }
        return is(line, Kind.BEGIN) && !journal.readings().equals(line.seal())
                ? Optional.of(new Breach(Breach.Kind.READINGS_CHANGED, "access_log", row))
                : Optional.empty();
    }

    /**
     * @param after number of the dossier before these
     * @param lines how many lines of history each counted
     * @return the first history that does not hold, or of which the journal was not told
     */
    Optional<Breach> breach(String after, SortedMap<String, Integer> lines) {
        Map<String, Wrong> wrong = dossiers.wrongHistories(after, lines.lastKey());
        // after the lines: what is written meanwhile is in the later figure only
        Map<String, Integer> told = journal.lastLines(after, lines.lastKey());
        Set<String> emptied = dossiers.destroyed(after, lines.lastKey());
        emptied.removeAll(journal.destroyed(after, lines.lastKey()));
        for (Map.Entry<String, Integer> dossier : lines.entrySet()) {
            String number = dossier.getKey();
            if (wrong.containsKey(number)) {
                return Optional.of(breach(number, wrong.get(number)));
            }
            int known = told.getOrDefault(number, 0);
            if (emptied.contains(number)) {
                return Optional.of(new Breach(Breach.Kind.EMPTIED_UNTOLD, number, ""));
            }
            if (dossier.getValue() > known) {
                return Optional.of(new Breach(Breach.Kind.LINE_ADDED, number + "/" + (known + 1), ""));
            }
        }
        return Optional.empty();
    }

    private static Breach breach(String number, Wrong wrong) {
        if (!wrong.seals().isEmpty()) {
            return new Breach(
                    Breach.Kind.LINE_CHANGED, number + "/" + wrong.seals().get(0), "");
        }
        return wrong.lines() < wrong.counted()
                ? new Breach(Breach.Kind.LINE_MISSING, number + "/" + (wrong.lines() + 1), "")
                : new Breach(Breach.Kind.LINE_ADDED, number + "/" + (wrong.counted() + 1), "");
    }

    private static boolean ofHistory(JournalLine line) {
        return is(line, Kind.ACT) || is(line, Kind.TAKEN_IN);
    }

    private static boolean is(JournalLine line, Kind kind) {
        return line.kind().equals(kind.name());
    }

    private static String id(JournalLine line) {
        return line.subject() + "/" + line.ordinal();
    }
}
