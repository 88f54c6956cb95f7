package id.dosir.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a numbered letter was made of. */
@Entity
@Table(name = "letter_made")
class LetterMadeRow {

    @Id
    String id;

    String dossier;
    String template;

    @Column(name = "template_number")
    int templateNumber;

    @Column(name = "template_sha256")
    String templateSha256;

    @Column(name = "office_number")
    int officeNumber;

    Instant at;

    protected LetterMadeRow() {}

    LetterMadeRow(String id) {
        this.id = id;
    }
}
