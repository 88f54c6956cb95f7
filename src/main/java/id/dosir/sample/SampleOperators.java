package id.dosir.sample;

import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Operators of the agencies, who file for their people. Nobody can sign in as one: their passwords are thrown away. */
@ApplicationScoped
class SampleOperators {

    @Inject
    People people;

    /** @return user name of an agency's operator */
    static String of(String agency) {
        return "op-" + agency.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    void ensure() {
        for (String agency : SamplePerson.AGENCIES) {
            if (people.find(of(agency)).isEmpty()) {
                Person operator = new Person(
                        of(agency),
                        "Operator " + agency,
                        Optional.empty(),
                        Optional.empty(),
                        "Operator",
                        Optional.empty(),
                        Optional.of(agency),
                        Optional.empty());
                people.create(operator, UUID.randomUUID().toString(), Set.of());
            }
        }
    }
}
