package id.dosir.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** At start, once the schema stands: sample accounts in the demo, else the code for the first administrator. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAccounts {

    @Inject
    PeopleSettings settings;

    @Inject
    People people;

    @Inject
    DemoPeople demo;

    @Inject
    FirstAdministrator administrator;

    @PostConstruct
    void prepare() {
        people.makeFindable();
        if (settings.demo()) {
            demo.ensure();
        } else {
            administrator.announce();
        }
    }
}
