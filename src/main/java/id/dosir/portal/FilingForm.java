package id.dosir.portal;

import id.dosir.core.act.ApplicationForm;
import id.dosir.core.filing.FilingDraft;
import id.dosir.people.Person;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The fields of {@code /permohonan} as they were typed, by the names of {@link ApplicationForm}. */
public class FilingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> account = new LinkedHashMap<>();

    /** What Dosir itself put into a field last: whatever differs from it was typed. */
    private final Map<String, String> given = new HashMap<>();

    private final Set<String> typed = new HashSet<>();
    private final Map<String, String> saved = new HashMap<>();
    private boolean own = true;
    private boolean savedOwn = true;

    /** @param person whose account fills the form */
    FilingForm(Optional<Person> person) {
        person.ifPresent(p -> {
            account.put("name", p.name());
            p.nip().ifPresent(v -> account.put("nip", v));
            p.nik().ifPresent(v -> account.put("nik", v));
            p.rank().ifPresent(v -> account.put("rank", v));
            account.put("position", p.title());
            p.agency().ifPresent(v -> account.put("agency", v));
            p.email().ifPresent(v -> account.put("email", v));
        });
        account.forEach(this::give);
        saved.putAll(filled());
    }

    /** Takes over what was kept, in the place of what the account fills in. */
    void restore(FilingDraft draft) {
        values.clear();
        values.putAll(draft.values());
        given.clear();
        given.putAll(draft.values());
        typed.addAll(draft.typed());
        own = draft.own();
        saved();
    }

    /** Fills in what the account knows, or takes out what came from it; what was typed stays. */
    public void fileFor(boolean self) {
        if (self == own) {
            return;
        }
        if (self) {
            account.forEach(this::give);
        } else {
            account.forEach((field, value) -> {
                if (value.equals(values.get(field))) {
                    give(field, null);
                }
            });
        }
        own = self;
        give("behalf", self ? "" : ApplicationForm.UNSAID);
    }

    /** Puts something into a field that the person did not type: what the account or a paper says. */
    void give(String field, String value) {
        values.put(field, value);
        given.put(field, value);
    }

    /** The person chose what stands in a field among what the papers say: that counts as typed. */
    void choose(String field, String value) {
        values.put(field, value);
        typed.add(field);
    }

    /** @return fields that the person wrote himself, be it that he emptied them */
    Set<String> typed() {
        Set<String> all = new HashSet<>(typed);
        values.forEach((field, value) -> {
            if (!text(value).equals(text(given.get(field)))) {
                all.add(field);
            }
        });
        return all;
    }

    /** @return whether the person files for himself, as the form begins */
    public boolean isOwn() {
        return own;
    }

    Map<String, String> values() {
        return values;
    }

    /** @return the fields in which something stands */
    Map<String, String> filled() {
        Map<String, String> filled = new HashMap<>();
        values.forEach((field, value) -> {
            if (!text(value).isEmpty()) {
                filled.put(field, value);
            }
        });
        return filled;
    }

    /** @return whether it was told since the last time that it is for another person, or is not */
    boolean isTurned() {
        return own != savedOwn;
    }

    /** @return fields that are not as they were saved */
    Set<String> unsaved() {
        Map<String, String> now = filled();
        Set<String> fields = new HashSet<>(now.keySet());
        fields.addAll(saved.keySet());
        fields.removeIf(field -> Objects.equals(now.get(field), saved.get(field)));
        return fields;
    }

    void saved() {
        typed.addAll(typed());
        saved.clear();
        saved.putAll(filled());
        savedOwn = own;
    }

    /** @return the fields in the form that the desk judges */
    ApplicationForm toApplicationForm() {
        return ApplicationForm.of(values);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
