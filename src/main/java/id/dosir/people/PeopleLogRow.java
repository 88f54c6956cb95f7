package id.dosir.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the log of accounts, posts and deputies. Added, never changed. */
@Entity
@Table(name = "people_log")
class PeopleLogRow {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_log_seq")
    @SequenceGenerator(name = "people_log_seq", sequenceName = "people_log_seq", allocationSize = 50)
    Long id;

    Instant at;

    @Column(name = "by_person")
    String by;

    @Column(name = "by_name")
    String byName;

    String about;

    @Enumerated(EnumType.STRING)
    Change what;

    String detail;

    protected PeopleLogRow() {}

    PeopleLogRow(Instant at, String by, String byName, String about, Change what, String detail) {
        this.at = at;
        this.by = by;
        this.byName = byName;
        this.about = about;
        this.what = what;
        this.detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }
}
