package id.dosir.archive;

/** By what a search can be narrowed, each with the field of the index that holds its values. */
public enum Facet {
    YEAR("year"),
    AGENCY("agency"),
    REASON("reasonText"),
    STAGE("stage"),
    /** Values {@link Findable#IN_TIME} and {@link Findable#LATE}; dossiers without an ended step have none. */
    TIME("time");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
