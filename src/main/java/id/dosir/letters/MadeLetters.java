package id.dosir.letters;

import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers of each numbered letter which version of its template it was made with, and what stood in it. */
@ApplicationScoped
public class MadeLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterTemplates templates;

    @Inject
    OfficeBook offices;

    @Inject
    LetterWriter writer;

    /**
     * A letter just made.
     *
     * @param pdf to be signed
     * @param template it was made with
     * @param office version of the office's settings
     * @param values of the template's tokens
     */
    public record Made(byte[] pdf, Template template, int office, Map<String, String> values) {

        /** Keeps what stands in the letter out of logs. */
        @Override
        public String toString() {
            return "Made[" + template.name() + " " + template.number() + "]";
        }
    }

    /**
     * Which wording a letter has.
     *
     * @param template name
     * @param number of its version
     * @param sha256 of its text
     * @param office version of the office's settings; 0 for those of the server
     */
    public record Origin(String template, int number, Sha256 sha256, int office, Instant at) {}

    /** Within the transaction in which the letter gets its number; made anew, the newest counts. */
    @Transactional(TxType.MANDATORY)
    public void note(DossierNumber dossier, LetterNumber number, Made made, Instant at) {
        String id = number.year() + "/" + number.sequence();
        LetterMadeRow row =
                Optional.ofNullable(em.find(LetterMadeRow.class, id)).orElseGet(() -> new LetterMadeRow(id));
        row.dossier = dossier.value();
        row.template = made.template().name();
        row.templateNumber = made.template().number();
        row.templateSha256 = made.template().version().hex();
        row.officeNumber = made.office();
        row.filled = json(made.values());
        row.at = at;
        em.persist(row);
        em.flush();
    }

    /** @return the wording of the dossier's letters, the newest first */
    @Transactional
    public List<Origin> of(DossierNumber dossier) {
        return rows(dossier).stream()
                .map(r -> new Origin(r.template, r.templateNumber, new Sha256(r.templateSha256), r.officeNumber, r.at))
                .toList();
    }

    /** @return the dossier's newest letter, made once more from the same wording and the same values, unsigned */
    @Transactional
    public Optional<byte[]> again(DossierNumber dossier) {
        return rows(dossier).stream()
                .findFirst()
                .map(r -> writer.write(
                        templates.load(r.template, r.templateNumber),
                        values(r.filled),
                        WriteOptions.FINAL,
                        offices.version(r.officeNumber)));
    }

    private List<LetterMadeRow> rows(DossierNumber dossier) {
        return em.createQuery(
                        "select r from LetterMadeRow r where r.dossier = :dossier order by r.at desc",
                        LetterMadeRow.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    private static String json(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> values(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        Map<String, String> values = new HashMap<>();
        object.keySet().forEach(name -> values.put(name, object.getString(name)));
        return values;
    }
}
