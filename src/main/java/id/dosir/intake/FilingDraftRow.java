package id.dosir.intake;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.filing.FilingDraft;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A request that is being filled in. */
@Entity
@Table(name = "filing_draft")
class FilingDraftRow {

    @Id
    String id;

    String person;
    String sop;
    String form = "{}";
    String typed = "";
    boolean own;
    String wanted = "";

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "created_at")
    Instant createdAt;

    protected FilingDraftRow() {}

    FilingDraftRow(String id, PersonId person, String sop, Instant at) {
        this.id = id;
        this.person = person.value();
        this.sop = sop;
        createdAt = at;
        savedAt = at;
    }

    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(form))) {
            reader.readObject().forEach((field, value) -> values.put(field, ((JsonString) value).getString()));
        }
        return values;
    }

    void put(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        // PostgreSQL refuses U+0000 in text
        new TreeMap<>(values).forEach((field, value) -> json.add(field, value.replace("\u0000", "")));
        form = json.build().toString();
    }

    FilingDraft toDraft() {
        return new FilingDraft(id, new PersonId(person), sop, values(), words(typed), own, words(wanted), savedAt);
    }

    static String joined(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(text.split(" ")));
        words.remove("");
        return words;
    }
}
