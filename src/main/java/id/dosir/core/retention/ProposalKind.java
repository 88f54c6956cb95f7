package id.dosir.core.retention;

/** What is proposed for records whose time is over. */
public enum ProposalKind {
    /** Usul musnah. */
    DESTRUCTION("", "BA-MUSNAH"),
    /** Usul serah: permanent records go to the institution that keeps them for ever. */
    TRANSFER("serah-", "BA-SERAH");

    private final String code;
    private final String printed;

    ProposalKind(String code, String printed) {
        this.code = code;
        this.printed = printed;
    }

    /** @return how codes of its numbers begin */
    String code() {
        return code;
    }

    /** @return how its numbers begin on paper */
    String printed() {
        return printed;
    }
}
