package id.dosir.portal;

import id.dosir.core.act.ApplicationForm;
import id.dosir.people.Person;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of {@code /permohonan} as they were typed, by the names of {@link ApplicationForm}. */
public class FilingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> account = new LinkedHashMap<>();
    private boolean own = true;

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
        values.putAll(account);
    }

    /** Fills in what the account knows, or takes out what came from it; what was typed stays. */
    public void fileFor(boolean self) {
        if (self == own) {
            return;
        }
        if (self) {
            values.putAll(account);
        } else {
            account.forEach(values::remove);
        }
        own = self;
        values.put("behalf", self ? "" : ApplicationForm.UNSAID);
    }

    /** @return whether the person files for himself, as the form begins */
    public boolean isOwn() {
        return own;
    }

    Map<String, String> values() {
        return values;
    }

    /** @return the fields in the form that the desk judges */
    ApplicationForm toApplicationForm() {
        return ApplicationForm.of(values);
    }
}
