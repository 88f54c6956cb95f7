package id.dosir.routing;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * A line of history. Its id is dossier and ordinal, so that of two acts decided on the same state only one can be
 * written; its seal covers the line and the seal before it.
 */
@Entity
@Table(name = "history")
class HistoryRow {

    @Id
    String id;

    String dossier;
    int ordinal;
    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    @Column(name = "by_title")
    String byTitle;

    @Enumerated(EnumType.STRING)
    ActName act;

    int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "after_stage")
    Stage.Name after;

    String note;

    /** JSON, or null when no statement changed. */
    String corrections;

    String seal;

    protected HistoryRow() {}

    HistoryRow(String dossier, HistoryLine line, String sealBefore) {
        this.id = dossier + "/" + line.ordinal();
        this.dossier = dossier;
        this.ordinal = line.ordinal();
        this.at = line.at();
        this.byPerson = line.by().value();
        this.byName = line.byName();
        this.byTitle = line.byTitle();
        this.act = line.act();
        this.step = line.step();
        this.after = line.after();
        this.note = line.note();
        this.corrections = CorrectionsJson.write(line.corrections());
        this.seal = sealAfter(sealBefore);
    }

    /** @return the seal that this line has, if nothing in it or before it was changed */
    final String sealAfter(String sealBefore) {
        // microseconds: what both databases keep of a timestamp
        String line = String.join(
                "\u001f",
                sealBefore,
                id,
                String.valueOf(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000),
                byPerson,
                byName,
                byTitle,
                act.name(),
                String.valueOf(step),
                after.name(),
                corrections == null ? note : note + "\u001f" + corrections);
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)))
                    .hex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    HistoryLine toLine() {
        return new HistoryLine(
                ordinal,
                at,
                new PersonId(byPerson),
                byName,
                byTitle,
                act,
                step,
                after,
                note,
                CorrectionsJson.read(corrections));
    }
}
