package id.dosir.installed;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys once for all test classes instead of once for each; the server ends with the JVM of the tests. */
public class OneServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        // before Arquillian reads its file, which names what is set here
        Surroundings.start();
        builder.observer(Once.class);
    }

    /** Lets the first class deploy and hands its deployment to the others. */
    public static class Once {

        @Inject
        @ClassScoped
        InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario made;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (made == null) {
                event.proceed();
                made = scenario.get();
            } else {
                scenario.set(made);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // stays for the next class
        }
    }
}
