package id.dosir.desk;

import id.dosir.core.dossier.MailboxProof;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Whether somebody reads the mailbox of a request. */
@Entity
@Table(name = "mailbox_proof")
class MailboxProofRow {

    @Id
    String dossier;

    String address;
    String token;
    int tries;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "refused_at")
    Instant refusedAt;

    @Column(name = "until_at")
    Instant untilAt;

    @Column(name = "proven_at")
    Instant provenAt;

    protected MailboxProofRow() {}

    MailboxProofRow(String dossier) {
        this.dossier = dossier;
    }

    /** Another mail is asked for; what earlier ones brought is gone, and their links with it. */
    void ask(String hash, Instant at) {
        address = hash;
        token = null;
        tries++;
        askedAt = at;
        sentAt = null;
        refusedAt = null;
        untilAt = null;
        provenAt = null;
    }

    MailboxProof proof() {
        return new MailboxProof(
                askedAt,
                Optional.ofNullable(sentAt),
                Optional.ofNullable(refusedAt),
                Optional.ofNullable(untilAt),
                Optional.ofNullable(provenAt),
                tries);
    }
}
