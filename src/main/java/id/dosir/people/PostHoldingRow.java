package id.dosir.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One post held by one account from a day until a day; the last day counts. */
@Entity
@Table(name = "post_holding")
class PostHoldingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_holding_seq")
    @SequenceGenerator(name = "post_holding_seq", sequenceName = "post_holding_seq", allocationSize = 50)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    AccountRow account;

    String post;

    @Column(name = "held_from")
    LocalDate from;

    @Column(name = "held_until")
    LocalDate until;

    @Column(name = "ended_at")
    Instant endedAt;

    protected PostHoldingRow() {}

    PostHoldingRow(AccountRow account, String post, LocalDate from) {
        this.account = account;
        this.post = post;
        this.from = from;
    }

    /**
     * @param day in the office
     * @param now tells whether it was taken away earlier
     */
    boolean runsAt(LocalDate day, Instant now) {
        return !from.isAfter(day)
                && (until == null || !until.isBefore(day))
                && (endedAt == null || endedAt.isAfter(now));
    }

    /** @return whether it ran at some time since then, and does so no more */
    boolean endedSince(LocalDate day, Instant then) {
        return endedAt != null && endedAt.isAfter(then) || until != null && !until.isBefore(day);
    }
}
