package id.dosir.people;

import java.util.Objects;
import java.util.Optional;

/**
 * A person with an account.
 *
 * @param username name to sign in with: small letters, digits, dot, hyphen or underscore, two to sixty of them
 * @param name full name as on letters
 * @param nip eighteen digits
 * @param rank pangkat and golongan, such as {@code Pembina Utama Muda (IV/c)}
 * @param title position as on letters, empty when not known
 * @param email address for notices
 * @param agency the office in which the person works
 * @param nik sixteen digits; needed to sign at BSrE, never shown in full
 */
public record Person(
        String username,
        String name,
        Optional<String> nip,
        Optional<String> rank,
        String title,
        Optional<String> email,
        Optional<String> agency,
        Optional<String> nik) {

    /** @throws IllegalArgumentException naming the field, never its value, when a value cannot be right */
    public Person {
        require(username != null && username.matches("[a-z0-9][a-z0-9._-]{1,59}"), "username");
        require(!username.equals("sistem"), "username");
        require(name != null && !name.isBlank() && name.length() <= 200, "name");
        Objects.requireNonNull(title, "title");
        require(nip.isEmpty() || nip.get().matches("\\d{18}"), "nip");
        require(nik.isEmpty() || nik.get().matches("\\d{16}"), "nik");
    }

    /** A person of whom only the names are known yet. */
    public static Person named(String username, String name) {
        return new Person(
                username,
                name,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Without NIK: the text of a record lands in logs sooner or later. */
    @Override
    public String toString() {
        return "Person[" + username + "]";
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new IllegalArgumentException("person: " + field);
        }
    }
}
