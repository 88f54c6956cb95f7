package id.dosir.desk;

import id.dosir.core.check.Breach;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a verification found first. */
@Entity
@Table(name = "verify_breach")
class VerifyBreachRow {

    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_DETAIL = 300;

    @Id
    String id;

    long run;
    int ordinal;

    @Enumerated(EnumType.STRING)
    Breach.Kind kind;

    String place;
    String detail;

    protected VerifyBreachRow() {}

    VerifyBreachRow(long run, int ordinal, Breach breach) {
        this.id = run + "/" + ordinal;
        this.run = run;
        this.ordinal = ordinal;
        this.kind = breach.kind();
        this.place = cut(breach.place(), LONGEST_PLACE);
        this.detail = cut(breach.detail(), LONGEST_DETAIL);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    Breach toBreach() {
        return new Breach(kind, place, detail);
    }
}
