package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was found when a signed letter was checked once. Never changed. */
@Entity
@Table(name = "letter_check")
class LetterCheckRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_check")
    @SequenceGenerator(name = "letter_check", sequenceName = "letter_check_seq", allocationSize = 50)
    long id;

    String dossier;
    String sha256;
    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    String indication = "";

    @Column(name = "sub_indication")
    String subIndication = "";

    @Column(name = "rule_broken")
    String ruleBroken = "";

    String signer = "";

    @Column(name = "level_name")
    String level = "";

    @Column(name = "covers_all")
    boolean coversAll;

    @Column(name = "proven_at")
    Instant provenAt;

    @Column(name = "time_stamped")
    boolean timeStamped;

    boolean revocation;

    @Column(name = "chain_trusted")
    boolean chainTrusted;

    String chain = "";
}
