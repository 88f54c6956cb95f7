package id.dosir.core.dossier;

/** A person as the history knows him: the name he signs in with, which never changes. */
public record PersonId(String value) {

    /** @throws IllegalArgumentException when the value is blank */
    public PersonId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a person needs a name to sign in with");
        }
    }
}
