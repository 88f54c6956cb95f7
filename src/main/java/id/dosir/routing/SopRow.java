package id.dosir.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of a SOP, with its text: a running dossier is read with the version that it began with. */
@Entity
@Table(name = "sop_version")
class SopRow {

    @Id
    String id;

    String code;
    int version;
    String sha256;
    String source;
    Instant since;

    protected SopRow() {}

    SopRow(String code, int version, String sha256, String source, Instant since) {
        this.id = code + "/" + version;
        this.code = code;
        this.version = version;
        this.sha256 = sha256;
        this.source = source;
        this.since = since;
    }
}
