package id.dosir.people;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
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
        require(username != null && isUsername(username), "username");
        require(name != null && !name.isBlank() && name.length() <= 200, "name");
        Objects.requireNonNull(title, "title");
        require(nip.isEmpty() || nip.get().matches("\\d{18}"), "nip");
        require(nik.isEmpty() || nik.get().matches("\\d{16}"), "nik");
    }

    /** @return whether an account may have this name; that of the system itself is nobody's */
    static boolean isUsername(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{1,59}") && !text.equals("sistem");
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

    /** @return names of the fields in which another description of the person differs, never their values */
    String differences(Person other) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent field : Person.class.getRecordComponents()) {
            try {
                if (!field.getAccessor().invoke(this).equals(field.getAccessor().invoke(other))) {
                    fields.add(field.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record can be read", e);
            }
        }
        return String.join(", ", fields);
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
