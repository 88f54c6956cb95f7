package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Detailed report of one check, XML in gzip. */
@Entity
@Table(name = "letter_report")
class LetterReportRow {

    @Id
    @Column(name = "letter_check")
    long check;

    byte[] content;

    protected LetterReportRow() {}

    LetterReportRow(long check, byte[] content) {
        this.check = check;
        this.content = content.clone();
    }
}
