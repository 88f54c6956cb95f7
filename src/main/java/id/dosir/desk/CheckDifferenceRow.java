package id.dosir.desk;

import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A difference that a run found. */
@Entity
@Table(name = "check_difference")
class CheckDifferenceRow {

    private static final int LONGEST_SUBJECT = 80;
    private static final int LONGEST_DETAIL = 300;

    @Id
    String id;

    long run;
    int ordinal;

    @Enumerated(EnumType.STRING)
    Finding finding;

    String subject;
    String detail;

    protected CheckDifferenceRow() {}

    CheckDifferenceRow(long run, int ordinal, Difference difference) {
        this.id = run + "/" + ordinal;
        this.run = run;
        this.ordinal = ordinal;
        this.finding = difference.finding();
        this.subject = cut(difference.subject(), LONGEST_SUBJECT);
        this.detail = cut(difference.detail(), LONGEST_DETAIL);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    Difference toDifference() {
        return new Difference(finding, subject, detail);
    }
}
