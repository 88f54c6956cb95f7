package id.dosir.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Sets the sample going after the desk is open and the demo's people are there. */
@Singleton
@Startup
@DependsOn({"Opening", "FirstAccounts"})
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleStart {

    @Inject
    SampleRun run;

    @PostConstruct
    void start() {
        run.start();
    }
}
