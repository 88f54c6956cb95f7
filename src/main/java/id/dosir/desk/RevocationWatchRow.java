package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a dossier that waits for its revocation is asked about next. */
@Entity
@Table(name = "revocation_watch")
class RevocationWatchRow {

    @Id
    String dossier;

    int asked;

    @Column(name = "last_at")
    Instant lastAt;

    @Column(name = "next_at")
    Instant nextAt;
}
