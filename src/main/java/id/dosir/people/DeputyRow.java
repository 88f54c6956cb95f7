package id.dosir.people;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.Mandate;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One deputy for one post from a minute until a minute. An entry that ends early gets another end; its line in the log tells. */
@Entity
@Table(name = "deputy")
class DeputyRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deputy_seq")
    @SequenceGenerator(name = "deputy_seq", sequenceName = "deputy_seq", allocationSize = 50)
    Long id;

    @Enumerated(EnumType.STRING)
    DeputyKind kind;

    String post;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    AccountRow deputy;

    /** Whose work it is; none when the post is vacant or several hold it. */
    @ManyToOne
    @JoinColumn(name = "absent_id")
    AccountRow absent;

    @Column(name = "runs_from")
    Instant from;

    @Column(name = "runs_until")
    Instant until;

    String acts;
    String letters;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    protected DeputyRow() {}

    boolean runsAt(Instant now) {
        return !from.isAfter(now) && (until == null || until.isAfter(now));
    }

    Mandate toMandate(Organisation organisation) {
        Post at = new Post(post);
        return new Mandate(
                id,
                kind,
                at,
                kind.titled(organisation.title(at), deputy.title == null ? "" : deputy.title),
                new PersonId(deputy.username),
                deputy.name,
                Optional.ofNullable(deputy.nip),
                split(acts).flatMap(DeputyRow::act).collect(Collectors.toSet()),
                split(letters).collect(Collectors.toSet()),
                Optional.ofNullable(until));
    }

    static String joined(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(","));
    }

    static String joinedActs(Set<ActName> acts) {
        return joined(acts.stream().map(ActName::name).toList());
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(words.split(",")).filter(word -> !word.isEmpty());
    }

    /** An act that the module no longer knows gives nothing. */
    private static Stream<ActName> act(String word) {
        return Arrays.stream(ActName.values()).filter(a -> a.name().equals(word));
    }
}
