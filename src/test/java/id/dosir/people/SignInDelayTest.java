package id.dosir.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    private final SignInDelay delay = new SignInDelay();
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    SignInDelayTest() {
        delay.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void four_slips_cost_nothing() {
        fail(4);
        assertThat(delay.mustWait("kadis")).isFalse();
    }

    @Test
    void the_fifth_failure_makes_the_account_wait() {
        fail(5);
        assertThat(delay.mustWait("kadis")).isTrue();
        now = now.plusSeconds(15);
        assertThat(delay.mustWait("kadis")).isFalse();
    }

    @Test
    void one_account_does_not_wait_for_another() {
        fail(9);
        assertThat(delay.mustWait("kabid")).isFalse();
    }

    @Test
    void a_right_password_forgives() {
        fail(4);
        delay.succeeded("kadis");
        fail(4);
        assertThat(delay.mustWait("kadis")).isFalse();
    }

    @Test
    void the_wait_doubles_and_ends_at_a_quarter_of_an_hour() {
        assertThat(SignInDelay.delay(6)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInDelay.delay(7)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInDelay.delay(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            delay.failed("kadis");
        }
    }
}
