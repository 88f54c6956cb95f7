package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** An account as stored. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    Long id;

    String username;
    String name;
    String nip;
    String rank;
    String title;
    String email;
    String agency;
    String nik;
    String password;
    boolean enabled;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    long version;

    protected AccountRow() {}

    static AccountRow of(Person person, String passwordHash, Instant now) {
        AccountRow row = new AccountRow();
        row.username = person.username();
        row.name = person.name();
        row.nip = person.nip().orElse(null);
        row.rank = person.rank().orElse(null);
        row.title = person.title();
        row.email = person.email().orElse(null);
        row.agency = person.agency().orElse(null);
        row.nik = person.nik().orElse(null);
        row.password = passwordHash;
        row.enabled = true;
        row.createdAt = now;
        return row;
    }

    Person toPerson() {
        return new Person(
                username,
                name,
                Optional.ofNullable(nip),
                Optional.ofNullable(rank),
                title == null ? "" : title,
                Optional.ofNullable(email),
                Optional.ofNullable(agency),
                Optional.ofNullable(nik));
    }

    Actor toActor(Set<Post> posts) {
        return new Actor(new PersonId(username), name, Optional.ofNullable(nip), title == null ? "" : title, posts);
    }
}
