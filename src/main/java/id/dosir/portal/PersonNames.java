package id.dosir.portal;

import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Names of people of whom a table keeps the account alone. */
@Named("names")
@RequestScoped
public class PersonNames {

    @Inject
    People people;

    private final Map<String, String> known = new HashMap<>();

    /** @return the name as it is today; the account where nobody has it */
    public String of(String account) {
        return known.computeIfAbsent(
                account, unknown -> people.find(unknown).map(Person::name).orElse(unknown));
    }
}
