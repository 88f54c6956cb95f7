package id.dosir.desk;

import id.dosir.archive.OldRegister;
import id.dosir.archive.RevocationRegister;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Fault;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.core.oldregister.RowFault;
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
        Map<String, String> keys =
                inFile(id, "keyClaim", sound.stream().map(Looked::key).toList());
        old.byKeys(sound.stream().map(Looked::key).toList()).forEach((key, number) -> keys.put(key, number.printed()));
        Map<String, String> serials = serials(id, sound);
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

    /** @return for each serial that is taken: row of the file, or number of the entry */
    private Map<String, String> serials(long id, List<Looked> sound) {
        List<String> asked =
                sound.stream().flatMap(each -> each.serial().stream()).toList();
        Map<String, String> taken = inFile(id, "serialClaim", asked);
        for (Map.Entry<String, OldNumber> found : old.bySerials(asked).entrySet()) {
            taken.put(found.getKey(), found.getValue().printed());
        }
        for (Map.Entry<SerialNumber, RegisterNumber> found :
                register.bySerials(asked).entrySet()) {
            taken.put(found.getKey().decimal(), found.getValue().printed());
        }
        return taken;
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
