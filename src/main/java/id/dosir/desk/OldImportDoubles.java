package id.dosir.desk;

import id.dosir.archive.OldRegister;
import id.dosir.archive.RevocationRegister;
import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Fault;
import id.dosir.core.oldregister.RowFault;
import id.dosir.core.oldregister.RowReader.Read;
import id.dosir.desk.OldImportLine.Verdict;
import id.dosir.desk.OldImportWork.Looked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows say what is known already, from this file or the archive, and which claim a certificate that another one has. */
@ApplicationScoped
class OldImportDoubles {

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRegister old;

    @Inject
    RevocationRegister register;

    /** @return the lines of these rows, in their order */
    List<OldImportLineRow> judged(long id, List<Looked> looked) {
        List<Looked> sound = looked.stream().filter(Looked::sound).toList();
        Map<String, String> keys = inFile(id, "keyClaim", keys(sound));
        keys.putAll(knownKeys(sound));
        Map<String, String> serials = inFile(id, "serialClaim", serials(sound));
        serials.putAll(knownSerials(sound));
        List<OldImportLineRow> lines = new ArrayList<>();
        for (Looked each : looked) {
            OldImportLine line = line(each, keys, serials);
            lines.add(new OldImportLineRow(id, each.key(), line));
            if (line.verdict() == Verdict.CLEAN) {
                keys.put(each.key(), String.valueOf(each.row()));
                each.serial().ifPresent(serial -> serials.put(serial, String.valueOf(each.row())));
            }
        }
        return lines;
    }

    /**
     * Looks once more in the moment of taking in: entries may have come since the dry run.
     *
     * @param clean lines of one import that the dry run found clean
     * @return those that are clean no more, as what they are now
     */
    List<OldImportLine> overtaken(List<OldImportLineRow> clean) {
        List<Looked> looked = clean.stream()
                .map(line -> new Looked(
                        line.row, line.entryKey, new Read(line.toLine().entry(), List.of())))
                .toList();
        Map<String, String> keys = knownKeys(looked);
        Map<String, String> serials = knownSerials(looked);
        return looked.stream()
                .map(each -> line(each, keys, serials))
                .filter(line -> line.verdict() != Verdict.CLEAN)
                .toList();
    }

    private static OldImportLine line(Looked each, Map<String, String> keys, Map<String, String> serials) {
        if (!each.sound()) {
            return new OldImportLine(
                    each.row(),
                    Verdict.FAULTY,
                    each.read().entry(),
                    "",
                    each.read().faults());
        }
        if (keys.containsKey(each.key())) {
            return new OldImportLine(each.row(), Verdict.DOUBLED, each.read().entry(), keys.get(each.key()), List.of());
        }
        String other = each.serial().map(serials::get).orElse(null);
        return other == null
                ? new OldImportLine(each.row(), Verdict.CLEAN, each.read().entry(), "", List.of())
                : new OldImportLine(
                        each.row(),
                        Verdict.FAULTY,
                        each.read().entry(),
                        "",
                        List.of(new RowFault(Column.SERIAL, Fault.SERIAL_TWICE, other)));
    }

    private static List<String> keys(List<Looked> looked) {
        return looked.stream().map(Looked::key).toList();
    }

    private static List<String> serials(List<Looked> looked) {
        return looked.stream().flatMap(each -> each.serial().stream()).toList();
    }

    /** @return for each key that an entry has: its number */
    private Map<String, String> knownKeys(List<Looked> looked) {
        Map<String, String> numbers = new HashMap<>();
        old.byKeys(keys(looked)).forEach((key, number) -> numbers.put(key, number.printed()));
        return numbers;
    }

    /** @return for each serial that is taken, in archive or register: number of the entry */
    private Map<String, String> knownSerials(List<Looked> looked) {
        Map<String, String> numbers = new HashMap<>();
        old.bySerials(serials(looked)).forEach((serial, number) -> numbers.put(serial, number.printed()));
        register.bySerials(serials(looked))
                .forEach((serial, number) -> numbers.put(serial.decimal(), number.printed()));
        return numbers;
    }

    private Map<String, String> inFile(long id, String field, List<String> values) {
        Map<String, String> rows = new HashMap<>();
        if (!values.isEmpty()) {
            em.createQuery(
                            "select l." + field + ", l.row from OldImportLineRow l where l." + field + " in :values",
                            Object[].class)
                    .setParameter(
                            "values",
                            values.stream()
                                    .map(value -> OldImportLineRow.claim(id, value))
                                    .toList())
                    .getResultList()
                    .forEach(found -> rows.put(OldImportLineRow.claimed((String) found[0]), String.valueOf(found[1])));
        }
        return rows;
    }
}
