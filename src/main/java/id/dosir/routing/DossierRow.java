package id.dosir.routing;

import id.dosir.core.dossier.Nature;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A dossier's own row; what is only ever added to it stands in rows of its own. */
@Entity
@Table(name = "dossier")
class DossierRow {

    @Id
    String number;

    @Version
    long version;

    @Column(name = "sop_code")
    String sopCode;

    @Column(name = "sop_version")
    int sopVersion;

    String applicant;

    @Column(name = "opened_at")
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    Nature nature;

    @Embedded
    ApplicationColumns application;

    @Embedded
    StageColumns at;

    @Column(name = "stage_since")
    Instant since;

    @Column(name = "waiting_post")
    String waitingPost;

    @Column(name = "waiting_person")
    String waitingPerson;

    Instant due;

    /** Lines of history: counted here so that an act which moves nothing else still changes this row, and its version. */
    int lines;

    @Column(name = "clock_used")
    long clockUsed;

    @Column(name = "clock_deadline")
    boolean clockDeadline;

    /** Since then only number, dates and hashes are left; no dossier can be made of them. */
    @Column(name = "destroyed_at")
    Instant destroyedAt;

    protected DossierRow() {}

    DossierRow(String number) {
        this.number = number;
        this.at = StageColumns.first();
    }
}
