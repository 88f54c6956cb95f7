package id.dosir.desk;

import id.dosir.core.document.Conformity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** Whether a signed file keeps one standard. */
@Entity
@Table(name = "letter_standard")
class LetterStandardRow {

    @Id
    String id;

    String dossier;
    String sha256;
    String profile;
    boolean kept;
    String faults;

    @Column(name = "checked_at")
    Instant at;

    protected LetterStandardRow() {}

    LetterStandardRow(String dossier, String sha256, Conformity found, Instant at) {
        this.id = sha256 + "/" + found.profile();
        this.dossier = dossier;
        this.sha256 = sha256;
        this.profile = found.profile();
        this.kept = found.kept();
        this.faults = String.join("\n", found.faults());
        this.at = at;
    }

    Conformity toConformity() {
        return new Conformity(profile, kept, faults.isEmpty() ? List.of() : List.of(faults.split("\n")));
    }
}
