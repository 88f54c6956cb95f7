package id.dosir.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line in the book of outgoing letters. */
@Entity
@Table(name = "letter_number")
class LetterNumberRow {

    @Id
    String id;

    @Column(name = "of_year")
    int year;

    int sequence;
    String printed;
    String dossier;
    boolean used;
    Instant at;

    protected LetterNumberRow() {}

    LetterNumberRow(int year, int sequence, String printed, String dossier, Instant at) {
        this.id = year + "/" + sequence;
        this.year = year;
        this.sequence = sequence;
        this.printed = printed;
        this.dossier = dossier;
        this.at = at;
    }
}
