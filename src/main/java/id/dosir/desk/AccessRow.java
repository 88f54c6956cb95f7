package id.dosir.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who looked at what. */
@Entity
@Table(name = "access_log")
class AccessRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access")
    @SequenceGenerator(name = "access", sequenceName = "access_seq", allocationSize = 50)
    long id;

    Instant at;
    String person;
    String dossier;
    String what;

    protected AccessRow() {}

    AccessRow(Instant at, String person, String dossier, String what) {
        this.at = at;
        this.person = person;
        this.dossier = dossier;
        this.what = what;
    }
}
