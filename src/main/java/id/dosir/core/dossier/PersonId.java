package id.dosir.core.dossier;

/**
 * Who someone is, whatever post he holds: the user name of the account.
 *
 * @param value lower-case, 1 to 60 characters
 */
public record PersonId(String value) {

    /** Acts that a watch performs, such as a revocation that BSrE's service reports. */
    public static final PersonId SYSTEM = new PersonId("sistem");

    public PersonId {
        if (value.isBlank() || value.length() > 60) {
            throw new IllegalArgumentException("not a person");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
