package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VisitorLimitTest {

    private final VisitorLimit limit = new VisitorLimit();
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    VisitorLimitTest() {
        limit.most = 3;
        limit.clock = new Clock() {
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
    void the_visit_after_the_last_allowed_one_is_refused_until_the_minute_is_over() {
        visit("192.0.2.7", 3);
        assertThat(limit.tooMany("192.0.2.7")).isTrue();
        now = now.plus(Duration.ofSeconds(59));
        assertThat(limit.tooMany("192.0.2.7")).isTrue();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(limit.tooMany("192.0.2.7")).isFalse();
    }

    @Test
    void another_address_is_not_punished() {
        visit("192.0.2.7", 3);
        assertThat(limit.tooMany("192.0.2.8")).isFalse();
    }

    @Test
    void a_subscriber_of_ipv6_is_one_visitor_whatever_address_he_takes() {
        visit("2001:db8:0:1:aaaa:0:0:1", 3);
        assertThat(limit.tooMany("2001:db8:0:1:bbbb:0:0:2")).isTrue();
        assertThat(limit.tooMany("2001:db8:0:2:bbbb:0:0:2")).isFalse();
    }

    @Test
    void however_many_come_the_memory_stays_small() {
        for (int i = 0; i < VisitorLimit.REMEMBERED + 500; i++) {
            limit.tooMany("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        assertThat(limit.remembered()).isEqualTo(VisitorLimit.REMEMBERED);
    }

    private void visit(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(limit.tooMany(address)).isFalse();
        }
    }
}
