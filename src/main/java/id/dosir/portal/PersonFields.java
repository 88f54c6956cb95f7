package id.dosir.portal;

import id.dosir.people.Directory;
import id.dosir.people.Person;
import id.dosir.people.PersonForm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Fields of an account, new or as it is; the NIK is typed and never shown. */
@Named
@RequestScoped
public class PersonFields {

    @Inject
    PeoplePage page;

    @Inject
    Directory directory;

    private final Map<String, String> values = new HashMap<>();

    @PostConstruct
    void fill() {
        if (page.getUsername() != null) {
            directory.file(page.getUsername()).map(Directory.File::person).ifPresent(this::fill);
        }
    }

    private void fill(Person person) {
        values.put("username", person.username());
        values.put("name", person.name());
        values.put("nip", person.nip().orElse(""));
        values.put("rank", person.rank().orElse(""));
        values.put("title", person.title());
        values.put("email", person.email().orElse(""));
        values.put("agency", person.agency().orElse(""));
    }

    public Map<String, String> getValues() {
        return values;
    }

    PersonForm form() {
        return new PersonForm(
                values.get("username"),
                values.get("name"),
                values.get("nip"),
                values.get("rank"),
                values.get("title"),
                values.get("email"),
                values.get("agency"),
                values.get("nik"));
    }
}
