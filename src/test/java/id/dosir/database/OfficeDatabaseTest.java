package id.dosir.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class OfficeDatabaseTest {

    @Test
    void the_embedded_store_lies_under_the_home_and_commits_at_once() {
        assertThat(OfficeDatabase.embedded("/srv/dosir/x/.."))
                .isEqualTo("jdbc:h2:file:/srv/dosir/db/dosir;WRITE_DELAY=0;LOCK_TIMEOUT=30000");
    }

    @Test
    void an_unknown_engine_stops_the_start() {
        assertThat(Schema.folder("PostgreSQL")).isEqualTo("postgresql");
        assertThatThrownBy(() -> Schema.folder("Oracle")).hasMessageContaining("Oracle");
    }

    @Test
    void a_point_of_time_keeps_its_place_whatever_the_zone_of_the_column() {
        InstantColumn column = new InstantColumn();
        Instant instant = Instant.parse("2026-11-23T02:24:00Z");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(instant)))
                .isEqualTo(instant);
        assertThat(column.convertToEntityAttribute(OffsetDateTime.parse("2026-11-23T10:24:00+08:00")))
                .isEqualTo(instant);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
    }
}
