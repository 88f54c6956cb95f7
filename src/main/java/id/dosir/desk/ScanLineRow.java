package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.oldregister.OldNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A file in a folder of scans. */
@Entity
@Table(name = "scan_line")
class ScanLineRow {

    private static final int LONGEST_DETAIL = 300;

    @Id
    String id;

    @Column(name = "import_id")
    long importId;

    int place;
    String path;
    long size;
    String wanted;

    @Enumerated(EnumType.STRING)
    ScanLine.Verdict verdict = ScanLine.Verdict.LISTED;

    Long entry;
    String reason = "";
    String detail = "";
    String sha256;

    protected ScanLineRow() {}

    ScanLineRow(long importId, int place, String path, long size, String wanted) {
        this.id = id(importId, place);
        this.importId = importId;
        this.place = place;
        this.path = path;
        this.size = size;
        this.wanted = wanted;
    }

    static String id(long importId, int place) {
        return importId + "/" + place;
    }

    void become(ScanLine.Finding found) {
        verdict = found.verdict();
        entry = found.entry().map(OldNumber::value).orElse(entry);
        reason = found.reason();
        detail = found.detail().substring(0, Math.min(found.detail().length(), LONGEST_DETAIL));
        sha256 = found.file().map(Sha256::hex).orElse(sha256);
    }

    ScanLine toLine() {
        return new ScanLine(
                place,
                path,
                size,
                Optional.ofNullable(wanted),
                verdict,
                Optional.ofNullable(entry).map(OldNumber::new),
                reason,
                detail,
                Optional.ofNullable(sha256).map(Sha256::new));
    }
}
