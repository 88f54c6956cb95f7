package id.dosir.desk;

import id.dosir.notify.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail that waits for its time. The address is looked up when it goes. */
@Entity
@Table(name = "notice_mail")
class NoticeMailRow {

    @Id
    String id;

    String person;
    boolean digest;

    @Enumerated(EnumType.STRING)
    Topic topic;

    String content = "";

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "closed_at")
    Instant closedAt;

    int attempts;
    String failure = "";

    @Column(name = "done_at")
    Instant doneAt;

    @Column(name = "refused_at")
    Instant refusedAt;

    @Column(name = "refused_to")
    String refusedTo;

    protected NoticeMailRow() {}

    NoticeMailRow(String id, String person, Topic topic, Instant dueAt) {
        this.id = id;
        this.person = person;
        this.digest = topic == Topic.DIGEST;
        this.topic = topic;
        this.dueAt = dueAt;
    }
}
