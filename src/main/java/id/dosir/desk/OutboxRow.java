package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that must follow a committed act. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox")
    @SequenceGenerator(name = "outbox", sequenceName = "outbox_seq", allocationSize = 50)
    long id;

    @Column(name = "event_key")
    String key;

    String dossier;
    String kind;
    String detail;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;
    String failure = "";

    @Column(name = "done_at")
    Instant doneAt;

    @Column(name = "given_up_at")
    Instant givenUpAt;

    /** Of the mail server when it took the mail; null without one, and for what is no mail. */
    String answer;

    protected OutboxRow() {}

    OutboxRow(String key, String dossier, String kind, String detail, Instant at) {
        this.key = key;
        this.dossier = dossier;
        this.kind = kind;
        this.detail = detail;
        this.createdAt = at;
        this.dueAt = at;
    }
}
