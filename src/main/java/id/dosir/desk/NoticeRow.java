package id.dosir.desk;

import id.dosir.notify.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What happened, for one person. */
@Entity
@Table(name = "notice")
class NoticeRow {

    @Id
    String id;

    String person;

    /** Null for what concerns no dossier: a check of the archive. */
    String dossier;

    @Enumerated(EnumType.STRING)
    Topic topic;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "read_at")
    Instant readAt;

    String mail;
    String subject = "";

    protected NoticeRow() {}

    NoticeRow(String id, String person, String dossier, Topic topic, Instant at) {
        this.id = id;
        this.person = person;
        this.dossier = dossier;
        this.topic = topic;
        this.toldAt = at;
    }
}
