package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Deputising;
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
import java.util.Locale;
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

    /** The password is a code that somebody else has seen. */
    @Column(name = "must_change")
    boolean mustChange;

    @Column(name = "sort_name")
    String sortName;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    long version;

    protected AccountRow() {}

    static AccountRow of(Person person, String passwordHash, Instant now) {
        AccountRow row = new AccountRow();
        row.username = person.username();
        row.describe(person);
        row.password = passwordHash;
        row.enabled = true;
        row.createdAt = now;
        return row;
    }

    /** Everything but the name to sign in with, which history keeps. */
    void describe(Person person) {
        name = person.name();
        sortName = person.name().toLowerCase(Locale.ROOT);
        nip = person.nip().orElse(null);
        rank = person.rank().orElse(null);
        title = person.title();
        email = person.email().orElse(null);
        agency = person.agency().orElse(null);
        nik = person.nik().orElse(null);
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

    Actor toActor(Set<Post> posts, Deputising deputising) {
        return new Actor(
                new PersonId(username), name, Optional.ofNullable(nip), title == null ? "" : title, posts, deputising);
    }
}
