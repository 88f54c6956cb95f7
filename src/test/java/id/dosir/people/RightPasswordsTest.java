package id.dosir.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RightPasswordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private final RightPasswords right = new RightPasswords();

    RightPasswordsTest() {
        right.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        right.remember("demo-dosir".toCharArray(), "stored");
    }

    @Test
    void only_the_very_pair_is_known() {
        assertThat(right.knows("demo-dosir".toCharArray(), "stored")).isTrue();
        assertThat(right.knows("demo-dosis".toCharArray(), "stored")).isFalse();
        assertThat(right.knows("demo-dosir".toCharArray(), "stored after a change"))
                .isFalse();
    }

    @Test
    void after_five_minutes_the_slow_hash_is_asked_again() {
        right.clock = Clock.offset(right.clock, Duration.ofMinutes(5));
        assertThat(right.knows("demo-dosir".toCharArray(), "stored")).isFalse();
    }
}
