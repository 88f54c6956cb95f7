package id.dosir.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeploymentLogTest {

    private final DeploymentLog log = new DeploymentLog();

    private void read(String text) {
        text.lines().forEach(log::read);
    }

    @Test
    void a_refused_setting_is_found_below_the_servers_own_exceptions() {
        read(
                """
                [2026-11-22T15:15:25.909+0000] [] [SEVERE] [NCLS-CORE-00026] [javax.enterprise.system.core] [tid: _ThreadID=1 _ThreadName=main] [timeMillis: 1] [levelValue: 1000] [[
                  Exception during lifecycle processing
                jakarta.ejb.EJBException: Failed to initialize Singleton Boot
                \tat com.sun.ejb.containers.AbstractSingletonContainer.x(AbstractSingletonContainer.java:1)
                Caused by: java.lang.IllegalArgumentException: dosir.bsre.timeout=1s kurang dari 5 detik
                \t... 47 more
                ]]
                [2026-11-22T15:15:25.917+0000] [] [SEVERE] [] [javax.enterprise.system.core] [tid: _ThreadID=1 _ThreadName=main] [timeMillis: 1] [levelValue: 1000] Exception while loading the app
                """);

        assertThat(log.failed()).isTrue();
        assertThat(log.wrongSetting()).hasValue("dosir.bsre.timeout=1s kurang dari 5 detik");
    }

    @Test
    void any_other_failure_is_told_by_the_first_severe_line_and_its_deepest_cause() {
        read(
                """
                [2026-11-22T15:15:25.909+0000] [] [SEVERE] [] [x] [tid: 1] [timeMillis: 1] [levelValue: 1000] [[
                  Exception during lifecycle processing
                a.b.DeploymentException: outer
                Caused by: a.b.Middle: not this one
                Caused by: java.sql.SQLException: Connection refused
                ]]
                [2026-11-22T15:15:25.909+0000] [] [SEVERE] [] [x] [tid: 1] [timeMillis: 1] [levelValue: 1000] [[
                  Exception while loading the app : again
                Caused by: a.b.Other: later
                ]]
                """);

        assertThat(log.failed()).isTrue();
        assertThat(log.wrongSetting()).isEmpty();
        assertThat(log.reason()).isEqualTo("Exception during lifecycle processing (SQLException: Connection refused)");
    }

    @Test
    void warnings_of_a_healthy_start_are_no_failure() {
        read("[2026-11-22T15:15:25.909+0000] [] [WARNING] [NCLS-SECURITY-05054] [x] [tid: 1] expired certificate");

        assertThat(log.failed()).isFalse();
    }
}
