package id.dosir.installed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Callable;

/**
 * A transaction of a test. Not the server's {@code UserTransaction}: Payara refuses it now and then, because the interceptor of
 * {@code @Transactional} remembers in a field that all threads share whether it is allowed, and background work goes through the same beans.
 */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class OneTransaction {

    @Resource
    TransactionSynchronizationRegistry registry;

    /** Something to do that may fail. */
    public interface Step {
        void run() throws Exception;
    }

    /** Commits what was done, or rolls it back when the step fails. */
    public void of(Step step) throws Exception {
        step.run();
    }

    /** @return what the work returns, committed */
    public <T> T yielding(Callable<T> work) throws Exception {
        return work.call();
    }

    /** @return what the work returns, rolled back */
    public <T> T undone(Callable<T> work) throws Exception {
        T made = work.call();
        registry.setRollbackOnly();
        return made;
    }
}
