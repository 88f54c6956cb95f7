package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Code under a letter's QR, and what the public may read of that letter. */
@Entity
@Table(name = "letter_proof")
class LetterProofRow {

    @Id
    String code;

    String dossier;
    String letter;

    @Column(name = "letter_date")
    LocalDate date;

    @Column(name = "signer_name")
    String signerName;

    @Column(name = "signer_post")
    String signerPost;

    @Column(name = "made_at")
    Instant madeAt;

    protected LetterProofRow() {}

    LetterProofRow(String code, String dossier, String letter, Instant madeAt) {
        this.code = code;
        this.dossier = dossier;
        this.letter = letter;
        this.madeAt = madeAt;
    }

    void says(LocalDate day, String name, String post) {
        date = day;
        signerName = name;
        signerPost = post;
    }
}
