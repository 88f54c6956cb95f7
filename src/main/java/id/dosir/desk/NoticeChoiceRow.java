package id.dosir.desk;

import id.dosir.notify.NoticeChoice.Mailing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a person wants to be told. */
@Entity
@Table(name = "notice_choice")
class NoticeChoiceRow {

    @Id
    String person;

    @Enumerated(EnumType.STRING)
    Mailing mail;

    @Enumerated(EnumType.STRING)
    NoticeChoices.Quiet quiet;

    @Column(name = "quiet_from")
    String from = "";

    @Column(name = "quiet_until")
    String until = "";

    @Column(name = "days_off")
    boolean daysOff;

    protected NoticeChoiceRow() {}

    NoticeChoiceRow(String person) {
        this.person = person;
    }
}
